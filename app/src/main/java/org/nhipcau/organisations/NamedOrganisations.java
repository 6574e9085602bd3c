package org.nhipcau.organisations;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.nhipcau.history.Histories.Part;
import org.nhipcau.history.ManyRows;
import org.nhipcau.organisations.db.OrganisationTable;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.SearchKey;
import org.springframework.stereotype.Component;

/// Finds the organisations that the names in a list mean, many at a time. Nothing is guessed: a name that none bears,
/// or several, is for a person to explain.
@Component
public class NamedOrganisations {

    private static final OrganisationTable ORGANISATION = OrganisationTable.ORGANISATION;
    private static final int MOST_NEAR = 6;

    /// What taking an organisation into the register by its name writes.
    public static final List<Part> WRITTEN = List.of(new Part(ORGANISATION, ORGANISATION.ID));

    private final DSLContext sql;

    NamedOrganisations(DSLContext sql) {
        this.sql = sql;
    }

    /// Who bears a name, short name, other name or number.
    ///
    /// @param mergedInto records that were found to be others of the same
    public record Named(Map<String, Set<OrganisationId>> byName, Map<OrganisationId, OrganisationId> mergedInto) {

        /// The record that an answer of an earlier day means by now.
        public OrganisationId now(OrganisationId said) {
            var now = said;
            for (var next = mergedInto.get(now); next != null; next = mergedInto.get(now)) {
                now = next;
            }
            return now;
        }

        public Set<OrganisationId> called(String name) {
            return byName.getOrDefault(SearchKey.of(name), Set.of());
        }
    }

    /// All but those invented to show the product.
    public Named all() {
        var byName = new HashMap<String, Set<OrganisationId>>();
        sql.select(ORGANISATION.ID, ORGANISATION.SEARCH_KEY)
                .from(ORGANISATION)
                .where(ORGANISATION.ILLUSTRATIVE.isFalse(), ORGANISATION.MERGED_INTO_ID.isNull())
                .forEach(row -> List.of(row.value2().split("\\|"))
                        .forEach(key -> byName.computeIfAbsent(key, k -> new HashSet<>())
                                .add(row.value1())));
        return new Named(
                byName,
                sql.select(ORGANISATION.ID, ORGANISATION.MERGED_INTO_ID)
                        .from(ORGANISATION)
                        .where(ORGANISATION.MERGED_INTO_ID.isNotNull())
                        .fetchMap(ORGANISATION.ID, ORGANISATION.MERGED_INTO_ID));
    }

    /// Those whose names come nearest to this one, the nearest first, by number.
    public Map<Long, String> near(String name, Language language) {
        var key = SearchKey.of(name);
        var near = new LinkedHashMap<Long, String>();
        if (key.isEmpty()) {
            return near;
        }
        var likeness = field("ext.word_similarity({0}, {1})", Double.class, val(key), ORGANISATION.SEARCH_KEY);
        sql.select(ORGANISATION.ID, ORGANISATION.NAME_VI, ORGANISATION.NAME_EN, ORGANISATION.SHORT_NAME)
                .from(ORGANISATION)
                .where(ORGANISATION.ILLUSTRATIVE.isFalse(), ORGANISATION.MERGED_INTO_ID.isNull())
                .and(likeness.gt(0.45))
                .orderBy(likeness.desc(), ORGANISATION.ID)
                .limit(MOST_NEAR)
                .forEach(row -> near.put(
                        row.value1().value(),
                        language.pick(row.value2(), row.value3())
                                + (row.value4().isEmpty() ? "" : " (" + row.value4() + ")")));
        return near;
    }

    /// Puts new ones into the register of which nothing is known but their names.
    ///
    /// @return their numbers by these names
    public Map<String, OrganisationId> take(Collection<String> names, String source) {
        return ManyRows.of(List.copyOf(names))
                .with(ORGANISATION.KIND, name -> OrganisationKind.OTHER.code())
                .with(ORGANISATION.NAME_VI, name -> name)
                .with(ORGANISATION.NAME_EN, name -> "")
                .with(ORGANISATION.SOURCE, name -> source)
                .with(ORGANISATION.SEARCH_KEY, SearchKey::of)
                .insertInto(ORGANISATION, ORGANISATION.ID, name -> name, sql);
    }
}
