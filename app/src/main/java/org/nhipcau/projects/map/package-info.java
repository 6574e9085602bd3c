/// Projects on the map of provinces.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "history",
            "site",
            "places",
            "places.map",
            "places::facts",
            "projects",
            "projects::tables"
        })
@NullMarked
package org.nhipcau.projects.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
