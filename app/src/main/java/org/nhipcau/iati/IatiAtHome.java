package org.nhipcau.iati;

import java.util.List;
import org.nhipcau.home.HomePanel;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// Loading files, on the first page: the quickest way to fill a new register.
@Component
class IatiAtHome implements HomePanel {

    @Override
    public int position() {
        return 50;
    }

    @Override
    public List<Action> actions(Page page) {
        return page.may("iati.load")
                ? List.of(new Action(page.text("iati.home"), page.text("iati.home.hint"), "/iati"))
                : List.of();
    }
}
