/// The public window: what everybody may know of the register, as pages, lists for a spreadsheet, files and answers
/// for
/// programs, now and as it was known on a day.
///
/// Reads other rooms through their facts alone, and knows of them no more than the types of their ids. Who sees
/// what is the lock's business: the pages are read as somebody
/// who has not signed in, whoever asks.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "history",
            "site",
            "search",
            "places",
            "places.map",
            "places::facts",
            "organisations",
            "organisations::facts",
            "agreements",
            "agreements::facts",
            "projects",
            "projects::facts",
            "funding::facts",
            "claims",
            "portal.window",
            "portal.stated"
        })
@NullMarked
package org.nhipcau.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
