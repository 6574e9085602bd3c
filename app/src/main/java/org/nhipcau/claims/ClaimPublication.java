package org.nhipcau.claims;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.nhipcau.agreements.AgreementId;
import org.nhipcau.agreements.facts.AgreementsAgreementTable;
import org.nhipcau.claims.db.ClaimTable;
import org.nhipcau.claims.db.SharedWithTable;
import org.nhipcau.history.Histories.Part;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.organisations.facts.OrganisationsOrganisationTable;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.projects.facts.ProjectsPartyTable;
import org.nhipcau.projects.facts.ProjectsProjectTable;
import org.nhipcau.publication.Consequences;
import org.nhipcau.publication.PublishedKind;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Language;
import org.nhipcau.site.ListRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/// Stated figures have a publication, and are seen as far as what they are about is.
@Component
class ClaimPublication implements PublishedKind, Consequences {

    static final Part SHARED_WITH = new Part(SharedWithTable.SHARED_WITH, SharedWithTable.SHARED_WITH.CLAIM_ID);

    private static final ClaimTable CLAIM = ClaimTable.CLAIM;
    private static final ProjectsPartyTable PARTY = ProjectsPartyTable.PROJECTS_PARTY;
    private static final ProjectsProjectTable PROJECT = ProjectsProjectTable.PROJECTS_PROJECT;
    private static final AgreementsAgreementTable AGREEMENT = AgreementsAgreementTable.AGREEMENTS_AGREEMENT;
    private static final OrganisationsOrganisationTable ORGANISATION =
            OrganisationsOrganisationTable.ORGANISATIONS_ORGANISATION;

    private final DSLContext sql;
    private final ClaimList list;

    ClaimPublication(DSLContext sql, ClaimList list) {
        this.sql = sql;
        this.list = list;
    }

    @Override
    public String room() {
        return "claims";
    }

    @Override
    public Table<?> table() {
        return CLAIM;
    }

    @Override
    public Optional<Part> sharedWith() {
        return Optional.of(SHARED_WITH);
    }

    /// Those that take part in what the claim is about, as far as one table says it: its project, or it itself.
    @Override
    public Collection<Long> parties(long id) {
        var one = CLAIM.ID.eq(new ClaimId(id));
        return sql.select(CLAIM.ORGANISATION_ID)
                .from(CLAIM)
                .where(one, CLAIM.ORGANISATION_ID.isNotNull())
                .union(sql.select(PARTY.ORGANISATION_ID)
                        .from(CLAIM)
                        .join(PARTY)
                        .on(PARTY.PROJECT_ID.eq(CLAIM.PROJECT_ID))
                        .where(one))
                .fetch(row -> row.value1().value());
    }

    @Override
    public List<Long> listed(HttpServletRequest request) {
        return list.numbers(ListRequest.of(request, ClaimList.FILTERS, ClaimList.SORTS));
    }

    @Override
    public List<Consequence> of(long id, Language language) {
        var isBack = sql.fetchExists(sql.selectOne()
                .from(CLAIM)
                .leftJoin(PROJECT)
                .on(PROJECT.PROJECT_ID.eq(CLAIM.PROJECT_ID))
                .leftJoin(AGREEMENT)
                .on(AGREEMENT.AGREEMENT_ID.eq(CLAIM.AGREEMENT_ID))
                .leftJoin(ORGANISATION)
                .on(ORGANISATION.ORGANISATION_ID.eq(CLAIM.ORGANISATION_ID))
                .where(CLAIM.ID.eq(new ClaimId(id)))
                .and(PROJECT.PUBLICATION
                        .ne("public")
                        .or(AGREEMENT.PUBLICATION.ne("public"))
                        .or(ORGANISATION.PUBLICATION.ne("public"))));
        return Stream.concat(
                        Stream.of(Consequence.named(Group.ALONG, "claims.published.along", List.of())),
                        isBack
                                ? Stream.of(Consequence.named(Group.BACK, "claims.published.subject", List.of()))
                                : Stream.empty())
                .toList();
    }

    @Bean
    static Consequences claimsOfPublishedProject(DSLContext sql) {
        return about(sql, "projects", "project", id -> CLAIM.PROJECT_ID.eq(new ProjectId(id)));
    }

    @Bean
    static Consequences claimsOfPublishedOrganisation(DSLContext sql) {
        return about(sql, "organisations", "organisation", id -> CLAIM.ORGANISATION_ID.eq(new OrganisationId(id)));
    }

    @Bean
    static Consequences claimsOfPublishedAgreement(DSLContext sql) {
        return about(sql, "agreements", "agreement", id -> CLAIM.AGREEMENT_ID.eq(new AgreementId(id)));
    }

    /// Claims about a record are published each by itself.
    private static Consequences about(
            DSLContext sql, String room, String filter, java.util.function.LongFunction<Condition> of) {
        return new Consequences() {
            @Override
            public String room() {
                return room;
            }

            @Override
            public List<Consequence> of(long id, Language language) {
                return List.of(
                        counted("claims.published.public", id, Map.of("publication", "public")),
                        counted("claims.published.all", id, Map.of()));
            }

            private Consequence counted(String text, long id, Map<String, String> also) {
                var filters = new java.util.LinkedHashMap<>(also);
                filters.put(filter, Long.toString(id));
                var where = also.isEmpty() ? of.apply(id) : of.apply(id).and(CLAIM.PUBLICATION.eq("public"));
                return Consequence.counted(
                        Group.APART,
                        text,
                        Figure.count(sql.fetchCount(CLAIM, where), "/claims" + ListRequest.query(filters)));
            }
        };
    }
}
