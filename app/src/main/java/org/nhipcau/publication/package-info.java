/// Who may see a record beyond the ministry, and who decides that: each room declares its kind of record, states and
/// pages are the same for all.
@ApplicationModule(allowedDependencies = {"shared", "history", "site", "forms"})
@NullMarked
package org.nhipcau.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
