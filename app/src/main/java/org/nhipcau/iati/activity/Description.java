package org.nhipcau.iati.activity;

import java.util.Optional;

/// `description` of an activity.
///
/// @param type `@type`, list *DescriptionType*: 1 general, 2 objectives, 3 target groups, 4 other
public record Description(Optional<String> type, Narratives text) {}
