/// Figures that sources state, each with its source and its day, kept beside each other where they differ and held
/// against the register's own figure where there is one. Nothing is added up from them.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "history",
            "site",
            "forms",
            "publication",
            "search",
            "places",
            "organisations",
            "organisations.profile",
            "organisations::facts",
            "agreements",
            "agreements::facts",
            "projects",
            "projects::facts",
            "funding::facts"
        })
@NullMarked
package org.nhipcau.claims;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
