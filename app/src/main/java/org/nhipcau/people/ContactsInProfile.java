package org.nhipcau.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.nhipcau.organisations.profile.Asked;
import org.nhipcau.organisations.profile.Line;
import org.nhipcau.organisations.profile.ProfilePart;
import org.nhipcau.organisations.profile.Told;
import org.nhipcau.organisations.profile.Topic;
import org.nhipcau.shared.Language;
import org.nhipcau.site.Page;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Who keeps the relation with a partner on either side, with the posts they hold.
@Component
@Order(1)
class ContactsInProfile implements ProfilePart {

    private static final String ALL = "people:contacts";

    private final DSLContext sql;

    ContactsInProfile(DSLContext sql) {
        this.sql = sql;
    }

    private record Contact(Side side, Line line) {}

    @Override
    public List<Told> tell(Asked asked) {
        if (!asked.page().may("people.see")) {
            return List.of();
        }
        var contacts = contacts(asked);
        var missing = new ArrayList<Line>();
        // Who sees only their own people cannot tell that there is nobody; a unit of the ministry needs nobody here.
        var isToldMissing = asked.page().viewer().seesAll() && !isOfTheMinistry(asked);
        for (var side : Side.values()) {
            if (isToldMissing && contacts.stream().noneMatch(one -> one.side() == side)) {
                missing.add(Line.of(asked.page().text("people.profile.none." + side.code()), "")
                        .mark(asked.page().text("people.profile.missing")));
            }
        }
        return List.of(
                Told.records(
                        Topic.CONTACTS, contacts.stream().map(Contact::line).toList(), asked.door(ALL, "")),
                Told.figures(Topic.DUE, missing));
    }

    @Override
    public Optional<List<Line>> rows(Asked asked, String rows) {
        return rows.equals(ALL) && asked.page().may("people.see")
                ? Optional.of(contacts(asked).stream().map(Contact::line).toList())
                : Optional.empty();
    }

    private boolean isOfTheMinistry(Asked asked) {
        return sql.fetchExists(sql.selectOne()
                .from("facts.organisations_organisation_at({0}) o", asked.at())
                .where("o.organisation_id = {0} and o.kind in ('ministry-unit', 'state-body')", asked.id()));
    }

    private List<Contact> contacts(Asked asked) {
        return sql.fetch("""
                        select f.person_id, f.side, f.since, p.name, p.title, p.emails, p.phones, p.erased, p.illustrative,
                            t.title_vi, t.title_en, t.rank, o.name_vi, o.name_en, o.short_name, coalesce(t.organisation_id = f.organisation_id, false) as own
                        from people.focal_point_at({0}) f
                        join people.person_at({0}) p on p.id = f.person_id
                        left join lateral (
                            select t.* from people.post_at({0}) t
                            where t.person_id = p.id and coalesce(t.valid_from <= {1}, true) and coalesce(t.valid_to >= {1}, true)
                            order by t.organisation_id = f.organisation_id desc, t.valid_from desc nulls last, t.id limit 1) t on true
                        left join facts.organisations_organisation_at({2}) o on o.organisation_id = t.organisation_id
                        where f.organisation_id = {3} and coalesce(f.since <= {1}, true) and coalesce(f.until >= {1}, true)
                        order by row_number() over (partition by f.side order by f.since nulls first, f.id), f.side
                        """, asked.moment(), asked.dayPart(), asked.at(), asked.id())
                .map(row -> contact(row, asked.page()));
    }

    private static Contact contact(Record row, Page page) {
        var erased = row.get("erased", Boolean.class);
        var name = erased ? page.text("people.erased") : words(text(row, "title"), text(row, "name"), " ");
        var side = Side.of(row.get("side", String.class)).orElseThrow();
        var reached = erased
                ? ""
                : Stream.of(text(row, "emails"), text(row, "phones"))
                        .flatMap(String::lines)
                        .collect(Collectors.joining(", "));
        return new Contact(
                side,
                Line.of(name, "/people/" + row.get("person_id", Long.class))
                        .detail(Stream.of(page.text("people.side." + side.code()), post(row, page), reached)
                                .filter(words -> !words.isEmpty())
                                .collect(Collectors.joining(" · ")))
                        .day(Optional.ofNullable(row.get("since", LocalDate.class)))
                        .illustrative(row.get("illustrative", Boolean.class)));
    }

    /// Where it is, when that is not the partner itself.
    private static String post(Record row, Page page) {
        var rank = text(row, "rank");
        if (rank.isEmpty()) {
            return "";
        }
        var title = page.language().pick(text(row, "title_vi"), text(row, "title_en"));
        var unit = row.get("own", Boolean.class) ? "" : unit(row, page.language());
        return words(title.isEmpty() ? page.text("people.rank." + rank) : title, unit, ", ");
    }

    private static String unit(Record row, Language language) {
        return language.pick(text(row, "name_vi"), text(row, "name_en"));
    }

    private static String words(String one, String other, String between) {
        return Stream.of(one, other).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    private static String text(Record row, String column) {
        return Optional.ofNullable(row.get(column, String.class)).orElse("");
    }
}
