package org.nhipcau.iati.activity;

import java.util.Optional;

/// What else the activity is called: `other-identifier`.
///
/// @param ref `@ref`
/// @param type `@type`, list *OtherIdentifierType*; B1 is a former identifier of this activity's publisher
/// @param owner `owner-org`: whose identifier it is
public record OtherIdentifier(String ref, Optional<String> type, Optional<IatiOrganisation> owner) {}
