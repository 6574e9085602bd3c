/// Import of files of the International Aid Transparency Initiative.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "history",
            "site",
            "search",
            "home",
            "identity",
            "places",
            "places::facts",
            "organisations",
            "organisations::facts",
            "projects",
            "projects.published",
            "projects::facts",
            "funding",
            "funding::facts",
            "iati.activity",
            "iati.file"
        })
@NullMarked
package org.nhipcau.iati;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
