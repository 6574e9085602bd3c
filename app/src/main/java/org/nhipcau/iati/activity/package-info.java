/// What an IATI activity says: the records that the reader fills and every other part of the room works with.
///
/// Nothing here knows of files, XML or the register. What a publisher left out is an empty `Optional` or list. What
/// has no record of its own stands in [KeptXml], which holds the whole activity as it was published.
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.nhipcau.iati.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
