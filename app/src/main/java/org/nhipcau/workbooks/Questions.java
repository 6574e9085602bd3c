package org.nhipcau.workbooks;

import static org.jooq.impl.DSL.count;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.nhipcau.history.ManyRows;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.SearchKey;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Listing;
import org.nhipcau.workbooks.Answers.Asked;
import org.nhipcau.workbooks.Answers.Meant;
import org.nhipcau.workbooks.WorkbookKind.Question;
import org.nhipcau.workbooks.db.AnswerTable;
import org.springframework.stereotype.Component;

/// Names in lists that the register does not know or knows several of, and what people said they mean. What was said
/// of a name once is proposed for it in every later list.
@Component
class Questions {

    static final List<String> FILTERS = List.of("about", "open");
    static final List<String> SORTS = List.of("said");

    private static final AnswerTable ANSWER = AnswerTable.ANSWER;

    private final DSLContext sql;

    Questions(DSLContext sql) {
        this.sql = sql;
    }

    /// A name, and what may be meant.
    ///
    /// @param meant a number of the register, `new`, `none`, or empty
    /// @param offered records by number
    record Shown(String about, String key, String said, String meant, Map<Long, String> offered, boolean mayBeMade) {

        String field() {
            return about + "." + key;
        }

        /// What is chosen when the page opens: what was said, else the only thing it can be.
        String chosen() {
            return !meant.isEmpty() || !offered.isEmpty() || !mayBeMade ? meant : "new";
        }
    }

    Answers of(HandInId handIn) {
        var given = new HashMap<Asked, Meant>();
        sql.select(ANSWER.ABOUT, ANSWER.TEXT_KEY, ANSWER.MEANT)
                .from(ANSWER)
                .where(ANSWER.HANDIN_ID.eq(handIn))
                .forEach(row -> Answers.read(row.value3())
                        .ifPresent(meant -> given.put(new Asked(row.value1(), row.value2()), meant)));
        return new Answers(given);
    }

    /// What was answered stays answered; what is asked no more and was never answered goes.
    ///
    /// @return whether something is answered by now that was not before, by what was said of an earlier list
    boolean ask(HandInId handIn, Collection<Question> questions) {
        var about = questions.stream().map(Question::about).toArray(String[]::new);
        var said = questions.stream().map(Question::said).toArray(String[]::new);
        var keys = questions.stream()
                .map(question -> SearchKey.of(question.said()))
                .toArray(String[]::new);
        sql.deleteFrom(ANSWER)
                .where(ANSWER.HANDIN_ID.eq(handIn), ANSWER.MEANT.eq(""))
                .and(
                        "not exists (select 1 from unnest({0}, {1}) q (about, key) where q.about = {2} and q.key = {3})",
                        org.jooq.impl.DSL.val(about), org.jooq.impl.DSL.val(keys), ANSWER.ABOUT, ANSWER.TEXT_KEY)
                .execute();
        return sql
                .fetch(
                        """
                        insert into workbooks.answer (handin_id, about, text_key, said, meant)
                        select {0}, q.about, q.key, min(q.said), coalesce((
                            select a.meant from workbooks.answer a join workbooks.handin h on h.id = a.handin_id
                            where a.about = q.about and a.text_key = q.key and a.meant not in ('', 'new', 'none') and h.state in ('accepted', 'taken_back')
                            order by a.handin_id desc limit 1), '')
                        from unnest({1}, {2}, {3}) q (about, key, said)
                        group by q.about, q.key
                        on conflict do nothing
                        returning meant
                        """,
                        org.jooq.impl.DSL.val(handIn.value()),
                        org.jooq.impl.DSL.val(about),
                        org.jooq.impl.DSL.val(keys),
                        org.jooq.impl.DSL.val(said))
                .stream()
                .anyMatch(row -> !String.valueOf(row.get(0)).isEmpty());
    }

    Listing<Shown> list(HandIn handIn, WorkbookKind kind, ListRequest request, Language language) {
        var where = ANSWER.HANDIN_ID.eq(handIn.id());
        if (!request.filter("about").isEmpty()) {
            where = where.and(ANSWER.ABOUT.eq(request.filter("about")));
        }
        if (request.filter("open").equals("yes")) {
            where = where.and(ANSWER.MEANT.eq(""));
        }
        var rows = sql.select(ANSWER.ABOUT, ANSWER.TEXT_KEY, ANSWER.SAID, ANSWER.MEANT)
                .from(ANSWER)
                .where(where)
                .orderBy(ANSWER.ABOUT, ANSWER.SAID.collate("vi-x-icu"), ANSWER.TEXT_KEY)
                .limit(ListRequest.PAGE_SIZE)
                .offset(request.offset())
                .fetch(row -> new Shown(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        offered(kind, row.value1(), row.value3(), row.value4(), language),
                        kind.mayBeMade(row.value1())));
        return new Listing<>(
                request,
                rows,
                sql.select(count()).from(ANSWER).where(where).fetchSingle().value1());
    }

    /// What may be meant, and first what was said to be.
    private static Map<Long, String> offered(
            WorkbookKind kind, String about, String said, String meant, Language language) {
        var offered = new LinkedHashMap<Long, String>();
        if (meant.matches("\\d+")) {
            var number = Long.parseLong(meant);
            kind.name(about, number, language).ifPresent(name -> offered.put(number, name));
        }
        offered.putAll(kind.meant(about, said, language));
        return offered;
    }

    /// What the names of a list were said to mean, by the fields of the page.
    Map<String, String> said(HandInId handIn) {
        var said = new LinkedHashMap<String, String>();
        sql.select(ANSWER.ABOUT, ANSWER.TEXT_KEY, ANSWER.SAID)
                .from(ANSWER)
                .where(ANSWER.HANDIN_ID.eq(handIn))
                .forEach(row -> said.put(row.value1() + "." + row.value2(), row.value3()));
        return said;
    }

    /// @param meant a number of the register, `new` or `none`
    void answer(HandInId handIn, String about, String key, Optional<String> meant) {
        sql.update(ANSWER)
                .set(ANSWER.MEANT, meant.orElse(""))
                .where(ANSWER.HANDIN_ID.eq(handIn), ANSWER.ABOUT.eq(about), ANSWER.TEXT_KEY.eq(key))
                .execute();
    }

    boolean areOpen(HandInId handIn) {
        return sql.fetchExists(ANSWER, ANSWER.HANDIN_ID.eq(handIn), ANSWER.MEANT.eq(""));
    }

    /// Says of every name still open that may be made, and that nothing in the register comes near to, that it is
    /// to be
    /// made. A name that something may be meant by stays a question.
    void answerRest(HandInId handIn, WorkbookKind kind) {
        var fresh = sql
                .select(ANSWER.ABOUT, ANSWER.TEXT_KEY, ANSWER.SAID)
                .from(ANSWER)
                .where(ANSWER.HANDIN_ID.eq(handIn), ANSWER.MEANT.eq(""))
                .fetch()
                .stream()
                .filter(row -> kind.mayBeMade(row.value1()))
                .filter(row ->
                        kind.meant(row.value1(), row.value3(), Language.VI).isEmpty())
                .toList();
        ManyRows.of(fresh)
                .with(ANSWER.HANDIN_ID, row -> handIn)
                .with(ANSWER.ABOUT, row -> row.value1())
                .with(ANSWER.TEXT_KEY, row -> row.value2())
                .with(ANSWER.SAID, row -> row.value3())
                .with(ANSWER.MEANT, row -> "new")
                .upsertInto(ANSWER, sql);
    }

    /// What was to be made is made: the next list that says the name means it.
    void made(HandInId handIn, Map<Question, Long> made) {
        made.forEach((question, number) ->
                answer(handIn, question.about(), SearchKey.of(question.said()), Optional.of(number.toString())));
    }
}
