/// Workbooks that people already have, read into the register.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "history",
            "site",
            "forms",
            "identity",
            "organisations",
            "workbooks.sheet",
            "workbooks.column"
        })
@NullMarked
package org.nhipcau.workbooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
