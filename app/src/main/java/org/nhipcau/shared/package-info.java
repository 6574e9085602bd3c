/// Values and interfaces every room may use: no beans, no SQL.
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@NullMarked
package org.nhipcau.shared;

import org.jspecify.annotations.NullMarked;
