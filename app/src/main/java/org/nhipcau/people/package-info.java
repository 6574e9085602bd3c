/// People of the ministry, the provinces and the partners: the posts they hold, what they answer for, and to whom it
/// goes when they leave.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "history",
            "site",
            "forms",
            "search",
            "home",
            "identity",
            "identity::facts",
            "organisations",
            "organisations.profile",
            "organisations::facts"
        })
@NullMarked
package org.nhipcau.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
