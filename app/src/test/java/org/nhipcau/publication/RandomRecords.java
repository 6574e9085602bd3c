package org.nhipcau.publication;

import static java.util.stream.Collectors.toCollection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.nhipcau.shared.Publication;
import org.nhipcau.shared.Viewer;

/// Organisations, projects, agreements and claims that belong together at random; and the rule of who sees what,
/// written
/// a second time.
class RandomRecords {

    private final DSLContext sql;
    private final Random random = new Random(20261123);
    private final Map<String, Map<Long, Known>> known = new HashMap<>();
    private final Map<Long, Long> placeOf = new HashMap<>();
    private final Map<String, Long> numbered = new HashMap<>();
    private List<Long> places = List.of();

    RandomRecords(DSLContext sql) {
        this.sql = sql;
    }

    /// @param about of a claim: the kind of its subject and its number
    record Known(Publication state, Set<Long> parties, long named, long place, String about, long subject) {}

    void furnish(int count) {
        for (var kind : List.of("organisations", "projects", "agreements", "claims")) {
            known.put(kind, new TreeMap<>());
        }
        places = sql.fetch(
                        "select place_id from facts.places_version where kind = 'province' and valid_to is null order by 1 limit 8")
                .getValues(0, Long.class);
        for (var n = 0; n < count; n++) {
                organisation(n);
            }
        for (var n = 0; n < count; n++) {
                project();
                agreement(n);
            }
        for (var n = 0; n < 2 * count; n++) {
                claim(n);
            }
    }

    Set<Long> seenBy(Viewer viewer, String kind) {
        return of(kind).keySet().stream()
                .filter(id -> isSeen(viewer, kind, id))
                .collect(toCollection(TreeSet::new));
    }

    private boolean isSeen(Viewer viewer, String kind, long id) {
        var record = Objects.requireNonNull(of(kind).get(id));
        if (viewer.seesAll() || kind.equals("organisations") && viewer.signedIn()) {
            return true;
        }
        var own = ofViewer(viewer);
        return switch (kind) {
            case "organisations" -> record.state() == Publication.PUBLIC;
            case "projects" ->
                record.state() == Publication.PUBLIC
                        || record.state() == Publication.SHARED
                                && (record.parties().stream().anyMatch(viewer.organisations()::contains)
                                        || own.contains(record.named()))
                        || viewer.places().contains(record.place());
            case "agreements" ->
                record.state() == Publication.PUBLIC
                        || record.state() == Publication.SHARED
                                && (record.parties().stream().anyMatch(own::contains) || own.contains(record.named()));
            default -> isClaimSeen(viewer, record, own);
        };
    }

    private boolean isClaimSeen(Viewer viewer, Known claim, Set<Long> own) {
        var isRecord = known.containsKey(claim.about());
        var subjectSeen = !isRecord || isSeen(viewer, claim.about(), claim.subject());
        if (claim.state() == Publication.INTERNAL || !subjectSeen) {
            return false;
        }
        if (claim.state() == Publication.PUBLIC || own.contains(claim.named())) {
            return true;
        }
        return switch (claim.about()) {
            case "organisations" -> viewer.organisations().contains(claim.subject());
            case "place" -> viewer.places().contains(claim.subject());
            case "projects" -> {
                var project = Objects.requireNonNull(of("projects").get(claim.subject()));
                yield project.parties().stream().anyMatch(viewer.organisations()::contains)
                        || viewer.places().contains(project.place());
            }
            case "agreements" ->
                Objects.requireNonNull(of("agreements").get(claim.subject())).parties().stream()
                        .anyMatch(viewer.organisations()::contains);
            default -> false;
        };
    }

    /// Their own organisations, and those that work for their places.
    private Set<Long> ofViewer(Viewer viewer) {
        var own = new TreeSet<>(viewer.organisations());
        placeOf.forEach((organisation, place) -> {
            if (viewer.places().contains(place)) {
                own.add(organisation);
            }
        });
        return own;
    }

    Set<Long> own(String kind, List<Long> ids) {
        var own = new TreeSet<>(of(kind).keySet());
        own.retainAll(ids);
        return own;
    }

    Map<Long, Known> of(String kind) {
        return Objects.requireNonNull(known.get(kind));
    }

    private void organisation(int n) {
        var state = random.nextBoolean() ? Publication.PUBLIC : Publication.SHARED;
        var place = random.nextInt(3) == 0 ? any(places) : null;
        var id = made(
                "organisations",
                n,
                "insert into organisations.organisation (kind, name_vi, publication, place_id, search_key) values ('other', ?, ?, ?, ?) returning id",
                title("organisations", n),
                state.code(),
                place,
                key("organisations", n));
        if (place != null) {
            placeOf.put(id, place);
        }
        of("organisations").put(id, new Known(state, Set.of(), 0, 0, "", 0));
    }

    private void project() {
        var state = any(List.of(Publication.values()));
        var id = insert(
                "insert into projects.project (level, title_vi, status, publication, search_key) values ('project', 'Nền', 'pipeline', ?, 'nen') returning id",
                state.code());
        var party = organisation();
        var named = organisation();
        var place = any(places);
        sql.execute("insert into projects.party (project_id, organisation_id, role) values (?, ?, 'funding')", id, party);
        sql.execute("insert into projects.shared_with (project_id, organisation_id) values (?, ?)", id, named);
        sql.execute("insert into projects.place (project_id, place_id) values (?, ?)", id, place);
        of("projects").put(id, new Known(state, Set.of(party), named, place, "", 0));
    }

    private void agreement(int n) {
        var state = any(List.of(Publication.values()));
        var id = made(
                "agreements",
                n,
                "insert into agreements.agreement (kind, title_vi, publication, search_key) values ('mou', ?, ?, ?) returning id",
                title("agreements", n),
                state.code(),
                key("agreements", n));
        var party = organisation();
        var named = organisation();
        sql.execute(
                "insert into agreements.party (agreement_id, organisation_id, part) values (?, ?, 'signatory')", id, party);
        sql.execute("insert into agreements.shared_with (agreement_id, organisation_id) values (?, ?)", id, named);
        of("agreements").put(id, new Known(state, Set.of(party), named, 0, "", 0));
    }

    private void claim(int n) {
        var state = any(List.of(Publication.values()));
        var about = any(List.of("projects", "organisations", "agreements", "place", "programme"));
        var subject = switch (about) {
            case "place" -> any(places);
            case "programme" -> 0L;
            default -> any(List.copyOf(of(about).keySet()));
        };
        var column = switch (about) {
            case "place" -> "place_id";
            case "programme" -> "programme";
            default -> about.replaceAll("s$", "_id");
        };
        var id = made(
                "claims",
                n,
                "insert into claims.claim (" + column
                        + ", indicator_vi, indicator_key, qualifier, value, unit, amount, source, publication, search_key)"
                        + " values (?, ?, ?, 'exactly', 1, 'people', 1, 'x', ?, ?) returning id",
                about.equals("programme") ? "Chương trình" : subject,
                title("claims", n),
                key("claims", n),
                state.code(),
                key("claims", n));
        var named = organisation();
        sql.execute("insert into claims.shared_with (claim_id, organisation_id) values (?, ?)", id, named);
        of("claims").put(id, new Known(state, Set.of(), named, 0, about, subject));
    }

    private long made(String kind, int n, String statement, Object... values) {
        var id = insert(statement, values);
        numbered.put(kind + number(kind, n), id);
        return id;
    }

    private long insert(String statement, Object... values) {
        return sql.fetchSingle(statement, values).get(0, Long.class);
    }

    private static long number(String kind, int n) {
        return kind.length() * 10_000L + n;
    }

    private static String title(String kind, int n) {
        return "Thử thấy " + number(kind, n);
    }

    private static String key(String kind, int n) {
        return "thu thay " + number(kind, n);
    }

    long numbered(String kind, long number) {
        return numbered.getOrDefault(kind + number, 0L);
    }

    /// The number in a record's title.
    long number(String kind, long id) {
        return numbered.entrySet().stream()
                .filter(one -> one.getKey().startsWith(kind) && one.getValue() == id)
                .map(one -> Long.parseLong(one.getKey().substring(kind.length())))
                .findFirst()
                .orElseThrow();
    }

    long place() {
        return any(places);
    }

    int several(int most) {
        return random.nextInt(most);
    }

    long organisation() {
        return any(List.copyOf(of("organisations").keySet()));
    }

    private <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
