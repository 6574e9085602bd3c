package org.nhipcau.portfolio;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.nhipcau.projects.Project;
import org.nhipcau.projects.ProjectPanel;
import org.nhipcau.site.Page;
import org.nhipcau.workbooks.Mentions;
import org.springframework.stereotype.Component;

/// Which rows of which lists made or changed a project, on its page.
@Component
record PortfolioPanel(Mentions mentions, TemplateEngine templates) implements ProjectPanel {

    @Override
    public Content panel(Project project, Page page) {
        var rows = page.may("workbooks.see")
                ? mentions.of(PortfolioKind.CODE, project.id().value())
                : java.util.List.of();
        return rows.isEmpty()
                ? output -> {}
                : output -> templates.render("portfolio/from.jte", Map.of("page", page, "mentions", rows), output);
    }
}
