package org.nhipcau.organisations;

import java.util.List;
import org.nhipcau.history.Reference;

/// A place to fill: the columns of a room's tables that name organisations. When two records of one organisation are
/// merged, what stands there goes with it.
///
/// The room's migration says the same to the database: `call organisations.refer('ROOM.table', 'column')`.
public interface OrganisationReferences {

    List<Reference> references();
}
