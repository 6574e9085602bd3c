/// What is done, where and by whom: programmes, projects and their components.
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
            "places.change",
            "places::facts",
            "organisations",
            "organisations::facts",
            "people",
            "agreements",
            "agreements::facts"
        })
@NullMarked
package org.nhipcau.projects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
