package org.nhipcau.portal.window;

import java.time.LocalDate;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;
import org.nhipcau.history.Acting;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.Viewer;
import org.nhipcau.site.Page;

/// One look through the window: of which knowledge, in which language, by whom.
///
/// @param lang the language that the address itself names, for the links that lead on; empty when it names none
public record Look(Page page, Known known, String lang) {

    private static final String FOR_ALL = "'{public}'::text[]";
    private static final String FOR_SOME = "'{public,shared,internal}'::text[]";

    public Language language() {
        return page.language();
    }

    public QueryPart at() {
        return known.at();
    }

    /// The states a record had to have on that day. Whoever signed in is held by the lock alone.
    public QueryPart states() {
        return DSL.sql(Acting.viewer().equals(Viewer.NOBODY) ? FOR_ALL : FOR_SOME);
    }

    /// What something with names in both languages is called in a statement.
    public QueryPart named(String alias) {
        var first = alias + ".name_" + language().code();
        var other = alias + ".name_" + (language() == Language.VI ? "en" : "vi");
        return DSL.sql("coalesce(nullif(" + first + ", ''), " + other + ")");
    }

    /// An address of the window, of the same knowledge and in the same language.
    public String to(String path) {
        return in(known.under(path));
    }

    public String to(String path, String query) {
        return in(known.under(path) + query);
    }

    /// The same look at what is known now.
    public Look present() {
        return new Look(page, Known.NOW, lang);
    }

    /// The page itself in another language.
    public String in(Language other) {
        var bare = page.here().replaceAll("([?&])lang=[^&]*&?", "$1").replaceFirst("[?&]$", "");
        return bare + (bare.contains("?") ? "&" : "?") + "lang=" + other.code();
    }

    /// The one address of a record in a language, whatever else an address may say.
    public String only(String path, Language other) {
        return known.under(path) + (other == Language.VI ? "" : "?lang=" + other.code());
    }

    /// The same record as it is known now.
    public String now(String path) {
        return in(path);
    }

    public String on(String path, LocalDate day) {
        return in(path + "/known/" + day);
    }

    public String csv(String path) {
        return in(known.under(path) + ".csv");
    }

    public String csvOf(String path, String query) {
        return in(known.under(path) + ".csv" + query);
    }

    private String in(String address) {
        return lang.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + "lang=" + lang;
    }
}
