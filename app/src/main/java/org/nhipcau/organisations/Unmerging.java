package org.nhipcau.organisations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.nhipcau.history.MovedRows.Moved;
import org.nhipcau.organisations.MergedFields.Kept;
import org.nhipcau.organisations.Merges.Merge;
import org.nhipcau.organisations.db.OrganisationTable;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Refusal;
import org.springframework.stereotype.Component;

/// Makes two records again of what was merged, in whatever order: see decision 0032. What was merged later into, out
/// of or beside the same organisations is undone for a moment, newest first, and merged again without it, all in one
/// transaction. What somebody changed since stays as they left it.
///
/// Refuses: `organisations.refused.unmergeCircle`.
@Component
class Unmerging {

    private static final OrganisationTable ORGANISATION = OrganisationTable.ORGANISATION;

    private final DSLContext sql;
    private final Organisations organisations;
    private final Merges merges;
    private final MergedRows rows;
    private final MergedFields fields;

    Unmerging(DSLContext sql, Organisations organisations, Merges merges, MergedRows rows, MergedFields fields) {
        this.sql = sql;
        this.organisations = organisations;
        this.merges = merges;
        this.rows = rows;
        this.fields = fields;
    }

    /// A later merging while it is undone for a moment.
    ///
    /// @param taken the fields it took
    /// @param left the rows it had moved that somebody changed since
    /// @param kept the fields it had taken that somebody changed since
    private record PutAside(Merge merge, Set<String> taken, List<Moved> left, List<Kept> kept) {}

    /// Those that stand, were made later and have to do with the same organisations, the earliest first.
    List<Merge> over(Merge merge) {
        var touched = new HashSet<>(rows.touched(merge));
        var over = new ArrayList<Merge>();
        for (var later : merges.after(merge)) {
            var its = rows.touched(later);
            if (its.stream().anyMatch(touched::contains)) {
                touched.addAll(its);
                over.add(later);
            }
        }
        return over;
    }

    /// @throws NotFound when there is none of this number, or it is undone already
    void undo(long id) {
        merges.oneAtATime();
        var merge = merges.find(id).filter(one -> !one.undone()).orElseThrow(NotFound::new);
        var over = over(merge);
        var all = all(merge, over);
        all.forEach(organisations::hold);
        merges.markUndone(merge);
        var mergings = merges.changes();
        var aside = over.reversed().stream().map(one -> putAside(one, mergings)).toList();
        part(merge);
        rows.giveBack(merge, mergings);
        fields.giveBack(merge);
        // While each stands for itself; a merged one keeps the key it had.
        all.forEach(organisations::writeSearchKey);
        for (var one : aside.reversed()) {
            mergeAgain(one);
        }
        all.forEach(this::refuseCircles);
    }

    private static Set<OrganisationId> all(Merge merge, Collection<Merge> over) {
        var all = new LinkedHashSet<OrganisationId>();
        Stream.concat(Stream.of(merge), over.stream())
                .flatMap(one -> Stream.of(one.organisation(), one.merged()))
                .sorted((one, other) -> Long.compare(one.value(), other.value()))
                .forEach(all::add);
        return all;
    }

    private PutAside putAside(Merge merge, Collection<Long> mergings) {
        part(merge);
        var taken = fields.taken(merge);
        return new PutAside(merge, taken, rows.giveBack(merge, mergings), fields.putAside(merge));
    }

    private void mergeAgain(PutAside one) {
        var merge = one.merge();
        rows.forget(merge.id());
        merges.join(merge.id(), merge.organisation(), merge.merged(), one.taken(), one.left());
        if (!one.kept().isEmpty()) {
            one.kept().forEach(fields::say);
            organisations.writeSearchKey(merge.organisation());
        }
    }

    /// Rows can name it again only when it stands for itself.
    private void part(Merge merge) {
        sql.update(ORGANISATION)
                .set(ORGANISATION.MERGED_INTO_ID, DSL.val(null, ORGANISATION.MERGED_INTO_ID))
                .where(ORGANISATION.ID.eq(merge.merged()))
                .execute();
    }

    /// What others said since may contradict what is given back: then nothing is undone, and they decide.
    private void refuseCircles(OrganisationId id) {
        try {
            organisations.refuseCircles(id);
        } catch (Refusal circle) {
            throw new Refusal(
                    "organisations.refused.unmergeCircle",
                    organisations.find(id).name(Language.VI));
        }
    }
}
