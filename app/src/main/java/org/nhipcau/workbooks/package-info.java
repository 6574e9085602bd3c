/// Lists that came as workbooks: handed in, read, checked at the cell, accepted. What a list is about, the room
/// knows that fills [org.nhipcau.workbooks.WorkbookKind].
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "history",
            "site",
            "forms",
            "identity",
            "places",
            "organisations",
            "organisations::facts",
            "workbooks.sheet",
            "workbooks.column"
        })
@NullMarked
package org.nhipcau.workbooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
