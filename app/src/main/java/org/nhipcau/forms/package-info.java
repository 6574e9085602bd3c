/// What every form has in common: reading what was typed, showing it again with what is wrong, saving it once and
/// over
/// the version it was filled from, and the tables that forms write alike.
@ApplicationModule(allowedDependencies = {"shared", "history", "site"})
@NullMarked
package org.nhipcau.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
