/// The units the product comes with: CSV files, and how they are taken into the register.
///
/// Open: the installation calls it.
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared", "places", "places::tables"})
@NullMarked
package org.nhipcau.places.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
