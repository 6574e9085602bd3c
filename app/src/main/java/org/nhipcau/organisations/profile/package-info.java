/// One page on a partner, to take into a meeting: what every room knows of the relation, now or on a day gone by.
///
/// Open: rooms that have something to say fill [ProfilePart] and name the arrow `organisations.profile`.
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared", "site", "organisations"})
@NullMarked
package org.nhipcau.organisations.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
