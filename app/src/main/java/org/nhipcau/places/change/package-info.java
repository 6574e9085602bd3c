/// How units change: made, ended, renamed, moved, one going into another; and where things of a divided one lie now.
///
/// Open: `rearrangements` puts resolutions in force here, and rooms that record things at places answer for them.
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared", "site", "forms", "places", "places::tables"})
@NullMarked
package org.nhipcau.places.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
