package org.nhipcau.flows;

import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import org.nhipcau.flows.Picture.Shape;
import org.nhipcau.home.HomePanel;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// The greatest flows, on the first page: where most of what the viewer may see goes.
@Component
class FlowsAtHome implements HomePanel {

    private final FlowQuestions questions;
    private final FlowScreen screen;
    private final TemplateEngine templates;

    FlowsAtHome(FlowQuestions questions, FlowScreen screen, TemplateEngine templates) {
        this.questions = questions;
        this.screen = screen;
        this.templates = templates;
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
        var asked = questions
                .of(new ListRequest("/flows", Map.of(), "amount", false, 1))
                .asked();
        var shown = screen.show(asked, FlowScreen.SMALL, Shape.SMALL, page);
        return shown.isEmpty()
                ? Shown.NOTHING
                : new Shown(
                        List.of(),
                        List.of(output ->
                                templates.render("flows/home.jte", Map.of("page", page, "shown", shown), output)));
    }
}
