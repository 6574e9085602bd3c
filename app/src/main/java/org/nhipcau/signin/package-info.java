/// How people come in: passwords and the links that set them, sessions, patience with wrong guesses, the first
/// administrator, and the forms of those whose sign-in ended while they typed.
@ApplicationModule(allowedDependencies = {"shared", "history", "site", "site.door", "forms", "identity"})
@NullMarked
package org.nhipcau.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
