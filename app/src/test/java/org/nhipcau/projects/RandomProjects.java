package org.nhipcau.projects;

import static java.util.stream.Collectors.toCollection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jsoup.nodes.Document;
import org.nhipcau.Cast;
import org.nhipcau.Furnishing;
import org.nhipcau.identity.AccountId;
import org.nhipcau.identity.Accounts;
import org.nhipcau.identity.Scope;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.places.PlaceId;
import org.nhipcau.projects.Project.Dates;
import org.nhipcau.shared.Publication;
import org.nhipcau.shared.Viewer;
import org.springframework.boot.test.context.TestComponent;

/// Projects with random parties and places, each with a row in every table that has rows of projects; random people;
/// and the rule of who sees what, written a second time.
@TestComponent
class RandomProjects {

    /// What an earlier version of each project said in a column.
    static final String CHANGED = "nguồn đầu tiên";

    private static final Pattern MONEY = Pattern.compile(
            "funding[._]|^/funding|iati\\.(activity|conflict)|^money panel|^transactions|^IATI file|^/projects\\?sort=-paid");
    private static final Pattern TITLE = Pattern.compile("Dự án ngẫu nhiên (\\d+)");
    private static final Pattern ADDRESS = Pattern.compile("/projects/(\\d+)([/?#].*)?");

    private final Projects projects;
    private final Accounts accounts;
    private final DSLContext sql;
    private final Cast cast;
    private final Furnishing furnishing;
    private final Random random = new Random(20261122);

    private final Map<Long, Known> known = new HashMap<>();
    private final Map<Integer, Long> numbers = new HashMap<>();
    private final Map<Long, Long> placeOf = new HashMap<>();
    private List<Long> organisations = List.of();
    private List<Long> places = List.of();
    private int people;

    RandomProjects(Projects projects, Accounts accounts, DSLContext sql, Cast cast, Furnishing furnishing) {
        this.projects = projects;
        this.accounts = accounts;
        this.sql = sql;
        this.cast = cast;
        this.furnishing = furnishing;
    }

    /// @param named organisation that it is shared with though it takes no part
    /// @param namedPlace for which that one works; 0: for none
    /// @param provinces the places it is in, and the provinces of either map around them
    private record Known(
            Publication publication,
            Publication money,
            Set<Long> parties,
            long named,
            long namedPlace,
            Set<Long> provinces) {

        /// Public: everybody. Shared: who takes part, who is named. Internal: the ministry. In any case who answers
        /// for its province. Of the money the same, by its own state.
        boolean seenBy(Viewer viewer, Publication state) {
            return viewer.seesAll()
                    || state == Publication.PUBLIC
                    || state == Publication.SHARED
                            && (parties.stream().anyMatch(viewer.organisations()::contains)
                                    || viewer.organisations().contains(named)
                                    || viewer.places().contains(namedPlace))
                    || provinces.stream().anyMatch(viewer.places()::contains);
        }
    }

    void furnish(int count) {
        organisations = cast.write(() -> sql.fetch(
                        "insert into organisations.organisation (kind, name_vi, search_key) select 'other', 'T' || n, 't' || n from generate_series(1, 12) n returning id")
                .getValues(0, Long.class));
        places = sql.fetch("""
                        select distinct place_id from facts.places_version
                        where kind = 'province' and (valid_to = date '2025-06-30' or valid_from = date '2025-07-01' or valid_to is null)
                        union (select place_id from facts.places_version where kind = 'commune' and valid_to = date '2025-06-30' order by code limit 200)
                        order by 1
                        """).getValues(0, Long.class);
        // Some of the organisations work for a place.
        cast.write(() -> organisations.forEach(organisation -> {
            if (organisation % 2 == 0) {
                placeOf.put(organisation, any(places));
                sql.execute(
                        "update organisations.organisation set place_id = ? where id = ?",
                        placeOf.get(organisation),
                        organisation);
            }
        }));
        var agreement = cast.write(() -> sql.fetchSingle(
                        "insert into agreements.agreement (kind, title_vi, publication, search_key) values ('mou', 'Ngẫu nhiên', 'public', 'ngau nhien') returning id")
                .get(0, Long.class));
        var person = cast.write(() -> sql.fetchSingle(
                        "insert into people.person (name, search_key) values ('Ngẫu nhiên', 'ngau nhien') returning id")
                .get(0, Long.class));
        cast.write(() -> {
            var file = sql.fetchSingle(
                            "insert into iati.file (name, sha256, size, loaded_at) values ('ngẫu nhiên.xml', '', 0, now()) returning id")
                    .get(0, Long.class);
            for (int n = 0; n < count; n++) {
                create(n, file, agreement, person);
            }
        });
        cast.write(() -> sql.execute("update projects.project set source = ''"));
        furnishing.formerVersions(10_000);
    }

    private void create(int n, long file, long agreement, long person) {
        var publication = Publication.values()[random.nextInt(3)];
        var money = Publication.values()[random.nextInt(publication.ordinal() + 1)];
        var named = any(organisations);
        var id = projects.create(
                new ProjectForm(
                        ProjectLevel.PROJECT,
                        Optional.empty(),
                        "Dự án ngẫu nhiên " + n,
                        "",
                        "",
                        "",
                        "",
                        ProjectStatus.IMPLEMENTATION,
                        Dates.UNKNOWN,
                        CHANGED,
                        List.of()),
                false);
        sql.execute(
                "update projects.project set publication = ?, money_publication = ? where id = ?",
                publication.code(),
                money.code(),
                id.value());
        sql.execute("insert into projects.shared_with (project_id, organisation_id) values (?, ?)", id.value(), named);
        var parties = new TreeSet<Long>();
        var provinces = new TreeSet<Long>();
        for (int p = 0; p < 2; p++) {
            var organisation = any(organisations);
            projects.join(id, new OrganisationId(organisation), PartyRole.IMPLEMENTING);
            parties.add(organisation);
            var place = any(places);
            projects.locate(id, new PlaceId(place), Optional.empty());
            provinces.addAll(around(place));
        }
        for (var statement : List.of(
                "update projects.project set search_key = 'ma' || lpad(id::text, 6, '0') || 'x' where id = ?",
                "insert into projects.identifier (project_id, scheme, value) select n, 'thử', 'n' || n from (values (?::bigint)) v (n)",
                "insert into projects.location (project_id, position, name) values (?, 1, 'ở đây')",
                "insert into projects.country (project_id, vocabulary, code) values (?, 'A4', 'VN')",
                "insert into projects.sector (project_id, vocabulary, code) values (?, '1', '12220')",
                "insert into funding.transaction (project_id, kind, on_date, amount, currency, value_date) values (?, 'disbursement', '2020-01-01', 10, 'VND', '2020-01-01')",
                "insert into funding.budget (project_id, kind, status, period_start, period_end, amount, currency, value_date) values (?, 'original', 'committed', '2020-01-01', '2020-12-31', 10, 'VND', '2020-01-01')",
                "insert into funding.planned_disbursement (project_id, kind, period_start, amount, currency, value_date) values (?, 'original', '2020-01-01', 10, 'VND', '2020-01-01')",
                "insert into funding.withdrawal (project_id, book, entry_id, origin, published_as) select n, 'transaction', -n, 'file', gen_random_uuid() from (values (?::bigint)) v (n)",
                "insert into claims.claim (project_id, indicator_vi, indicator_key, qualifier, value, unit, amount, source, publication, search_key) values (?, 'x', 'x', 'exactly', 1, 'people', 1, 'x', 'public', 'x')",
                "insert into projects.agreement (project_id, agreement_id) values (?, " + agreement + ")",
                "insert into projects.focal_point (project_id, person_id, side) values (?, " + person + ", 'ministry')",
                "insert into iati.relation (project_id, kind, identifier) values (?, 'parent', 'XX-0')",
                "insert into iati.difference (project_id, field, decision, file_id) select n, 'title_vi', 'ours', "
                        + file + " from (values (?::bigint)) v (n)",
                "insert into iati.conflict (project_id, reporter, identifier, sha256, xml, line, standing, file_id) select n, 'XX', 'XX-' || n, '', '<iati-activity/>', 1, 'declined', "
                        + file + " from (values (?::bigint)) v (n)",
                "insert into iati.outcome (project_id, position, line, became, file_id) select n, n, 1, 'added', "
                        + file + " from (values (?::bigint)) v (n)",
                "insert into iati.activity (project_id, identifier, sha256, xml, file_id) select n, 'XX-' || n, '', '<iati-activity/>', "
                        + file + " from (values (?::bigint)) v (n)")) {
            sql.execute(statement, id.value());
        }
        known.put(
                id.value(), new Known(publication, money, parties, named, placeOf.getOrDefault(named, 0L), provinces));
        numbers.put(n, id.value());
    }

    /// The place, its province on the map of 63, and what became of that one on the map of 34.
    private Set<Long> around(long place) {
        var around = new TreeSet<>(Set.of(place));
        sql.fetch(
                        "select province_id from facts.places_version where place_id = ? and province_id is not null and coalesce(valid_to, date '2025-06-30') >= date '2025-06-30'",
                        place)
                .forEach(row -> around.add(row.get(0, Long.class)));
        for (var province : List.copyOf(around)) {
            sql.fetch(
                            "select s.later_id from facts.places_succession s join facts.places_place p on p.place_id = s.former_id where s.former_id = ? and p.kind = 'province' and s.on_date = date '2025-07-01'",
                            province)
                    .forEach(row -> around.add(row.get(0, Long.class)));
        }
        return around;
    }

    /// Every way into the database by which the application could learn of a project, asked for projects' numbers.
    List<String> queries() {
        return sql.fetch("""
                        select distinct 'select distinct ' || a.attname || ' from ' || q.name
                        from (
                            select c.oid, c.oid::regclass::text as name from pg_class c
                            where c.relkind in ('r', 'v', 'm', 'p') and has_table_privilege('nhipcau_app', c.oid, 'select')
                                and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema|migration)'
                            union all
                            select k.table_name, k.table_name::text || '_at(clock_timestamp())' from history.kept k
                        ) q
                        join pg_attribute a on a.attrelid = q.oid
                        where a.attname = 'project_id'
                            or a.attname = 'id' and q.oid in ('projects.project'::regclass, 'projects.project_history'::regclass)
                        union all
                        select 'select record_id from search.entry where kind = ''project'''
                        union all
                        select 'select record_id from search.matches(''project'', ''words'', ''{ma}'', null)'
                        order by 1
                        """).getValues(0, String.class);
    }

    /// People with one scope, several, all of the ministry, or none at all.
    List<AccountId> viewers(int count) {
        return Stream.concat(
                        Stream.of(
                                account(0, 0, true), account(0, 0, false), account(1, 0, false), account(0, 1, false)),
                        Stream.generate(() -> account(random.nextInt(4), random.nextInt(4), false)))
                .limit(count)
                .toList();
    }

    /// Somebody bound to one organisation, who sees some projects and not others.
    AccountId partner() {
        return account(1, 0, false);
    }

    private AccountId account(int own, int where, boolean all) {
        return cast.write(() -> {
            var account = accounts.open("random" + ++people + "@test.example", "Người thử", false);
            if (all) {
                accounts.giveRole(account, "auditor", Scope.ALL);
            }
            different(organisations, own)
                    .forEach(id -> accounts.giveRole(account, "partner-focal-point", Scope.organisation(id)));
            different(places, where).forEach(id -> accounts.giveRole(account, "province-officer", Scope.place(id)));
            return account;
        });
    }

    private Set<Long> different(List<Long> from, int count) {
        return Stream.generate(() -> any(from)).limit(count).collect(toCollection(TreeSet::new));
    }

    private long any(List<Long> from) {
        return from.get(random.nextInt(from.size()));
    }

    Set<Long> all() {
        return new TreeSet<>(known.keySet());
    }

    Set<Long> own(List<Long> ids) {
        var own = all();
        own.retainAll(ids);
        return own;
    }

    Set<Long> seenBy(Viewer viewer) {
        return known.entrySet().stream()
                .filter(project ->
                        project.getValue().seenBy(viewer, project.getValue().publication()))
                .map(Map.Entry::getKey)
                .collect(toCollection(TreeSet::new));
    }

    Set<Long> moneySeenBy(Viewer viewer) {
        return known.entrySet().stream()
                .filter(project ->
                        project.getValue().seenBy(viewer, project.getValue().money()))
                .map(Map.Entry::getKey)
                .collect(toCollection(TreeSet::new));
    }

    /// What a door shows: one that tells of money shows the projects whose money is seen. The file that a project
    /// came
    /// from tells of both.
    Set<Long> seenBy(Viewer viewer, String door) {
        return MONEY.matcher(door).find() ? moneySeenBy(viewer) : seenBy(viewer);
    }

    /// The projects a page links to.
    Set<Long> linked(Document page) {
        return page.select("a[href]").stream()
                .map(link -> ADDRESS.matcher(link.attr("href")))
                .filter(java.util.regex.Matcher::matches)
                .map(address -> Long.parseLong(address.group(1)))
                .filter(known::containsKey)
                .collect(toCollection(TreeSet::new));
    }

    Optional<Long> titled(String text) {
        var title = TITLE.matcher(text);
        return title.find() ? Optional.ofNullable(numbers.get(Integer.parseInt(title.group(1)))) : Optional.empty();
    }
}
