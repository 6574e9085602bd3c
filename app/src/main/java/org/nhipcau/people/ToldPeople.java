package org.nhipcau.people;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.nhipcau.history.Histories.Part;
import org.nhipcau.history.ManyRows;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.people.db.PersonTable;
import org.nhipcau.people.db.PostTable;
import org.nhipcau.shared.SearchKey;
import org.springframework.stereotype.Component;

/// Finds the people somebody's list means, or takes them into the register, many at a time.
///
/// An e-mail says who it is. Without one it is who bears the name, diacritics and capitals set aside, in the same
/// organisation. A name alone is never enough: many have the same.
@Component
public class ToldPeople {

    private static final PersonTable PERSON = PersonTable.PERSON;
    private static final PostTable POST = PostTable.POST;

    /// What taking somebody into the register writes.
    public static final List<Part> WRITTEN = List.of(new Part(PERSON, PERSON.ID), new Part(POST, POST.PERSON_ID));

    private final DSLContext sql;

    ToldPeople(DSLContext sql) {
        this.sql = sql;
    }

    /// Somebody in the register whom a list may mean.
    ///
    /// @param organisations where they hold or held a post
    public record Candidate(
            PersonId id, String name, List<String> emails, List<OrganisationId> organisations, Likeness likeness) {}

    /// Why somebody may be meant, the surest first.
    public enum Likeness {
        EMAIL,
        NAME_AND_ORGANISATION,
        NAME
    }

    /// Those whom each may mean, the surest first; an empty list where there is nobody.
    public Map<ToldPerson, List<Candidate>> find(Collection<ToldPerson> told) {
        // By what they may be known by: a list of thousands against thousands must not compare each with each.
        var byKey = new HashMap<String, Set<Candidate>>();
        for (var candidate : known(told)) {
            in(byKey, SearchKey.of(candidate.name())).add(candidate);
            candidate.emails().forEach(email -> in(byKey, email).add(candidate));
        }
        var found = new LinkedHashMap<ToldPerson, List<Candidate>>();
        for (var one : told) {
            found.put(
                    one,
                    Stream.concat(Stream.of(one.key()), one.emails().stream())
                            .flatMap(key -> byKey.getOrDefault(key, Set.of()).stream())
                            .distinct()
                            .flatMap(candidate -> likeness(one, candidate).stream())
                            .sorted(Comparator.comparing(Candidate::likeness))
                            .toList());
        }
        return found;
    }

    private static Set<Candidate> in(Map<String, Set<Candidate>> sets, String key) {
        return sets.computeIfAbsent(key, none -> new LinkedHashSet<>());
    }

    /// Their numbers: of who is found for sure, else of somebody new, with a post where the list names an
    /// organisation.
    ///
    /// @return without those of whom it cannot be said which of several is meant, or who have no name; these are
    ///     the caller's to ask about
    public Map<ToldPerson, PersonId> findOrTake(Collection<ToldPerson> told) {
        var taken = new HashMap<ToldPerson, PersonId>();
        var fresh = new LinkedHashMap<Object, List<ToldPerson>>();
        find(told).forEach((one, candidates) -> {
            var sure = candidates.stream()
                    .filter(candidate -> candidate.likeness() != Likeness.NAME)
                    .filter(candidate ->
                            candidate.likeness() == candidates.getFirst().likeness())
                    .toList();
            if (sure.size() == 1) {
                taken.put(one, sure.getFirst().id());
            } else if (sure.isEmpty() && !one.key().isEmpty()) {
                fresh.computeIfAbsent(sameness(one), key -> new ArrayList<>()).add(one);
            }
        });
        insert(fresh.values())
                .forEach((first, person) ->
                        Objects.requireNonNull(fresh.get(sameness(first))).forEach(one -> taken.put(one, person)));
        addPosts(taken);
        return taken;
    }

    /// Lines of one list that mean one person: those with the same first e-mail, or the same name and organisation.
    private static Object sameness(ToldPerson one) {
        return one.emails().isEmpty()
                ? List.of(one.key(), one.organisation())
                : one.emails().getFirst();
    }

    private List<Candidate> known(Collection<ToldPerson> told) {
        var keys = told.stream()
                .map(ToldPerson::key)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toArray(String[]::new);
        var emails =
                told.stream().flatMap(one -> one.emails().stream()).distinct().toArray(String[]::new);
        var people = sql.select(PERSON.ID, PERSON.NAME, PERSON.EMAILS)
                .from(PERSON)
                .where(PERSON.ERASED.isFalse())
                .and(nameKey().eq(any(keys)).or(anyOf(emails)))
                .orderBy(PERSON.ID)
                .fetch();
        var organisations = sql.selectDistinct(POST.PERSON_ID, POST.ORGANISATION_ID)
                .from(POST)
                .where(POST.PERSON_ID.in(people.getValues(PERSON.ID)))
                .fetchGroups(POST.PERSON_ID, POST.ORGANISATION_ID);
        return people.map(row -> new Candidate(
                row.value1(),
                row.value2(),
                Optional.ofNullable(row.value3()).orElse("").lines().toList(),
                organisations.getOrDefault(row.value1(), List.of()),
                Likeness.NAME));
    }

    /// As the index has it.
    private static Condition anyOf(String[] emails) {
        return condition("string_to_array({0}, E'\\n') && {1}::text[]", PERSON.EMAILS, val(emails));
    }

    private static Field<String> nameKey() {
        return field("split_part({0}, '|', 1)", String.class, PERSON.SEARCH_KEY);
    }

    private static Optional<Candidate> likeness(ToldPerson told, Candidate known) {
        var sameName = SearchKey.of(known.name()).equals(told.key());
        var sameOrganisation =
                told.organisation().map(known.organisations()::contains).orElse(false);
        return Optional.ofNullable(
                        known.emails().stream().anyMatch(told.emails()::contains)
                                ? Likeness.EMAIL
                                : sameName && sameOrganisation && !bothHaveEmails(told, known)
                                        ? Likeness.NAME_AND_ORGANISATION
                                        : sameName ? Likeness.NAME : null)
                .map(likeness ->
                        new Candidate(known.id(), known.name(), known.emails(), known.organisations(), likeness));
    }

    /// Two people of one name in one house have different e-mails.
    private static boolean bothHaveEmails(ToldPerson told, Candidate known) {
        return !told.emails().isEmpty() && !known.emails().isEmpty();
    }

    private Map<ToldPerson, PersonId> insert(Collection<List<ToldPerson>> fresh) {
        return ManyRows.of(fresh.stream().map(List::getFirst).toList())
                .with(PERSON.NAME, ToldPerson::name)
                .maybe(PERSON.TITLE, one -> said(one.title()))
                .maybe(PERSON.EMAILS, one -> said(String.join("\n", one.emails())))
                .maybe(PERSON.PHONES, one -> said(String.join("\n", one.phones())))
                .with(PERSON.SOURCE, ToldPerson::source)
                .with(PERSON.SEARCH_KEY, one -> People.searchKey(one.name(), one.emails(), one.phones()))
                .insertInto(PERSON, PERSON.ID, one -> one, sql);
    }

    private static Optional<String> said(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }

    private record Belonging(PersonId person, OrganisationId organisation) {}

    /// Whoever has no post where the list says they work is given one, without dates, for the list knows none.
    private void addPosts(Map<ToldPerson, PersonId> taken) {
        var wanted = new LinkedHashMap<Belonging, ToldPerson>();
        taken.forEach((one, person) -> one.organisation()
                .ifPresent(organisation -> wanted.putIfAbsent(new Belonging(person, organisation), one)));
        var known = sql.select(POST.PERSON_ID, POST.ORGANISATION_ID)
                .from(POST)
                .where(POST.PERSON_ID.in(
                        wanted.keySet().stream().map(Belonging::person).toList()))
                .fetchSet(row -> new Belonging(row.value1(), row.value2()));
        ManyRows.of(wanted.entrySet().stream()
                        .filter(entry -> !known.contains(entry.getKey()))
                        .toList())
                .with(POST.PERSON_ID, entry -> entry.getKey().person())
                .with(POST.ORGANISATION_ID, entry -> entry.getKey().organisation())
                .with(POST.RANK, entry -> Rank.OFFICER.code())
                .with(POST.TITLE_VI, entry -> entry.getValue().post())
                .with(POST.SOURCE, entry -> entry.getValue().source())
                .insertInto(POST, sql);
    }
}
