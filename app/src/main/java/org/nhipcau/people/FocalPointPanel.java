package org.nhipcau.people;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhipcau.organisations.Organisation;
import org.nhipcau.organisations.OrganisationPanel;
import org.nhipcau.site.Page;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Who answers for a record, on its page: for those who may see people.
@Component
public class FocalPointPanel {

    private final People people;
    private final Posts posts;
    private final TemplateEngine templates;

    FocalPointPanel(People people, Posts posts, TemplateEngine templates) {
        this.people = people;
        this.posts = posts;
        this.templates = templates;
    }

    @Configuration(proxyBeanMethods = false)
    static class Hung {

        /// A partner is people first.
        @Bean
        @Order(1)
        static OrganisationPanel peopleOfOrganisation(FocalPointPanel panel, OrganisationFocalPoints focalPoints) {
            return (organisation, page) -> output -> {
                panel.of(focalPoints, organisation.id().value(), page).writeTo(output);
                panel.staff(organisation, page).writeTo(output);
            };
        }
    }

    public Content of(HeldByPeople room, long record, Page page) {
        if (!page.may("people.see")) {
            return output -> {};
        }
        var points = room.periods().of(record);
        return output -> templates.render(
                "people/focalPoints.jte",
                Map.of(
                        "page",
                        page,
                        "address",
                        "/" + room.kind() + "/" + record,
                        "points",
                        points,
                        "known",
                        people.known(points.stream()
                                .map(FocalPoint::person)
                                .distinct()
                                .toList())),
                output);
    }

    private Content staff(Organisation organisation, Page page) {
        if (!page.may("people.see")) {
            return output -> {};
        }
        var all = posts.in(organisation.id());
        var today = people.today();
        var former = all.stream()
                .filter(post -> post.period().to().map(today::isAfter).orElse(false))
                .toList();
        var current = all.stream().filter(post -> !former.contains(post)).toList();
        return output -> templates.render(
                "people/staff.jte",
                Map.of(
                        "page", page,
                        "organisation", organisation.id(),
                        "current", current,
                        "former", former,
                        "known",
                                people.known(all.stream()
                                        .map(Post::person)
                                        .distinct()
                                        .toList())),
                output);
    }

    /// What a page says of somebody it names.
    static List<String> warnings(People.Known known, Page page) {
        return Stream.of(
                        known.leftAfter().map(day -> page.text("people.left.after", page.day(day))),
                        known.accountClosed()
                                ? Optional.of(page.text("people.left.account"))
                                : Optional.<String>empty())
                .flatMap(Optional::stream)
                .toList();
    }
}
