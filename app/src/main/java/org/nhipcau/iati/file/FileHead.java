package org.nhipcau.iati.file;

import java.util.Optional;

/// What a file says of itself: the attributes of `iati-activities`.
///
/// @param version `@version`: 2.01, 2.02 or 2.03
/// @param generated `@generated-datetime`, as written
/// @param linkedDataDefault `@linked-data-default`
public record FileHead(String version, Optional<String> generated, Optional<String> linkedDataDefault) {}
