package org.nhipcau.home;

import java.util.List;
import org.nhipcau.search.SearchActions;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// What the first page offers to do, in the box at the top of every page.
@Component
class ActionsAtHome implements SearchActions {

    private final List<HomePanel> panels;

    ActionsAtHome(List<HomePanel> panels) {
        this.panels = panels;
    }

    @Override
    public List<SearchAction> actions(Page page) {
        return panels.stream()
                .flatMap(panel -> panel.actions(page).stream())
                .map(action -> new SearchAction(action.text(), action.path()))
                .toList();
    }
}
