package org.nhipcau.iati.activity;

import java.util.Optional;

/// `related-activity`.
///
/// @param identifier `@ref`
/// @param type `@type`, list *RelatedActivityType*: 1 parent, 2 child, 3 sibling, 4 co-funded, 5 third party
public record RelatedActivity(String identifier, Optional<String> type) {}
