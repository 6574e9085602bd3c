/// What was agreed with partners: treaties, agreements, memoranda; who signed in whose name, what was promised and
/// signed, how long it lasts, and what amendments made of it.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "history",
            "site",
            "forms",
            "publication",
            "search",
            "home",
            "identity",
            "organisations",
            "organisations.profile",
            "people",
            "organisations::facts"
        })
@NullMarked
package org.nhipcau.agreements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
