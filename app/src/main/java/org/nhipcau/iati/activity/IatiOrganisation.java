package org.nhipcau.iati.activity;

import java.util.Optional;

/// An organisation as an activity refers to it.
///
/// @param ref `@ref`, its identifier such as `XM-DAC-5-7`; often absent, then the names are all there is
/// @param type `@type`, list *OrganisationType*
/// @param names `narrative`
/// @param activityId `@activity-id`, `@provider-activity-id` or `@receiver-activity-id`: the activity of its own
///   behind this one
public record IatiOrganisation(
        Optional<String> ref, Optional<String> type, Narratives names, Optional<String> activityId) {}
