package org.nhipcau.people;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.nhipcau.forms.Records;
import org.nhipcau.forms.Typed;
import org.nhipcau.history.Histories;
import org.nhipcau.history.Histories.Part;
import org.nhipcau.history.Remembered;
import org.nhipcau.history.Restoration;
import org.nhipcau.identity.AccountId;
import org.nhipcau.identity.facts.IdentityAccountTable;
import org.nhipcau.people.db.FocalPointTable;
import org.nhipcau.people.db.PersonTable;
import org.nhipcau.people.db.PostTable;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Refusal;
import org.nhipcau.shared.SearchKey;
import org.nhipcau.shared.TypedText;
import org.nhipcau.shared.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The door to people.
///
/// Refuses: `people.refused.noAccount`, `people.refused.accountTaken`, `people.refused.erased`.
@Component
public class People {

    static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final PersonTable PERSON = PersonTable.PERSON;
    private static final PostTable POST = PostTable.POST;
    private static final FocalPointTable FOCAL_POINT = FocalPointTable.FOCAL_POINT;
    private static final IdentityAccountTable ACCOUNT = IdentityAccountTable.IDENTITY_ACCOUNT;

    private static final List<Part> PARTS = List.of(
            new Part(PERSON, PERSON.ID),
            new Part(POST, POST.PERSON_ID, List.of(POST.ORGANISATION_ID, POST.RANK)),
            new Part(FOCAL_POINT, FOCAL_POINT.PERSON_ID, List.of(FOCAL_POINT.ORGANISATION_ID, FOCAL_POINT.SIDE)));

    private final DSLContext sql;
    private final Histories histories;
    private final Restoration restoration;
    private final Posts posts;
    private final Standing standing;
    private final ObjectProvider<HeldByPeople> held;
    private final Clock clock;
    private final Remembered remembered;
    private final Records<PersonId> records;

    People(
            DSLContext sql,
            Histories histories,
            Restoration restoration,
            Posts posts,
            Standing standing,
            ObjectProvider<HeldByPeople> held,
            Clock clock,
            Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
        this.histories = histories;
        this.restoration = restoration;
        this.posts = posts;
        this.standing = standing;
        this.held = held;
        this.clock = clock;
        this.records = new Records<>(sql, PERSON.ID, PERSON.CHANGE_ID, PERSON.ID);
    }

    /// What a page that names somebody has to know: who it is, and whether they are still there.
    ///
    /// @param leftAfter the last day of their last post, once it has passed
    /// @param accountClosed whether the account they signed in with is closed
    public record Known(
            PersonId id,
            String addressed,
            boolean erased,
            boolean illustrative,
            Optional<LocalDate> leftAfter,
            boolean accountClosed) {

        public boolean left() {
            return leftAfter.isPresent() || accountClosed;
        }
    }

    /// @throws NotFound when there is none of this number, or they are not the viewer's to see
    public Person find(PersonId id) {
        var row = sql.selectFrom(PERSON).where(PERSON.ID.eq(id)).fetchOptional().orElseThrow(NotFound::new);
        return new Person(
                row.getId(),
                row.getName(),
                said(row.getTitle()),
                said(row.getEmails()).lines().toList(),
                said(row.getPhones()).lines().toList(),
                said(row.getLanguages()),
                said(row.getNote()),
                Optional.ofNullable(row.getAccountId()),
                row.getPublication().equals("shared"),
                row.getErased(),
                row.getSource(),
                row.getIllustrative(),
                row.getChangeId());
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /// As they are named wherever they answer for something; those the viewer may not see are missing.
    public Map<PersonId, Known> known(Collection<PersonId> people) {
        return standing.known(people, today());
    }

    /// Who signs in with the viewer's account, once somebody said so on the person's page.
    public Optional<PersonId> me(Viewer viewer) {
        return viewer.actor().matches("account:\\d{1,18}")
                ? remembered
                        .fetch(sql.select(field(
                                "people.of_account({0})",
                                PERSON.ID.getDataType(),
                                val(Long.parseLong(viewer.actor().substring("account:".length()))))))
                        .stream()
                        .flatMap(row -> Stream.ofNullable(row.value1()))
                        .findFirst()
                : Optional.empty();
    }

    /// What somebody answers for today.
    public List<FocalPoint> heldBy(PersonId person) {
        return held(List.of(person)).stream()
                .filter(point -> point.period().includes(today()))
                .toList();
    }

    /// What these people answer or answered for, in all rooms.
    List<FocalPoint> held(Collection<PersonId> people) {
        return people.isEmpty()
                ? List.of()
                : held.stream()
                        .sorted((one, other) -> one.kind().compareTo(other.kind()))
                        .flatMap(room -> room.periods().heldBy(people).stream())
                        .toList();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(HERE));
    }

    public PersonId create(PersonForm form, boolean illustrative) {
        var id = sql.insertInto(PERSON)
                .set(values(form, Optional.empty()))
                .set(PERSON.ILLUSTRATIVE, illustrative)
                .returningResult(PERSON.ID)
                .fetchSingle()
                .value1();
        form.post().ifPresent(post -> posts.add(id, post));
        return id;
    }

    /// Saves what the form says, unless somebody else saved since the version it was filled from.
    ///
    /// @return false when somebody did; nothing is changed then
    /// @throws NotFound when there is none of this number, or they are not the viewer's to change
    public boolean change(PersonId id, PersonForm form, long version) {
        if (!records.hold(id, version)) {
            return false;
        }
        refuseErased(id);
        sql.update(PERSON)
                .set(values(form, Optional.of(id)))
                .where(PERSON.ID.eq(id))
                .execute();
        return true;
    }

    /// Makes the person, their posts and whose focal point they are again what it was right after an earlier change.
    ///
    /// @throws NotFound when that change never touched them, or they are not the viewer's to change
    public void restore(PersonId id, long change) {
        refuseErased(hold(id));
        restoration.restore(id.value(), change, PARTS);
    }

    /// Forgets for good what is personal, now and in every earlier version. That somebody held a post or answered for
    /// something stays, without a name.
    public void erase(PersonId id) {
        hold(id);
        sql.update(PERSON)
                .set(PERSON.ERASED, true)
                .set(PERSON.ACCOUNT_ID, val(null, PERSON.ACCOUNT_ID))
                .where(PERSON.ID.eq(id))
                .execute();
        sql.execute("select history.erase('people.person', ?)", id.value());
    }

    /// Holds a person until the transaction ends.
    ///
    /// @throws NotFound when there is none of this number, or they are not the viewer's to change
    PersonId hold(PersonId id) {
        return sql.select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.ID.eq(id))
                .forUpdate()
                .fetchOptional(PERSON.ID)
                .orElseThrow(NotFound::new);
    }

    /// Holds somebody that a form named.
    void holdNamed(PersonId id, String field) {
        var erased = sql.select(PERSON.ERASED)
                .from(PERSON)
                .where(PERSON.ID.eq(id))
                .forUpdate()
                .fetchOptional(PERSON.ERASED)
                .orElseThrow(() -> new Refusal("forms.wrong.choice").at(field));
        if (erased) {
            throw new Refusal("people.refused.erased").at(field);
        }
    }

    private void refuseErased(PersonId id) {
        if (find(id).erased()) {
            throw new Refusal("people.refused.erased");
        }
    }

    public List<Histories.Change> history(PersonId id) {
        return histories.of(id.value(), PARTS);
    }

    /// The e-mail of the account they sign in with; empty when there is none.
    String accountEmail(Person person) {
        return person.account()
                .flatMap(account -> sql.select(ACCOUNT.EMAIL)
                        .from(ACCOUNT)
                        .where(ACCOUNT.ACCOUNT_ID.eq(account))
                        .fetchOptional(ACCOUNT.EMAIL))
                .orElse("");
    }

    /// People that a text may mean, by number; at most one more than a form offers. Each is told with a post, for
    /// many have the same name.
    public Map<Long, String> called(String text, Language language) {
        var key = SearchKey.of(text);
        if (key.isEmpty()) {
            return Map.of();
        }
        var exactly = called(concat(inline("|"), PERSON.SEARCH_KEY, inline("|")).like("%|" + key + "|%"), language);
        return exactly.isEmpty() ? called(PERSON.SEARCH_KEY.like("%" + key + "%"), language) : exactly;
    }

    private Map<Long, String> called(Condition condition, Language language) {
        var people = sql.select(PERSON.ID)
                .from(PERSON)
                .where(condition, PERSON.ERASED.isFalse())
                .orderBy(PERSON.NAME.collate("vi-x-icu"), PERSON.ID)
                .limit(Typed.MOST_OFFERED + 1)
                .fetch(PERSON.ID);
        var names = known(people);
        var held = posts.of(people).stream().collect(Collectors.groupingBy(Post::person));
        var called = new LinkedHashMap<Long, String>();
        for (var person : people) {
            var post = held.getOrDefault(person, List.of()).stream()
                    .findFirst()
                    .map(first -> " (" + first.organisation(language) + ")")
                    .orElse("");
            called.put(person.value(), Objects.requireNonNull(names.get(person)).addressed() + post);
        }
        return called;
    }

    private Map<Field<?>, Object> values(PersonForm form, Optional<PersonId> own) {
        var values = new LinkedHashMap<Field<?>, Object>();
        values.put(PERSON.NAME, form.name());
        values.put(PERSON.TITLE, maybe(form.title()));
        values.put(PERSON.EMAILS, maybe(String.join("\n", form.emails())));
        values.put(PERSON.PHONES, maybe(String.join("\n", form.phones())));
        values.put(PERSON.LANGUAGES, maybe(form.languages()));
        values.put(PERSON.NOTE, maybe(form.note()));
        values.put(PERSON.ACCOUNT_ID, val(account(form, own).orElse(null), PERSON.ACCOUNT_ID));
        values.put(PERSON.PUBLICATION, form.shared() ? "shared" : "internal");
        values.put(PERSON.SOURCE, form.source());
        values.put(PERSON.SEARCH_KEY, searchKey(form.name(), form.emails(), form.phones()));
        return values;
    }

    static Field<String> maybe(String text) {
        return nullif(val(text), inline(""));
    }

    private Optional<AccountId> account(PersonForm form, Optional<PersonId> own) {
        if (form.account().isEmpty()) {
            return Optional.empty();
        }
        var account = sql.select(ACCOUNT.ACCOUNT_ID)
                .from(ACCOUNT)
                .where(ACCOUNT.EMAIL.eq(form.account().toLowerCase(Locale.ROOT)))
                .fetchOptional(ACCOUNT.ACCOUNT_ID)
                .orElseThrow(() -> new Refusal("people.refused.noAccount", form.account()).at("account"));
        var taken = sql.select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.ACCOUNT_ID.eq(account))
                .fetchOptional(PERSON.ID);
        if (taken.isPresent() && !taken.equals(own)) {
            throw new Refusal("people.refused.accountTaken", form.account()).at("account");
        }
        return Optional.of(account);
    }

    static String searchKey(String name, Collection<String> emails, Collection<String> phones) {
        return Stream.concat(
                        Stream.of(SearchKey.of(name)),
                        Stream.concat(emails.stream(), phones.stream())
                                .map(SearchKey::of)
                                .filter(key -> !key.isEmpty()))
                .distinct()
                .collect(Collectors.joining("|"));
    }

    /// As they are kept: in small letters, each once.
    static List<String> emails(Collection<String> emails) {
        return emails.stream()
                .map(email -> TypedText.clean(email).toLowerCase(Locale.ROOT))
                .filter(email -> !email.isEmpty())
                .distinct()
                .toList();
    }
}
