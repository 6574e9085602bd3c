package org.nhipcau.portal.window;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhipcau.portal.window.Csv.Column;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Page;

/// A kind of record that the window shows: its list, each record, and both as files, now and as known on a day.
///
/// Its list is the template of its word, its record that of `one`; both are filled with what is said here.
///
/// @param <L> a line of its list
/// @param <R> a record with all that is said of it
public interface Kind<L, R> {

    /// Its word in addresses, such as `programmes`.
    String word();

    /// The word for one of it, in names of files and templates.
    String one();

    List<String> filters();

    List<String> sorts();

    Map<String, Object> list(Look look, ListRequest asked);

    /// The lines of a list; must be closed.
    Stream<L> lines(Look look, ListRequest asked);

    List<Column<L>> columns(Look look);

    /// @throws org.nhipcau.shared.NotFound when there is none of this number, or it is not public
    R find(Look look, long id);

    /// The same with all of what its page shows only the beginning of: for its file, and to compare two days.
    default R whole(Look look, long id) {
        return find(look, id);
    }

    List<Fact> facts(R record, Page page);

    Map<String, Object> shown(Look look, R record);

    /// All numbers, for whoever walks through them.
    List<Long> ids(Look look, int most);

    /// The record that this one has become since: it answers instead, for good, so that links stay good.
    default Optional<Long> became(Look look, long id) {
        return Optional.empty();
    }

    default String address(long id) {
        return "/public/" + word() + "/" + id;
    }

    static String marked(boolean illustrative, Page page) {
        return illustrative ? page.text("site.illustrative") : "";
    }
}
