/// The tables of the room, for it and the rooms nested in it.
@NamedInterface("tables")
package org.nhipcau.places.db;

import org.springframework.modulith.NamedInterface;
