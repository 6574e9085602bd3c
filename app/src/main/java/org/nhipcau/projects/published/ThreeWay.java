package org.nhipcau.projects.published;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.projects.Project.Dates;
import org.nhipcau.projects.published.PublishedProject.Share;
import org.nhipcau.projects.published.PublishedProject.Spot;
import org.nhipcau.projects.published.PublishedProject.Taking;

/// A project as a file said it last, as the register has it, and as the file says it now. Where only one of the
/// latter two
/// went away from the first, that one is right; where both did and differ, the register keeps what it has and says
/// so.
/// See docs/decisions/0014.
final class ThreeWay {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Optional<PublishedProject> base;
    private final PublishedProject ours;
    private final PublishedProject theirs;
    private final Predicate<String> takesTheirs;
    private final Optional<OrganisationId> reporter;
    private final List<Differing> differing = new ArrayList<>();
    private final List<Differing> otherwise = new ArrayList<>();

    private ThreeWay(
            Optional<PublishedProject> base,
            PublishedProject ours,
            PublishedProject theirs,
            Predicate<String> takesTheirs,
            Optional<OrganisationId> reporter) {
        this.base = base.map(ThreeWay::normal);
        this.ours = normal(ours);
        this.theirs = normal(theirs);
        this.takesTheirs = takesTheirs;
        this.reporter = reporter;
    }

    /// A field of which two sides say different things.
    ///
    /// @param field column of the project; `location`; `sector` or `country` and, after a colon, the vocabulary
    record Differing(String field, Said ours, Said theirs) {}

    /// @param differing where both sides changed
    /// @param otherwise all fields, but for who takes part, in which the outcome is not what the file says
    record Merged(PublishedProject project, List<Differing> differing, List<Differing> otherwise) {}

    /// @param base nothing: no file has said anything of the project; where both sides then say something, they
    ///     differ
    static Merged merge(Optional<PublishedProject> base, PublishedProject ours, PublishedProject theirs) {
        return new ThreeWay(base, ours, theirs, field -> false, theirs.reporter()).merged();
    }

    /// The register's side but for one field, which is as the file says it.
    static Merged take(String field, PublishedProject ours, PublishedProject theirs) {
        return new ThreeWay(Optional.of(theirs), ours, theirs, field::equals, ours.reporter()).merged();
    }

    private Merged merged() {
        var project = new PublishedProject(
                ours.identifier(),
                text("title_vi", PublishedProject::titleVi),
                text("title_en", PublishedProject::titleEn),
                text("title_other", PublishedProject::titleOther),
                text("description_vi", PublishedProject::descriptionVi),
                text("description_en", PublishedProject::descriptionEn),
                ((Said.Status) pick("status", one -> new Said.Status(one.status()))).status(),
                new Dates(
                        day("planned_start", one -> one.dates().plannedStart()),
                        day("actual_start", one -> one.dates().actualStart()),
                        day("planned_end", one -> one.dates().plannedEnd()),
                        day("actual_end", one -> one.dates().actualEnd())),
                reporter,
                base.map(PublishedProject::source).equals(Optional.of(ours.source())) ? theirs.source() : ours.source(),
                parties(),
                shares("country", PublishedProject::countries),
                shares("sector", PublishedProject::sectors),
                ((Said.Spots) pick("location", one -> new Said.Spots(one.locations()))).spots());
        return new Merged(possible(project), List.copyOf(differing), List.copyOf(otherwise));
    }

    private String text(String field, Function<PublishedProject, String> of) {
        return ((Said.Text) pick(field, one -> new Said.Text(of.apply(one)))).text();
    }

    private Optional<LocalDate> day(String field, Function<PublishedProject, Optional<LocalDate>> of) {
        return ((Said.Day) pick(field, one -> new Said.Day(of.apply(one)))).day();
    }

    private Said pick(String field, Function<PublishedProject, Said> of) {
        return pick(field, base.map(of), of.apply(ours), of.apply(theirs));
    }

    private Said pick(String field, Optional<Said> was, Said here, Said there) {
        if (here.equals(there) || takesTheirs.test(field)) {
            return there;
        }
        if (was.map(here::equals).orElse(here.isNothing())) {
            return there;
        }
        otherwise.add(new Differing(field, here, there));
        if (!was.map(there::equals).orElse(there.isNothing())) {
            differing.add(new Differing(field, here, there));
        }
        return here;
    }

    /// Who takes part, each for itself: whoever either side added or left out since the file said it last.
    private Set<Taking> parties() {
        var before = base.map(PublishedProject::parties).orElse(Set.of());
        var parties = new LinkedHashSet<>(ours.parties());
        theirs.parties().stream().filter(one -> !before.contains(one)).forEach(parties::add);
        before.stream().filter(one -> !theirs.parties().contains(one)).forEach(parties::remove);
        return parties;
    }

    /// Codes of one list are parts of one whole: each for itself as long as both sides can be had together, else
    /// all of
    /// them as they are here.
    private Set<Share> shares(String field, Function<PublishedProject, Set<Share>> of) {
        var all = new HashSet<Share>();
        var vocabularies = Stream.concat(of.apply(ours).stream(), of.apply(theirs).stream())
                .map(Share::vocabulary)
                .collect(Collectors.toCollection(TreeSet::new));
        for (var vocabulary : vocabularies) {
            var was = base.map(one -> in(vocabulary, of.apply(one)));
            var here = in(vocabulary, of.apply(ours));
            var there = in(vocabulary, of.apply(theirs));
            var name = field + ":" + vocabulary;
            var together =
                    takesTheirs.test(name) ? Optional.<Set<Share>>empty() : together(was.orElse(Set.of()), here, there);
            if (together.isPresent()) {
                all.addAll(together.get());
                if (!together.get().equals(there)) {
                    otherwise.add(new Differing(name, new Said.Shares(here), new Said.Shares(there)));
                }
            } else {
                all.addAll(((Said.Shares)
                                pick(name, was.map(Said.Shares::new), new Said.Shares(here), new Said.Shares(there)))
                        .shares());
            }
        }
        return all;
    }

    private static Set<Share> in(String vocabulary, Set<Share> shares) {
        return shares.stream()
                .filter(share -> share.vocabulary().equals(vocabulary))
                .collect(Collectors.toSet());
    }

    private static Optional<Set<Share>> together(Set<Share> was, Set<Share> here, Set<Share> there) {
        var before = byCode(was);
        var mine = byCode(here);
        var other = byCode(there);
        var together = new HashSet<Share>();
        for (var code :
                Stream.concat(mine.keySet().stream(), other.keySet().stream()).collect(Collectors.toSet())) {
            var base = Optional.ofNullable(before.get(code));
            var ours = Optional.ofNullable(mine.get(code));
            var theirs = Optional.ofNullable(other.get(code));
            if (ours.equals(base) || ours.equals(theirs)) {
                theirs.ifPresent(together::add);
            } else if (theirs.equals(base)) {
                ours.ifPresent(together::add);
            } else {
                return Optional.empty();
            }
        }
        return sum(together).compareTo(WHOLE) > 0 && !together.equals(here) && !together.equals(there)
                ? Optional.empty()
                : Optional.of(together);
    }

    private static Map<String, Share> byCode(Set<Share> shares) {
        var byCode = new HashMap<String, Share>();
        shares.forEach(share -> byCode.put(share.code(), share));
        return byCode;
    }

    private static BigDecimal sum(Set<Share> shares) {
        return shares.stream().flatMap(share -> share.percentage().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Two fields may each be right and contradict each other: an end of one side before the start of the other, or
    /// no
    /// title at all. Then they stay as they are here.
    private PublishedProject possible(PublishedProject one) {
        var isNamed = !(one.titleVi() + one.titleEn() + one.titleOther()).isEmpty();
        var planned = inOrder(one.dates().plannedStart(), one.dates().plannedEnd());
        var actual = inOrder(one.dates().actualStart(), one.dates().actualEnd());
        if (!isNamed) {
            stay("title_vi", side -> new Said.Text(side.titleVi()));
            stay("title_en", side -> new Said.Text(side.titleEn()));
            stay("title_other", side -> new Said.Text(side.titleOther()));
        }
        if (!planned) {
            stay("planned_start", side -> new Said.Day(side.dates().plannedStart()));
            stay("planned_end", side -> new Said.Day(side.dates().plannedEnd()));
        }
        if (!actual) {
            stay("actual_start", side -> new Said.Day(side.dates().actualStart()));
            stay("actual_end", side -> new Said.Day(side.dates().actualEnd()));
        }
        return new PublishedProject(
                one.identifier(),
                isNamed ? one.titleVi() : ours.titleVi(),
                isNamed ? one.titleEn() : ours.titleEn(),
                isNamed ? one.titleOther() : ours.titleOther(),
                one.descriptionVi(),
                one.descriptionEn(),
                one.status(),
                new Dates(
                        planned ? one.dates().plannedStart() : ours.dates().plannedStart(),
                        actual ? one.dates().actualStart() : ours.dates().actualStart(),
                        planned ? one.dates().plannedEnd() : ours.dates().plannedEnd(),
                        actual ? one.dates().actualEnd() : ours.dates().actualEnd()),
                one.reporter(),
                one.source(),
                one.parties(),
                one.countries(),
                one.sectors(),
                one.locations());
    }

    private void stay(String field, Function<PublishedProject, Said> of) {
        var difference = new Differing(field, of.apply(ours), of.apply(theirs));
        if (!difference.ours().equals(difference.theirs())) {
            differing.removeIf(one -> one.field().equals(field));
            otherwise.removeIf(one -> one.field().equals(field));
            differing.add(difference);
            otherwise.add(difference);
        }
    }

    private static boolean inOrder(Optional<LocalDate> start, Optional<LocalDate> end) {
        return start.isEmpty() || end.isEmpty() || !start.get().isAfter(end.get());
    }

    /// As a number is, not as it is written.
    private static PublishedProject normal(PublishedProject one) {
        return new PublishedProject(
                one.identifier(),
                one.titleVi(),
                one.titleEn(),
                one.titleOther(),
                one.descriptionVi(),
                one.descriptionEn(),
                one.status(),
                one.dates(),
                one.reporter(),
                one.source(),
                one.parties(),
                shares(one.countries()),
                shares(one.sectors()),
                one.locations().stream()
                        .map(spot -> new Spot(
                                spot.position(),
                                spot.name(),
                                spot.latitude().map(BigDecimal::stripTrailingZeros),
                                spot.longitude().map(BigDecimal::stripTrailingZeros),
                                spot.reference()))
                        .collect(Collectors.toSet()));
    }

    private static Set<Share> shares(Set<Share> shares) {
        return shares.stream()
                .map(share -> new Share(
                        share.vocabulary(), share.code(), share.percentage().map(BigDecimal::stripTrailingZeros)))
                .collect(Collectors.toSet());
    }
}
