/// The portfolio an officer keeps in a workbook: her projects, partners and the people who answer for them, into the
/// register.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "history",
            "site",
            "places",
            "organisations",
            "people",
            "projects",
            "funding",
            "workbooks"
        })
@NullMarked
package org.nhipcau.portfolio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
