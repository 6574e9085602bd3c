package org.nhipcau.claims;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.nhipcau.claims.Claim.Qualifier;
import org.nhipcau.claims.Claim.Stated;
import org.nhipcau.claims.Claim.Subject;
import org.nhipcau.claims.Claim.Subject.Kind;
import org.nhipcau.claims.Subjects.Shown;
import org.nhipcau.organisations.profile.Asked;
import org.nhipcau.organisations.profile.Line;
import org.nhipcau.organisations.profile.ProfilePart;
import org.nhipcau.organisations.profile.Told;
import org.nhipcau.organisations.profile.Topic;
import org.nhipcau.shared.Publication;
import org.nhipcau.site.Page;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What sources state of a partner, of the projects it takes part in and of its agreements; those that differ one after
/// the other. Nothing is added up.
@Component
@Order(5)
class StatedInProfile implements ProfilePart {

    private static final String ALL = "claims:all";

    private final DSLContext sql;
    private final Subjects subjects;

    StatedInProfile(DSLContext sql, Subjects subjects) {
        this.sql = sql;
        this.subjects = subjects;
    }

    @Override
    public List<Told> tell(Asked asked) {
        return asked.page().may("claims.see")
                ? List.of(Told.records(
                        Topic.STATED, stated(asked), asked.door(ALL, "/claims?partner=" + asked.organisation())))
                : List.of();
    }

    @Override
    public Optional<List<Line>> rows(Asked asked, String rows) {
        return rows.equals(ALL) && asked.page().may("claims.see") ? Optional.of(stated(asked)) : Optional.empty();
    }

    /// Where two cannot both be true, as [Claims#contradicted] has it for the present; those first.
    private List<Line> stated(Asked asked) {
        var stated = sql.fetch("""
                        with theirs as materialized (
                            select * from facts.claims_claim_at({0}) c
                            where c.organisation_id = {1}
                                or c.project_id in (select p.project_id from facts.projects_party_at({0}) p where p.organisation_id = {1})
                                or c.agreement_id in (select p.agreement_id from facts.agreements_party_at({0}) p where p.organisation_id = {1}))
                        select c.*, exists (
                            select from theirs o
                            where o.claim_id <> c.claim_id and o.indicator_key = c.indicator_key and o.unit = c.unit and o.illustrative = c.illustrative
                                and o.organisation_id is not distinct from c.organisation_id and o.project_id is not distinct from c.project_id and o.agreement_id is not distinct from c.agreement_id
                                and o.place_id is not distinct from c.place_id and o.programme = c.programme
                                and (o.to_date is null or c.to_date is null or o.to_date = c.to_date and o.from_date is not distinct from c.from_date)
                                and not o.reach && c.reach) as contradicted
                        from theirs c
                        order by c.illustrative, c.organisation_id is null, contradicted desc, c.project_id, c.agreement_id, c.indicator_key, c.to_date desc nulls last, c.source_date desc nulls last, c.claim_id
                        """, asked.at(), asked.id());
        var shown = subjects.shown(
                stated.stream().flatMap(row -> other(row).stream()).toList(), asked.page());
        return stated.map(row -> line(row, other(row).map(shown::get), asked.page()));
    }

    /// What a figure is about, when it is not the partner itself.
    private static Optional<Subject> other(Record row) {
        return Optional.ofNullable(row.get("project_id", Long.class))
                .map(project -> Subject.record(Kind.PROJECT, project))
                .or(() -> Optional.ofNullable(row.get("agreement_id", Long.class))
                        .map(agreement -> Subject.record(Kind.AGREEMENT, agreement)));
    }

    private static Line line(Record row, Optional<Shown> about, Page page) {
        var words = StatedWords.of(
                new Stated(
                        Qualifier.of(row.get("qualifier", String.class)).orElseThrow(),
                        row.get("value", BigDecimal.class),
                        row.get("scale", BigDecimal.class),
                        row.get("unit", String.class)),
                page);
        var source = Stream.of(
                        row.get("source", String.class),
                        Optional.ofNullable(row.get("source_date", LocalDate.class))
                                .map(page::day)
                                .orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        var indicator =
                page.language().pick(row.get("indicator_vi", String.class), row.get("indicator_en", String.class));
        return Line.of(words + " · " + indicator, "/claims/" + row.get("claim_id", Long.class))
                .detail(about.map(other -> page.text("claims.profile.about", other.name(), source))
                        .orElseGet(() -> page.text("claims.profile.source", source)))
                .mark(row.get("contradicted", Boolean.class) ? page.text("claims.conflict") : "")
                .day(Optional.ofNullable(row.get("to_date", LocalDate.class)))
                .publication(Publication.of(row.get("publication", String.class)))
                .illustrative(row.get("illustrative", Boolean.class));
    }
}
