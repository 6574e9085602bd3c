/// What is done with a partner or a country, where other rooms show the relation with them.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "history",
            "site",
            "places",
            "organisations",
            "organisations::facts",
            "organisations.profile",
            "countries",
            "projects",
            "projects::tables"
        })
@NullMarked
package org.nhipcau.projects.relation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
