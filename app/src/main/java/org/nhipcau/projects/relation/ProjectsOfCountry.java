package org.nhipcau.projects.relation;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.nhipcau.countries.Country;
import org.nhipcau.countries.CountryPanel;
import org.nhipcau.projects.ProjectList;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// The projects in which a country's organisations take part, on its page.
@Component
class ProjectsOfCountry implements CountryPanel {

    private final ProjectList list;
    private final TemplateEngine templates;

    ProjectsOfCountry(ProjectList list, TemplateEngine templates) {
        this.list = list;
        this.templates = templates;
    }

    @Override
    public Content panel(Country country, Page page) {
        if (!page.may("projects.see")) {
            return output -> {};
        }
        var listing = list.list(
                new ListRequest("/projects", Map.of("organisation", "country:" + country), "title", false, 1));
        return output ->
                templates.render("projects/relation/country.jte", Map.of("page", page, "listing", listing), output);
    }
}
