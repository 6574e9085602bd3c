/// From whom money comes, through which programmes, to which provinces: one picture whose bands, tables and workbook
/// open the same rows.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "history",
            "site",
            "home",
            "places",
            "organisations::facts",
            "projects::facts",
            "funding::facts"
        })
@NullMarked
package org.nhipcau.flows;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
