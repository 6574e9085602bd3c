/// Administrative units over time: what they are called, what became of them, and the map.
@ApplicationModule(allowedDependencies = {"shared", "history", "site", "search", "home", "identity", "places.geometry"})
@NullMarked
package org.nhipcau.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
