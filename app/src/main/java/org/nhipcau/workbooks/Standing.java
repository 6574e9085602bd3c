package org.nhipcau.workbooks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhipcau.site.Page;
import org.nhipcau.workbooks.HandIn.State;

/// What a reader is told of how far a list has come: its state, unless somebody works on it or nobody could read it.
///
/// @param code `workbooks.state.CODE` names it; what the list of hand-ins is filtered by
record Standing(String code, String colour) {

    static final String WORKING = "working";
    static final String UNREAD = "unread";

    static Standing of(State state, boolean isRead, Optional<Work> work) {
        if (work.filter(Work::isRunning).isPresent()) {
            return new Standing(WORKING, "amber");
        }
        return state == State.SENT && !isRead
                ? new Standing(UNREAD, "red")
                : new Standing(state.code(), state.colour());
    }

    /// All there are, in the order of a list's way.
    static List<String> codes() {
        return Stream.concat(
                        Stream.of(WORKING, UNREAD),
                        Arrays.stream(State.values()).map(State::code))
                .toList();
    }

    /// How far the work on it is, or what became of it where that is more than its state says.
    static String progress(State state, Optional<Work> work, Page page) {
        return work.filter(one -> one.isRunning() || one.wantsToBeSeen(state))
                .map(one -> one.isRunning()
                        ? page.text("workbooks.work.running." + one.task().code()) + ". " + one.says(page)
                        : page.text(one.sentence()))
                .orElse("");
    }
}
