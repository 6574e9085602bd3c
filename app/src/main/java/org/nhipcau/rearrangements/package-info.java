/// Administrative units merged, divided, renamed by resolutions: written down as drafts, put in force, taken back.
@ApplicationModule(allowedDependencies = {"shared", "history", "site", "forms", "places", "places.change"})
@NullMarked
package org.nhipcau.rearrangements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
