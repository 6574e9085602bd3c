package org.nhipcau.claims;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.nullif;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.nhipcau.agreements.AgreementId;
import org.nhipcau.agreements.facts.AgreementsAgreementTable;
import org.nhipcau.claims.Claim.Subject;
import org.nhipcau.claims.Claim.Subject.Kind;
import org.nhipcau.forms.Typed;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.organisations.facts.OrganisationsOrganisationTable;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.Places;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.projects.facts.ProjectsProjectTable;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.SearchKey;
import org.nhipcau.site.Named;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// What figures are about: found by what people call it, shown by name with its door.
@Component
class Subjects {

    private static final ProjectsProjectTable PROJECT = ProjectsProjectTable.PROJECTS_PROJECT;
    private static final OrganisationsOrganisationTable ORGANISATION =
            OrganisationsOrganisationTable.ORGANISATIONS_ORGANISATION;
    private static final AgreementsAgreementTable AGREEMENT = AgreementsAgreementTable.AGREEMENTS_AGREEMENT;

    private static final Map<Kind, Class<?>> TYPES = Map.of(
            Kind.PROJECT, ProjectId.class,
            Kind.ORGANISATION, OrganisationId.class,
            Kind.AGREEMENT, AgreementId.class,
            Kind.PLACE, PlaceId.class);

    private final DSLContext sql;
    private final Places places;
    private final List<Named> named;

    Subjects(DSLContext sql, Places places, List<Named> named) {
        this.sql = sql;
        this.places = places;
        this.named = named;
    }

    /// How a subject is called, and its page; nothing for the page when it is words, or not the viewer's to see.
    record Shown(String name, Optional<String> door) {}

    /// Several subjects at once.
    Map<Subject, Shown> shown(Collection<Subject> subjects, Page page) {
        var shown = new HashMap<Subject, Shown>();
        for (var kind : Kind.values()) {
            var ofKind = subjects.stream()
                    .filter(subject -> subject.kind() == kind)
                    .distinct()
                    .toList();
            if (ofKind.isEmpty()) {
                continue;
            }
            if (kind == Kind.PROGRAMME) {
                ofKind.forEach(subject -> shown.put(subject, new Shown(subject.text(), Optional.empty())));
                continue;
            }
            var naming = naming(kind);
            var names = naming.names(
                    ofKind.stream()
                            .flatMap(subject -> subject.number().stream())
                            .toList(),
                    page.language());
            for (var subject : ofKind) {
                var number = subject.number().orElseThrow();
                var name = Optional.ofNullable(names.get(number));
                shown.put(
                        subject,
                        new Shown(
                                name.orElseGet(() -> page.text("site.history.unseen")),
                                name.map(known -> naming.door() + number)));
            }
        }
        return shown;
    }

    Shown shown(Subject subject, Page page) {
        return Optional.ofNullable(shown(List.of(subject), page).get(subject))
                .orElseGet(() -> new Shown("", Optional.empty()));
    }

    private Named naming(Kind kind) {
        return named.stream()
                .filter(naming -> naming.type().equals(TYPES.get(kind)))
                .findFirst()
                .orElseThrow();
    }

    /// Whether there is such a record that the viewer may see.
    boolean exists(Subject subject, Language language) {
        return subject.number()
                .map(number ->
                        !naming(subject.kind()).names(List.of(number), language).isEmpty())
                .orElse(true);
    }

    /// Records of a kind that a text may mean, by number; at most one more than a form offers.
    Map<Long, String> called(Kind kind, String text, Page page) {
        return switch (kind) {
            case PROJECT ->
                called(
                        PROJECT,
                        PROJECT.PROJECT_ID.convertFrom(ProjectId::value),
                        PROJECT.SEARCH_KEY,
                        coalesce(nullif(PROJECT.TITLE_VI, ""), nullif(PROJECT.TITLE_EN, ""), PROJECT.TITLE_OTHER),
                        coalesce(nullif(PROJECT.TITLE_EN, ""), nullif(PROJECT.TITLE_VI, ""), PROJECT.TITLE_OTHER),
                        text,
                        page);
            case ORGANISATION ->
                called(
                        ORGANISATION,
                        ORGANISATION.ORGANISATION_ID.convertFrom(OrganisationId::value),
                        ORGANISATION.SEARCH_KEY,
                        coalesce(nullif(ORGANISATION.NAME_VI, ""), ORGANISATION.NAME_EN),
                        coalesce(nullif(ORGANISATION.NAME_EN, ""), ORGANISATION.NAME_VI),
                        text,
                        page);
            case AGREEMENT ->
                called(
                        AGREEMENT,
                        AGREEMENT.AGREEMENT_ID.convertFrom(AgreementId::value),
                        AGREEMENT.SEARCH_KEY,
                        coalesce(nullif(AGREEMENT.TITLE_VI, ""), AGREEMENT.TITLE_EN),
                        coalesce(nullif(AGREEMENT.TITLE_EN, ""), AGREEMENT.TITLE_VI),
                        text,
                        page);
            case PLACE -> placesCalled(text, page);
            case PROGRAMME -> Map.of();
        };
    }

    /// Those called exactly so in any of their names or numbers, else those in which it occurs.
    private Map<Long, String> called(
            Table<?> table,
            Field<Long> number,
            Field<String> searchKey,
            Field<String> vietnamese,
            Field<String> english,
            String text,
            Page page) {
        var key = SearchKey.of(text);
        if (key.isEmpty()) {
            return Map.of();
        }
        var exactly = concat(inline("|"), searchKey, inline("|")).like("%|" + key + "|%");
        for (var condition : List.of(exactly, searchKey.like("%" + key + "%"))) {
            var called = new LinkedHashMap<Long, String>();
            sql.select(number, page.language() == Language.VI ? vietnamese : english)
                    .from(table)
                    .where(condition)
                    .orderBy(number)
                    .limit(Typed.MOST_OFFERED + 1)
                    .forEach(row -> called.put(row.value1(), row.value2()));
            if (!called.isEmpty()) {
                return called;
            }
        }
        return Map.of();
    }

    private Map<Long, String> placesCalled(String text, Page page) {
        var called = new LinkedHashMap<Long, String>();
        var today = places.find(text, page.today());
        (today.isEmpty() ? places.findEver(text) : today)
                .stream()
                        .limit(Typed.MOST_OFFERED + 1L)
                        .forEach(place -> called.put(
                                place.id().value(), place.nearest(page.today()).fullName(page.language())));
        return called;
    }
}
