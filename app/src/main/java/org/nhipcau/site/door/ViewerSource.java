package org.nhipcau.site.door;

import jakarta.servlet.http.HttpServletRequest;
import org.nhipcau.shared.Viewer;

/// Says who sent a request. Filled in by the room that knows accounts.
public interface ViewerSource {

    Viewer viewer(HttpServletRequest request);
}
