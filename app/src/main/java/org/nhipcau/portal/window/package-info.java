/// The frame that every page and file of the window stands in: whose look it is, which knowledge, how an answer is
/// made, kept
/// and sent; and what a kind of record has to say of itself to stand in it.
@ApplicationModule(allowedDependencies = {"shared", "history", "search", "site"})
@NullMarked
package org.nhipcau.portal.window;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
