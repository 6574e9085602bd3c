package org.nhipcau.people;

import java.util.Collection;
import java.util.List;
import org.nhipcau.people.FocalPeriods.Named;

/// Who answers for records of one kind, of the ministry and of each partner, from when to when. A room plugs its kind
/// in: the table, what its records are called, and how one is held.
///
/// @param <R> the number of such a record
public abstract class FocalPoints<R> implements HeldByPeople {

    private final FocalPeriods<R> periods;

    protected FocalPoints(FocalPeriods<R> periods) {
        this.periods = periods;
    }

    /// Names many at once; who answers for the same at the same time already is not named again.
    ///
    /// @return how many were named
    public int assign(Collection<Named<R>> many) {
        return periods.beginAll(many);
    }

    /// Those of a record, former ones last.
    public List<FocalPoint> of(R one) {
        return periods.of(List.of(one));
    }

    /// Those of many records, former ones among them.
    public List<FocalPoint> of(Collection<R> many) {
        return periods.of(many);
    }

    @Override
    public final String kind() {
        return periods.kind();
    }

    @Override
    public final FocalPeriods<R> periods() {
        return periods;
    }
}
