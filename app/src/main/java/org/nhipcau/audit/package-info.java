/// The sealed log: what the history says as a Merkle tree whose signed heads others keep, so that nobody, not even who
/// runs the database, can alter what
/// was known without being found out. It only listens: no other room knows it.
@ApplicationModule(allowedDependencies = {"shared", "history", "site", "site.door", "identity", "jobs", "audit.tree"})
@NullMarked
package org.nhipcau.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
