/// Administrative units over time: what they are called, what became of them, where they lie on the day of a map.
///
/// Here are the units themselves, held in memory, and the door to them. What is done with them lies in nested rooms,
/// which know this one and not the other way round: `map`, `change`, `directory`, `reference`; below it `geometry`.
@ApplicationModule(allowedDependencies = {"shared", "history", "site", "forms", "search", "identity"})
@NullMarked
package org.nhipcau.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
