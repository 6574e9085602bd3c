/// Who may come in: accounts, roles and their scopes, the rights table. How they come in is the room `signin`.
@ApplicationModule(allowedDependencies = {"shared", "history", "site", "site.door", "forms", "home"})
@NullMarked
package org.nhipcau.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
