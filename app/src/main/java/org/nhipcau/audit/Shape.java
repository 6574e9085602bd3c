package org.nhipcau.audit;

import java.util.List;

/// What an entry says of a table's rows: which columns plainly, which as commitments, as the table was then.
///
/// @param table with its schema
/// @param types of the columns, as PostgreSQL names them
record Shape(int id, String table, List<String> columns, List<String> types, List<String> personal, List<String> keys) {

    /// Whether entries of this shape can still be made of a table that has that one now: all it says is still there.
    boolean isWithin(Shape now) {
        for (var n = 0; n < columns.size(); n++) {
            var where = now.columns.indexOf(columns.get(n));
            if (where < 0 || !now.types.get(where).equals(types.get(n))) {
                return false;
            }
        }
        return now.personal.containsAll(personal) && now.keys.equals(keys);
    }

    boolean isLike(Shape other) {
        return table.equals(other.table)
                && columns.equals(other.columns)
                && types.equals(other.types)
                && personal.equals(other.personal)
                && keys.equals(other.keys);
    }
}
