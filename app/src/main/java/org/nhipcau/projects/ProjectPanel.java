package org.nhipcau.projects;

import gg.jte.Content;
import org.nhipcau.site.Page;

/// A place on a project's page for another room to fill, such as its money.
public interface ProjectPanel {

    /// What the room has to say about this project.
    Content panel(Project project, Page page);
}
