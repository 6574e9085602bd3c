/// The list of units, each unit's page with its life, and the same for programs.
@ApplicationModule(
        allowedDependencies = {"shared", "history", "site", "places", "places::tables", "places.map", "places.change"})
@NullMarked
package org.nhipcau.places.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
