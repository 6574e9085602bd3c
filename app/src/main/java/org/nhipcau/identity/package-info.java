/// Who may come in: accounts, roles and their scopes, sign-in, the rights table.
@ApplicationModule(allowedDependencies = {"shared", "history", "site", "forms"})
@NullMarked
package org.nhipcau.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
