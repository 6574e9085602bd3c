package org.nhipcau.people;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.nhipcau.identity.facts.IdentityAccountTable;
import org.nhipcau.people.People.Known;
import org.nhipcau.people.db.PersonTable;
import org.nhipcau.people.db.PostTable;
import org.springframework.stereotype.Component;

/// Who is still there. Somebody of whom no post is known has not left; somebody whose last post is over, or whose
/// account was closed, has.
@Component
class Standing {

    private static final PersonTable PERSON = PersonTable.PERSON;
    private static final PostTable POST = PostTable.POST;
    private static final IdentityAccountTable ACCOUNT = IdentityAccountTable.IDENTITY_ACCOUNT;

    private final DSLContext sql;

    Standing(DSLContext sql) {
        this.sql = sql;
    }

    Map<PersonId, Known> known(Collection<PersonId> people, LocalDate today) {
        var ended = field(select(max(POST.VALID_TO)).from(POST).where(POST.PERSON_ID.eq(PERSON.ID)));
        var hasEnded = field(postsAreOver(today));
        var isClosed = field(accountIsClosed());
        return sql
                .select(
                        PERSON.ID,
                        PERSON.NAME,
                        PERSON.TITLE,
                        PERSON.ERASED,
                        PERSON.ILLUSTRATIVE,
                        ended,
                        hasEnded,
                        isClosed)
                .from(PERSON)
                .where(PERSON.ID.in(people))
                .fetch()
                .stream()
                .map(row -> new Known(
                        row.value1(),
                        row.value4()
                                ? ""
                                : Optional.ofNullable(row.value3())
                                                .map(title -> title + " ")
                                                .orElse("")
                                        + row.value2(),
                        row.value4(),
                        row.value5(),
                        row.value7() ? Optional.ofNullable(row.value6()) : Optional.empty(),
                        row.value8()))
                .collect(Collectors.toMap(Known::id, one -> one));
    }

    /// Rows of people who left.
    static Condition left(LocalDate today) {
        return postsAreOver(today).or(accountIsClosed());
    }

    private static Condition postsAreOver(LocalDate today) {
        return exists(selectOne().from(POST).where(POST.PERSON_ID.eq(PERSON.ID)))
                .and(notExists(selectOne()
                        .from(POST)
                        .where(POST.PERSON_ID.eq(PERSON.ID))
                        .and(POST.VALID_TO.isNull().or(POST.VALID_TO.ge(today)))));
    }

    private static Condition accountIsClosed() {
        return exists(
                selectOne().from(ACCOUNT).where(ACCOUNT.ACCOUNT_ID.eq(PERSON.ACCOUNT_ID), ACCOUNT.STATE.eq("closed")));
    }
}
