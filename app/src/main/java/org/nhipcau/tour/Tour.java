package org.nhipcau.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.nhipcau.agreements.AgreementId;
import org.nhipcau.agreements.Agreements;
import org.nhipcau.claims.Claims;
import org.nhipcau.funding.Funding;
import org.nhipcau.history.RememberedPages;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.projects.Projects;
import org.nhipcau.projects.facts.ProjectsPlaceTable;
import org.nhipcau.site.Page;
import org.nhipcau.tour.Stop.Leg;
import org.springframework.stereotype.Component;

/// Along the chain of the sector policy support programme, as far as this register has it and the viewer may see it.
/// Records are known by what their partner calls them; where one is missing, so is its stop.
@Component
class Tour {

    private static final ProjectsPlaceTable PLACE = ProjectsPlaceTable.PROJECTS_PLACE;

    /// The permissions that decide which stops there are.
    private static final List<String> ASKED = List.of("agreements.see", "projects.see", "claims.see", "funding.see");

    private static final String PROGRAMME = "DCI-ASIE/2013/024-370";
    private static final String TRUST_FUND = "P131825";

    private final Agreements agreements;
    private final Projects projects;
    private final Funding funding;
    private final Claims claims;
    private final DSLContext sql;
    private final RememberedPages remembered;

    Tour(
            Agreements agreements,
            Projects projects,
            Funding funding,
            Claims claims,
            DSLContext sql,
            RememberedPages remembered) {
        this.remembered = remembered;
        this.agreements = agreements;
        this.projects = projects;
        this.funding = funding;
        this.claims = claims;
        this.sql = sql;
    }

    /// Where it begins for this viewer; empty where there is none. Asked for with each first page, and found once for
    /// all who may see the same.
    String beginning(Page page) {
        var may = ASKED.stream().filter(page::may).collect(Collectors.joining(" "));
        return remembered
                .answer(
                        "tour " + page.language().code() + " " + may,
                        () -> new Beginning(stops(page).stream()
                                .findFirst()
                                .map(Stop::address)
                                .orElse("")))
                .address();
    }

    private record Beginning(String address) implements RememberedPages.Sized {
        @Override
        public int bytes() {
            return 100 + address.length();
        }
    }

    /// What this viewer is shown, in its order; nothing outside the demonstration, whose records it speaks of.
    List<Stop> stops(Page page) {
        if (!page.demonstration() || !page.viewer().signedIn()) {
            return List.of();
        }
        var agreement =
                page.may("agreements.see") ? agreements.byIdentifier("eu", PROGRAMME) : Optional.<AgreementId>empty();
        var programme = page.may("projects.see") ? projects.byIdentifier("eu", PROGRAMME) : Optional.<ProjectId>empty();
        var financed = page.may("claims.see") && programme.isPresent()
                ? projects.byIdentifier("world-bank", TRUST_FUND)
                : Optional.<ProjectId>empty();
        var stops = new ArrayList<Optional<Stop>>();
        stops.add(agreement.map(id -> Stop.at(Leg.AGREEMENT, "/agreements/" + id)));
        stops.add(programme.flatMap(this::programme));
        stops.add(programme.flatMap(this::onTheMap));
        stops.add(agreement.map(id -> Stop.at(Leg.MONEY, "/agreements/money")));
        stops.add(financed.flatMap(claims::contradictedAbout).map(id -> Stop.at(Leg.CONFLICT, "/claims/" + id)));
        stops.add(programme.map(id -> Stop.at(Leg.HISTORY, "/projects/" + id).speakingOf("history")));
        stops.add(programme.filter(id -> page.may("funding.see")).flatMap(id -> figure(id, page)));
        return stops.stream().flatMap(Optional::stream).toList();
    }

    private Optional<Stop> programme(ProjectId id) {
        var parts = projects.parts(id).size();
        return parts == 0
                ? Optional.empty()
                : Optional.of(Stop.at(Leg.PROGRAMME, "/projects/" + id, parts).speakingOf("parts"));
    }

    private Optional<Stop> onTheMap(ProjectId id) {
        var places = sql.fetchCount(PLACE, PLACE.PROJECT_ID.eq(id));
        return places == 0
                ? Optional.empty()
                : Optional.of(Stop.at(Leg.MAP, "/projects/" + id, places)
                        .with("map=63")
                        .speakingOf("where"));
    }

    /// The first part of the programme with money that was recorded, and its figure.
    private Optional<Stop> figure(ProjectId programme, Page page) {
        Function<ProjectId, Optional<Stop>> recorded = part -> funding.totals(part).stream()
                .filter(total -> !total.illustrative())
                .findFirst()
                .map(total -> Stop.at(
                                Leg.FIGURE,
                                "/projects/" + part,
                                page.figure(total.figure()) + " "
                                        + total.figure().unit().code())
                        .speakingOf("money"));
        return Stream.concat(
                        Stream.of(programme), projects.parts(programme).stream().map(row -> row.id()))
                .map(recorded)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
