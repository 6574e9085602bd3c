/// Reads the workbooks that offices really have: .xlsx and .xls, with title rows, merged cells, old fonts and dates
/// that a machine misread.
///
/// [WorkbookFile] is the door in, [MarkedCopy] the way back. Plain Java: no database, no Spring, nothing is stored
/// here.
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.nhipcau.workbooks.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
