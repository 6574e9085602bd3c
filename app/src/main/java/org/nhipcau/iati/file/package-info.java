/// Reads files of IATI activities as a stream: one activity at a time, whatever the file's size.
///
/// [IatiReader] is the door. Plain Java: no database, no Spring, nothing is stored here.
@ApplicationModule(allowedDependencies = {"shared", "iati.activity"})
@NullMarked
package org.nhipcau.iati.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
