package org.nhipcau.shared;

import java.util.Set;

/// Who is looking, and what they may see and do.
///
/// @param actor how the history names them: `account:12`, `command-line:root`, `system:demonstration`, `nobody`
/// @param name for the top of the page; empty when nobody signed in
/// @param seesAll whether a role gives them every record of the ministry
/// @param organisations whose records they see by a scope, as numbers of organisations
/// @param places whose records they see by a scope, as numbers of places
/// @param permissions what their roles let them do, such as `organisations.edit`
public record Viewer(
        String actor,
        String name,
        boolean seesAll,
        Set<Long> organisations,
        Set<Long> places,
        Set<String> permissions) {

    public static final Viewer NOBODY = new Viewer("nobody", "", false, Set.of(), Set.of(), Set.of());

    /// The product itself, or its administrator on the command line: sees all, may do all.
    public static Viewer system(String actor) {
        return new Viewer(actor, actor, true, Set.of(), Set.of(), Set.of("*"));
    }

    public boolean may(String permission) {
        return permissions.contains(permission) || permissions.contains("*");
    }

    public boolean signedIn() {
        return !actor.equals("nobody");
    }
}
