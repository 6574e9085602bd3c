package org.nhipcau.iati.activity;

import java.util.Optional;

/// Who publishes the activity: `reporting-org`.
///
/// @param secondary `@secondary-reporter`: reports what others do, so its money must not be counted beside theirs
public record ReportingOrganisation(IatiOrganisation organisation, Optional<Boolean> secondary) {}
