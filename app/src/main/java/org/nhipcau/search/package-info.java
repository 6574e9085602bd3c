/// The box at the top of every page: each room says what of its own has the words.
@ApplicationModule(allowedDependencies = {"shared", "site"})
@NullMarked
package org.nhipcau.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
