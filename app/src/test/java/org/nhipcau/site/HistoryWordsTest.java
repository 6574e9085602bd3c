package org.nhipcau.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.history.Histories.Change;
import org.nhipcau.history.Histories.Fate;
import org.nhipcau.history.Histories.Touched;
import org.nhipcau.history.Histories.Value;
import org.nhipcau.organisations.OrganisationKind;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

@RegisterTest
class HistoryWordsTest {

    /// What no panel ever shows.
    private static final List<String> TECHNICAL =
            List.of("id", "search_key", "change_id", "known_from", "salt", "published_as");

    private static final Pattern CODE = Pattern.compile("'([^']+)'::text");

    @Autowired
    private DSLContext sql;

    @Autowired
    private Cast cast;

    @Autowired
    private Texts texts;

    @Autowired
    private HistoryWords words;

    private record Column(String room, Table<?> table, Field<?> field) {

        @Override
        public String toString() {
            return room + "." + table.getName() + "." + field.getName();
        }
    }

    @Test
    void every_column_that_a_history_shows_has_a_name_in_both_languages() {
        assertThat(columns()).hasSizeGreaterThan(120);
        assertThat(columns())
                .extracting(
                        column -> column.room() + ".column." + column.field().getName())
                .allMatch(texts::has);
    }

    @Test
    void every_table_of_parts_has_a_name_for_one_of_them() {
        var parts = columns().stream()
                .filter(column -> Objects.requireNonNull(column.table().getPrimaryKey())
                                .getFields()
                                .size()
                        > 1)
                .map(column -> column.room() + ".part." + column.table().getName())
                .distinct()
                .toList();

        assertThat(parts).hasSizeGreaterThan(12).allMatch(texts::has);
    }

    @Test
    void no_id_is_shown_as_a_number() {
        var ids = columns().stream()
                .filter(column -> column.field().getName().matches("(.*_)?id"))
                .toList();

        assertThat(ids).hasSizeGreaterThan(25).allSatisfy(column -> {
            assertThat(shown(column, "987654321")).as("%s", column).isNotBlank().doesNotContain("987", "321");
        });
    }

    @Test
    void every_code_that_the_database_allows_has_its_word_in_both_languages() {
        var codes = 0;
        for (var column : columns()) {
            for (var code : codes(column)) {
                codes++;
                assertThat(shown(column, code)).as("%s = %s", column, code).isNotEqualTo(code);
            }
        }
        assertThat(codes).isGreaterThan(60);
    }

    @Test
    void days_truths_shares_and_countries_are_written_as_people_write_them() {
        assertThat(shown("organisations.organisation.valid_from", "2026-11-22")).isEqualTo("22/11/2026");
        assertThat(shown("organisations.organisation.illustrative", "true")).isEqualTo("Có");
        assertThat(shown("organisations.organisation.country", "JP")).isEqualTo("Nhật Bản");
        assertThat(shown("projects.place.percentage", "33.5")).isEqualTo("33,5");
        assertThat(shown("projects.country.code", "VN")).isEqualTo("Việt Nam");
        assertThat(shown("projects.sector.code", "12220")).isEqualTo("12220");
    }

    private String shown(String name, String value) {
        return shown(
                columns().stream()
                        .filter(column -> column.toString().equals(name))
                        .findFirst()
                        .orElseThrow(),
                value);
    }

    private String shown(Column column, String value) {
        var said = new Value(
                column.table().getName(),
                column.field().getName(),
                value,
                column.field().getType());
        var row = new Touched(column.table().getName(), false, Fate.MADE, List.of(said), List.of());
        var change = new Change(1, Instant.EPOCH, "system:test", "", List.of(row));
        return cast.readAs(
                Viewer.system("system:test"),
                () -> words.told(column.room(), List.of(change), Language.VI)
                        .word(row, said)
                        .text());
    }

    private List<String> codes(Column column) {
        if (column.toString().equals("organisations.organisation.kind")) {
            return java.util.Arrays.stream(OrganisationKind.values())
                    .map(OrganisationKind::code)
                    .toList();
        }
        return sql
                .fetch(
                        "select pg_get_constraintdef(oid) from pg_constraint where contype = 'c' and conrelid = ({0})::regclass",
                        org.jooq.impl.DSL.val(
                                column.room() + "." + column.table().getName()))
                .getValues(0, String.class)
                .stream()
                .filter(check -> check.contains("((" + column.field().getName() + " = ANY (ARRAY["))
                .flatMap(check -> CODE.matcher(check).results().map(found -> found.group(1)))
                .toList();
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        for (var name : sql.fetch("select table_name::text from history.kept order by 1")
                .getValues(0, String.class)) {
            var room = name.substring(0, name.indexOf('.'));
            var table = table(room, name.substring(name.indexOf('.') + 1));
            for (var field : table.fields()) {
                if (!TECHNICAL.contains(field.getName())) {
                    columns.add(new Column(room, table, field));
                }
            }
        }
        return columns;
    }

    private static Table<?> table(String room, String name) {
        var type = new StringBuilder();
        for (var word : name.split("_")) {
            type.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        try {
            return (Table<?>) Class.forName("org.nhipcau." + room + ".db." + type + "Table")
                    .getField(name.toUpperCase(Locale.ROOT))
                    .get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(name, e);
        }
    }
}
