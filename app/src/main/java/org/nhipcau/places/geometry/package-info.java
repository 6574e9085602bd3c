/// Shapes on the map: reads a boundary file and makes light outlines for the screen. Knows no place and no table.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.nhipcau.places.geometry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
