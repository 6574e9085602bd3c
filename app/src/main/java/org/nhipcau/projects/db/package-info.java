/// The tables of the room, for it and the rooms nested in it.
@NamedInterface("tables")
package org.nhipcau.projects.db;

import org.springframework.modulith.NamedInterface;
