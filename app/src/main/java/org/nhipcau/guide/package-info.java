/// The user guide inside the product: the pages of `docs/guide`, in the reader's language, and which of them explains
/// which page.
@ApplicationModule(allowedDependencies = {"shared", "site"})
@NullMarked
package org.nhipcau.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
