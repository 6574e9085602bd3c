/// What a newcomer finds in the register before the first record of their own: published facts with their source,
/// people who do not exist, and a programme that does not exist either.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "history",
            "site",
            "identity",
            "places",
            "organisations",
            "people",
            "agreements",
            "projects",
            "funding",
            "claims",
            "publication"
        })
@NullMarked
package org.nhipcau.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
