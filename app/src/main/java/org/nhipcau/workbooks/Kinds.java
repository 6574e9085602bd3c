package org.nhipcau.workbooks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Viewer;
import org.nhipcau.site.Page;
import org.nhipcau.workbooks.HandIn.State;
import org.nhipcau.workbooks.Work.Task;
import org.nhipcau.workbooks.WorkbookKind.Field;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The kinds of lists that can be handed in.
@Component
class Kinds {

    private final ObjectProvider<WorkbookKind> kinds;

    Kinds(ObjectProvider<WorkbookKind> kinds) {
        this.kinds = kinds;
    }

    WorkbookKind get(String code) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Those a viewer may hand in.
    List<WorkbookKind> open(Page page) {
        return kinds.stream().filter(kind -> mayHandIn(kind, page)).toList();
    }

    /// Whoever may write such records may hand in a list of them; whoever has a scope may propose one.
    static boolean mayHandIn(WorkbookKind kind, Page page) {
        return mayHandIn(kind, page.viewer());
    }

    private static boolean mayHandIn(WorkbookKind kind, Viewer viewer) {
        return viewer.may("workbooks.edit")
                && (viewer.may(kind.permission()) || kind.mayBeProposed() && !viewer.seesAll());
    }

    /// Whether a viewer may have this done with a list; how far the list has come is another question.
    static boolean mayDo(WorkbookKind kind, HandIn handIn, Task task, Viewer viewer) {
        return switch (task) {
            case READ -> mayHandIn(kind, viewer);
            case CHECK ->
                mayHandIn(kind, viewer) && (handIn.state() != State.PROPOSED || viewer.may("workbooks.accept"));
            case ACCEPT, TAKE_BACK -> viewer.may("workbooks.accept") && viewer.may(kind.permission());
        };
    }

    /// Whether the viewer may say something of this list now.
    boolean mayChange(HandIn handIn, Page page) {
        return mayHandIn(get(handIn.kind()), page) && handIn.isOpenTo(page.viewer());
    }

    /// Names of those a viewer may hand in, by code.
    Map<String, String> words(Page page) {
        var words = new LinkedHashMap<String, String>();
        open(page).forEach(kind -> words.put(kind.code(), page.text(kind.words() + ".kind")));
        return words;
    }

    /// What the columns of a kind are called, by their keys.
    static Map<String, String> fields(WorkbookKind kind, Page page) {
        var words = new LinkedHashMap<String, String>();
        for (Field field : kind.fields()) {
            words.put(field.key(), page.text(kind.words() + ".field." + field.key()));
        }
        return words;
    }
}
