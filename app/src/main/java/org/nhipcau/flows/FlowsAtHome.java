package org.nhipcau.flows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.flows.Picture.Shape;
import org.nhipcau.home.HomePanel;
import org.nhipcau.home.HomeParts;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// The greatest flows, on the first page: where most of what the viewer may see goes.
@Component
class FlowsAtHome implements HomePanel {

    private final FlowQuestions questions;
    private final FlowScreen screen;
    private final HomeParts parts;

    FlowsAtHome(FlowQuestions questions, FlowScreen screen, HomeParts parts) {
        this.questions = questions;
        this.screen = screen;
        this.parts = parts;
    }

    @Override
    public int position() {
        return 130;
    }

    @Override
    public Shown shown(Page page) {
        if (!page.may("funding.see")) {
            return Shown.NOTHING;
        }
        return new Shown(
                List.of(),
                parts.part(page, "flows/home.jte", () -> filling(page)).stream().toList());
    }

    private Optional<Map<String, Object>> filling(Page page) {
        var asked = questions
                .of(new ListRequest("/flows", Map.of(), "amount", false, 1))
                .asked();
        var shown = screen.show(asked, FlowScreen.SMALL, Shape.SMALL, page);
        return shown.isEmpty() ? Optional.empty() : Optional.of(Map.of("shown", shown));
    }
}
