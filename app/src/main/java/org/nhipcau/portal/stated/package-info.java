/// Figures that sources state, as the window shows them: each with its source, beside those that speak of the same.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "search",
            "site",
            "places",
            "places::facts",
            "projects::facts",
            "funding::facts",
            "agreements::facts",
            "organisations::facts",
            "claims",
            "portal.window"
        })
@NullMarked
package org.nhipcau.portal.stated;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
