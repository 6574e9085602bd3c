package nhipcau.database.backup;

/// A table with rows of its own.
///
/// @param columns those that are written, not computed; quoted and in the table's order
record Table(String schema, String name, String columns) {

    String quoted() {
        return quote(schema) + "." + quote(name);
    }

    /// Its place in a backup.
    String entry() {
        return "tables/" + schema + "/" + name + ".copy";
    }

    static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
