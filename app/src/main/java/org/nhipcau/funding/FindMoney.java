package org.nhipcau.funding;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.nhipcau.funding.db.TransactionTable;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.projects.facts.ProjectsProjectTable;
import org.nhipcau.search.SearchEntries;
import org.nhipcau.search.SearchKind;
import org.nhipcau.search.SearchSource.Hit;
import org.nhipcau.search.SearchWords;
import org.nhipcau.search.WrittenWords;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// Money in the box at the top, by what is written of it: the projects whose transactions have the words, each with
/// the
/// way to exactly these transactions.
@Component
class FindMoney implements SearchKind {

    private static final String KIND = "money";
    private static final TransactionTable TRANSACTION = TransactionTable.TRANSACTION;
    private static final ProjectsProjectTable PROJECT = ProjectsProjectTable.PROJECTS_PROJECT;

    private final DSLContext sql;

    FindMoney(DSLContext sql) {
        this.sql = sql;
    }

    /// Transactions that have all the words in what is written of them: those of the projects that the common index
    /// names, of which all that is written of their money has the words.
    static Condition written(SearchWords words) {
        return SearchEntries.mayHave(TRANSACTION.PROJECT_ID, KIND, words)
                .and(WrittenWords.in(concat(TRANSACTION.DESCRIPTION, inline(" "), TRANSACTION.REFERENCE), words));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int position() {
        return 110;
    }

    @Override
    public String permission() {
        return "funding.see";
    }

    @Override
    public String heading(Page page) {
        return page.text("funding.found");
    }

    @Override
    public Map<Long, Hit> hits(Collection<Long> records, Page page) {
        return hits(records, new SearchWords("", List.of()), page);
    }

    @Override
    public Map<Long, Hit> hits(Collection<Long> records, SearchWords words, Page page) {
        var projects = records.stream().map(ProjectId::new).toList();
        var written = new LinkedHashMap<ProjectId, String>();
        if (!words.isEmpty()) {
            sql.select(TRANSACTION.PROJECT_ID, max(TRANSACTION.DESCRIPTION), max(TRANSACTION.REFERENCE), count())
                    .from(TRANSACTION)
                    .where(TRANSACTION.PROJECT_ID.in(projects), written(words))
                    .groupBy(TRANSACTION.PROJECT_ID)
                    .forEach(row -> written.put(row.value1(), row.value2().isEmpty() ? row.value3() : row.value2()));
        }
        var hits = new LinkedHashMap<Long, Hit>();
        sql.select(PROJECT.PROJECT_ID, PROJECT.TITLE_VI, PROJECT.TITLE_EN, PROJECT.TITLE_OTHER, PROJECT.ILLUSTRATIVE)
                .from(PROJECT)
                .where(PROJECT.PROJECT_ID.in(projects))
                .forEach(row -> {
                    var title =
                            page.language().pick(row.value2(), row.value3().isEmpty() ? row.value4() : row.value3());
                    var project = row.value1();
                    var filters = new LinkedHashMap<String, String>();
                    filters.put("project", project.toString());
                    if (written.containsKey(project)) {
                        filters.put("q", words.text());
                    }
                    hits.put(
                            project.value(),
                            new Hit(
                                    written.getOrDefault(project, title),
                                    written.containsKey(project) ? title : page.text("funding.found.of"),
                                    "/funding" + ListRequest.query(filters),
                                    row.value5()));
                });
        return hits;
    }
}
