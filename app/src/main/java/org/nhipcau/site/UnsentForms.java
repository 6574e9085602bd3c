package org.nhipcau.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.shared.Viewer;

/// Keeps what somebody typed into a form and sent when their sign-in had ended, until they are back. Filled in by the
/// room that knows accounts.
public interface UnsentForms {

    /// @return where to go on after signing in; nothing when nothing was typed, or it is not known by whom
    Optional<String> keep(HttpServletRequest request);

    /// What was typed; nothing for anybody but the account that typed it.
    Optional<Map<String, String>> typed(String id, Viewer viewer);
}
