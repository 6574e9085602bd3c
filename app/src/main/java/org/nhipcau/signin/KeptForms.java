package org.nhipcau.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.nhipcau.forms.UnsentForms;
import org.nhipcau.identity.AccountId;
import org.nhipcau.identity.SignedInAccount;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.Viewer;
import org.nhipcau.signin.db.UnsentFormTable;
import org.nhipcau.site.Paths;
import org.nhipcau.site.Site;
import org.nhipcau.site.door.TurnedAway;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Forms that were sent when their sign-in had ended, kept for a day for the account their page was made for.
///
/// Never kept: passwords and files.
@Component
class KeptForms implements TurnedAway, UnsentForms {

    static final Duration KEPT = Duration.ofHours(24);
    static final int MOST = 20;

    private static final String ADDRESS = "/unsent/";
    private static final Set<String> ABOUT_THE_FORM = Set.of("_csrf", "opened", "version", "once", "unsent");
    private static final UnsentFormTable FORM = UnsentFormTable.UNSENT_FORM;

    private final DSLContext sql;
    private final Sessions sessions;
    private final JsonMapper json;
    private final Clock clock;

    KeptForms(DSLContext sql, Sessions sessions, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.sessions = sessions;
        this.json = json;
        this.clock = clock;
    }

    /// @param opened the address of the page with the form; empty when the form did not say
    record Kept(String opened, Language language, Map<String, String> typed) {

        /// What a person would call typed.
        Map<String, String> words() {
            var words = new LinkedHashMap<>(typed);
            words.keySet().removeAll(ABOUT_THE_FORM);
            return words;
        }
    }

    @Override
    public Optional<String> keep(HttpServletRequest request) {
        var typed = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.toLowerCase(Locale.ROOT).contains("password") && !name.equals("_csrf")) {
                typed.put(name, values[0].replace("\0", ""));
            }
        });
        var account = FormGuard.pages(request).flatMap(sessions::madeFor);
        var current = SignedInAccount.current().map(person -> new AccountId(person.account()));
        if (account.isEmpty()
                || current.isPresent() && !current.equals(account)
                || ABOUT_THE_FORM.containsAll(typed.keySet())) {
            return Optional.empty();
        }
        return Optional.of(ADDRESS + write(account.get(), typed, Site.language(request)));
    }

    private String write(AccountId account, Map<String, String> typed, Language language) {
        var id = Secret.fresh();
        var now = clock.instant();
        forgetOld();
        sql.insertInto(FORM, FORM.ID, FORM.ACCOUNT_ID, FORM.OPENED, FORM.LANGUAGE, FORM.TYPED, FORM.AT)
                .values(
                        id.hash(),
                        account,
                        Paths.within(typed.getOrDefault("opened", "/")),
                        language.code(),
                        JSONB.valueOf(json.writeValueAsString(typed)),
                        now)
                .execute();
        sql.deleteFrom(FORM)
                .where(FORM.ACCOUNT_ID.eq(account))
                .and(FORM.ID.notIn(sql.select(FORM.ID)
                        .from(FORM)
                        .where(FORM.ACCOUNT_ID.eq(account))
                        .orderBy(FORM.AT.desc())
                        .limit(MOST)))
                .execute();
        return id.text();
    }

    @Override
    public Optional<Map<String, String>> typed(String id, Viewer viewer) {
        return find(id, viewer).map(Kept::typed);
    }

    Optional<Kept> find(String id, Viewer viewer) {
        return sql.select(FORM.ACCOUNT_ID, FORM.OPENED, FORM.LANGUAGE, FORM.TYPED)
                .from(FORM)
                .where(
                        FORM.ID.eq(new Secret(id).hash()),
                        FORM.AT.gt(clock.instant().minus(KEPT)))
                .fetchOptional()
                .filter(row -> viewer.actor().equals("account:" + row.value1()))
                .map(row -> new Kept(
                        row.value2(),
                        Language.of(row.value3()),
                        json.readValue(row.value4().data(), new TypeReference<LinkedHashMap<String, String>>() {})));
    }

    /// Where to go after signing in: to the form for whom it is kept, and for everybody else as if there were none.
    String afterSignIn(String next, AccountId account) {
        forgetOld();
        if (!leadsToOne(next)) {
            return next;
        }
        var isTheirs = sql.fetchExists(
                FORM,
                FORM.ID.eq(new Secret(next.substring(ADDRESS.length())).hash()).and(FORM.ACCOUNT_ID.eq(account)));
        return isTheirs ? next : "/";
    }

    static boolean leadsToOne(String next) {
        return next.startsWith(ADDRESS);
    }

    static String signInFirst(String address) {
        return "/sign-in?next=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    private void forgetOld() {
        sql.deleteFrom(FORM).where(FORM.AT.lt(clock.instant().minus(KEPT))).execute();
    }
}
