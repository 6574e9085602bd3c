/// Ministry units and partners: who they are, under which names and identifiers, and who came before them.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "history",
            "site",
            "forms",
            "publication",
            "search",
            "home",
            "identity",
            "places"
        })
@NullMarked
package org.nhipcau.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
