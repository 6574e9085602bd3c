/// What the window tells programs: the interface under /api/v1, and how records are put into JSON there.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "history",
            "search",
            "site",
            "places",
            "portal",
            "portal.window",
            "portal.stated"
        })
@NullMarked
package org.nhipcau.portal.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
