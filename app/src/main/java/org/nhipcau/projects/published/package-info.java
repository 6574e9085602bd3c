/// What files say of projects, held against what the register says and what an earlier file said (0014).
///
/// Open: `iati` takes published projects into the register here.
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared", "history", "organisations", "places", "projects", "projects::tables"})
@NullMarked
package org.nhipcau.projects.published;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
