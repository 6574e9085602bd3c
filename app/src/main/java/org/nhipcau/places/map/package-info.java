/// Figures of provinces as a picture: tiles that claim no boundary, or the boundary file the ministry loaded.
///
/// Open: rooms with figures of provinces draw them here, and name the arrow `places.map`.
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared", "history", "site", "places", "places::tables", "places.geometry"})
@NullMarked
package org.nhipcau.places.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
