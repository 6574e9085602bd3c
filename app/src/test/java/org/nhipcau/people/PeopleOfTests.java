package org.nhipcau.people;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.nhipcau.Cast;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.shared.SearchKey;
import org.springframework.boot.test.context.TestComponent;

/// People, organisations and what they answer for, made for tests. Nobody of them exists.
@TestComponent
class PeopleOfTests {

    private static final Map<String, String> RECORDS = Map.of(
            "people.focal_point", "organisation_id",
            "projects.focal_point", "project_id",
            "agreements.focal_point", "agreement_id");

    private final DSLContext sql;
    private final Cast cast;
    private final People people;

    PeopleOfTests(DSLContext sql, Cast cast, People people) {
        this.sql = sql;
        this.cast = cast;
        this.people = people;
    }

    OrganisationId organisation(String name) {
        return new OrganisationId(cast.write(() -> sql.fetchSingle(
                        "insert into organisations.organisation (kind, name_vi, search_key) values ('ingo', ?, ?) returning id",
                        name,
                        SearchKey.of(name))
                .get(0, Long.class)));
    }

    long agreement(String title) {
        return cast.write(() -> sql.fetchSingle(
                        "insert into agreements.agreement (kind, title_vi, state, publication, search_key) values ('mou', ?, 'in-force', 'shared', ?) returning id",
                        title,
                        SearchKey.of(title))
                .get(0, Long.class));
    }

    long project(String title) {
        return cast.write(() -> sql.fetchSingle(
                        "insert into projects.project (level, title_vi, status, publication, search_key) values ('project', ?, 'implementation', 'shared', ?) returning id",
                        title,
                        SearchKey.of(title))
                .get(0, Long.class));
    }

    PersonId person(String name) {
        return person(name, "");
    }

    PersonId person(String name, String email) {
        return cast.write(() -> people.create(
                new PersonForm(
                        name,
                        "",
                        email.isEmpty() ? List.of() : List.of(email),
                        List.of(),
                        "",
                        "",
                        "",
                        true,
                        "",
                        Optional.empty()),
                false));
    }

    void post(PersonId person, OrganisationId organisation, String from, String to) {
        cast.write(() -> sql.execute(
                "insert into people.post (person_id, organisation_id, rank, valid_from, valid_to) values (?, ?, 'officer', ?::date, ?::date)",
                person.value(),
                organisation.value(),
                from,
                to));
    }

    /// @param table one of those of [#RECORDS]
    long holds(String table, long record, PersonId person, String since, String until) {
        var column = Objects.requireNonNull(RECORDS.get(table));
        return cast.write(() -> sql.fetchSingle(
                        "insert into " + table + " (" + column
                                + ", person_id, side, since, until) values (?, ?, 'ministry', ?::date, ?::date) returning id",
                        record,
                        person.value(),
                        since,
                        until)
                .get(0, Long.class));
    }

    /// Who answers for a record, with the days, as one line for each period.
    List<String> periods(String table, long record) {
        var column = Objects.requireNonNull(RECORDS.get(table));
        return cast.write(() -> sql.fetch(
                        "select p.name || ': ' || coalesce(f.since::text, '') || ' – ' || coalesce(f.until::text, '') from "
                                + table + " f join people.person p on p.id = f.person_id where " + column
                                + " = ? order by f.since nulls first, f.id",
                        record)
                .getValues(0, String.class));
    }

    static Map<String, String> handover(PersonId successor, String name, String on, Map<String, String> items) {
        var fields = new java.util.HashMap<>(items);
        fields.put("successor", name);
        fields.put("successorFor", name);
        fields.put("successorId", successor.toString());
        fields.put("on", on);
        return fields;
    }
}
