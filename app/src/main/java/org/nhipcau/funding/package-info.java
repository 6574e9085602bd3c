/// What was promised, planned and paid.
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
            "places",
            "places.map",
            "places::facts",
            "organisations",
            "organisations.profile",
            "organisations::facts",
            "people",
            "countries",
            "agreements",
            "projects",
            "projects::facts"
        })
@NullMarked
package org.nhipcau.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
