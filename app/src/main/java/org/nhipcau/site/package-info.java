/// What every page has in common: layout, menu, lists, history panel, errors, texts, numbers and dates.
@ApplicationModule(allowedDependencies = {"shared", "history"})
@NullMarked
package org.nhipcau.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
