/// Countries as partners: one window on the relation with each, whatever its ministries, agencies, embassies and
/// organisations do.
@ApplicationModule(allowedDependencies = {"shared", "site", "search", "organisations", "organisations::facts"})
@NullMarked
package org.nhipcau.countries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
