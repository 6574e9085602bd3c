/// Who is acting, and the transaction in which they act: what the database needs to lock rows and to write history.
///
/// Stands beneath every other room, because each of them reads through its lock and writes into its history.
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.nhipcau.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
