package org.nhipcau.guide;

import java.util.List;
import java.util.Optional;

/// A page of the guide as it is shown.
///
/// @param name of its file, the same in both languages
/// @param html made from the guide's own Markdown, in which markup is text
/// @param parts its headings, in their order
record Chapter(String name, String title, String html, List<Part> parts) {

    /// The guide's beginning: what somebody wants to do, and where it is explained.
    static final String FIRST = "tasks";

    String address() {
        return name.equals(FIRST) ? "/guide" : "/guide/" + name;
    }

    /// The part whose heading begins with a number, such as `5. Nạp tệp IATI`.
    Optional<Part> numbered(String number) {
        return parts.stream()
                .filter(part -> part.title().startsWith(number + ". "))
                .findFirst();
    }

    boolean isFirst() {
        return name.equals(FIRST);
    }

    /// What somebody's first ten minutes in a role are.
    boolean isOfRole() {
        return name.startsWith("first-");
    }

    /// @param id where it is on the page, as GitHub would have it, so that links in the files hold in both places
    record Part(String id, String title) {}
}
