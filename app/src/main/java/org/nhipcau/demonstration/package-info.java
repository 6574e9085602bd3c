/// What a newcomer finds in the register before the first record of their own: published facts with their source, and
/// people who do not exist.
@ApplicationModule(
        allowedDependencies = {"shared", "history", "site", "identity", "places", "organisations", "projects", "funding"
        })
@NullMarked
package org.nhipcau.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
