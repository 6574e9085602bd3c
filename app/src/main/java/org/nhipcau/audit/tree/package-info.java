/// The mathematics of a log that can only grow: its Merkle tree, its signed heads. Values alone; it knows no register.
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.nhipcau.audit.tree;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
