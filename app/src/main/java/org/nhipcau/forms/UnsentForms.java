package org.nhipcau.forms;

import java.util.Map;
import java.util.Optional;
import org.nhipcau.shared.Viewer;

/// What somebody typed into a form and sent when their sign-in had ended. Filled in by the room that knows accounts.
public interface UnsentForms {

    /// What was typed; nothing for anybody but the account that typed it.
    Optional<Map<String, String>> typed(String id, Viewer viewer);
}
