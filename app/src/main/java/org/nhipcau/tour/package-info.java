/// The newcomer's tour through the demonstration: from an agreement along the chain to the rows behind a figure, on
/// the real pages; and what to do first in a register that is still empty.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "history",
            "site",
            "home",
            "agreements",
            "projects",
            "projects::facts",
            "funding",
            "claims"
        })
@NullMarked
package org.nhipcau.tour;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
