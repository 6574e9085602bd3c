package org.nhipcau.workbooks;

import org.nhipcau.workbooks.Work.Task;

/// What is to be done with a list, and what whoever asked for it had seen.
///
/// @param seen as [Works] keeps it, so that going on after the end of the program does just what was asked
record Asked(Task task, String seen) {

    static final Asked READ = new Asked(Task.READ, "");
    static final Asked CHECK = new Asked(Task.CHECK, "");
    private static final String WHOLE = " whole";

    /// @param version of the hand-in as the person who accepts saw it
    /// @param whole only when nothing is refused or asked
    static Asked accept(long version, boolean whole) {
        return new Asked(Task.ACCEPT, version + (whole ? WHOLE : ""));
    }

    /// @param seen the fingerprint of what the person who takes it back looked at
    static Asked takeBack(String seen) {
        return new Asked(Task.TAKE_BACK, seen);
    }

    long version() {
        return Long.parseLong(seen.replace(WHOLE, ""));
    }

    boolean whole() {
        return seen.endsWith(WHOLE);
    }
}
