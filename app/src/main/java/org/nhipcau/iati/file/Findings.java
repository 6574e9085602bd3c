package org.nhipcau.iati.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nhipcau.iati.file.Reading.Remark;
import org.nhipcau.shared.Money;

/// What was found while reading one activity: what refuses it, and what is merely odd.
final class Findings {

    /// So that one hostile activity does not fill the memory; the last remark then says how many more there are.
    private static final int MOST = 100;

    private final Kind faults = new Kind();
    private final Kind warnings = new Kind();

    private static final class Kind {
        private final List<Remark> remarks = new ArrayList<>(0);
        private int more;

        void add(Element at, Optional<Money> money, String key, Object... values) {
            if (remarks.size() < MOST) {
                remarks.add(new Remark(at.line(), at.column(), at.name(), Reason.of(key, values), money));
            } else {
                more++;
            }
        }

        List<Remark> all() {
            if (more > 0) {
                var last = remarks.getLast();
                remarks.add(new Remark(last.line(), last.column(), last.element(), Reason.of("iati.more", more)));
                more = 0;
            }
            return remarks;
        }
    }

    void refuse(Element at, String key, Object... values) {
        faults.add(at, Optional.empty(), key, values);
    }

    void warn(Element at, String key, Object... values) {
        warnings.add(at, Optional.empty(), key, values);
    }

    /// Remarks on an amount, or on what it is an amount of.
    void warn(Element at, Optional<Money> money, String key, Object... values) {
        warnings.add(at, money, key, values);
    }

    /// Says no and gives nothing, for whoever needed a value.
    <T> Optional<T> refused(Element at, String key, Object... values) {
        refuse(at, key, values);
        return Optional.empty();
    }

    /// Remarks and gives nothing, for whoever could do without the value.
    <T> Optional<T> without(Element at, String key, Object... values) {
        warn(at, key, values);
        return Optional.empty();
    }

    boolean refuses() {
        return !faults.remarks.isEmpty();
    }

    List<Remark> faults() {
        return faults.all();
    }

    List<Remark> warnings() {
        return warnings.all();
    }
}
