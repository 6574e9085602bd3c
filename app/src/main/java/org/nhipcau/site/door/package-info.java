/// Where each request enters and how it is turned away: one gate with one transaction, the rights of its route, and
/// one way of telling errors. Knows the pages' room; no page knows it.
///
/// Open: who keeps accounts and rights fills in what the gate asks, and names the arrow `site.door`.
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared", "history", "site"})
@NullMarked
package org.nhipcau.site.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
