/// The first page: what somebody may do, the register in figures, what changed lately.
@ApplicationModule(allowedDependencies = {"shared", "site", "history", "search"})
@NullMarked
package org.nhipcau.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
