package org.nhipcau.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.funding.Funding;
import org.nhipcau.funding.Transaction;
import org.nhipcau.funding.TransactionKind;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.places.PlaceKind;
import org.nhipcau.places.Places;
import org.nhipcau.projects.PartyRole;
import org.nhipcau.projects.Project.Dates;
import org.nhipcau.projects.ProjectForm;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.projects.ProjectLevel;
import org.nhipcau.projects.ProjectStatus;
import org.nhipcau.projects.Projects;
import org.nhipcau.shared.Identifier;
import org.nhipcau.shared.Money;
import org.springframework.stereotype.Component;

/// Three programmes as published. A commitment stands at the lowest level that a source names, and only once: what
/// one
/// partner pays through another is not written a second time under the other.
@Component
class DemonstrationProgrammes {

    private static final String AGREEMENT =
            "Thông báo 92/2014/TB-LPQT của Bộ Ngoại giao (hiệp định DCI-ASIE/2013/024-370)";
    private static final String WORKSHOP =
            "Báo chí về hội thảo giới thiệu chương trình Hỗ trợ chính sách ngành y tế giai đoạn II";
    private static final String TRAINED = "Vietnam+, “Hơn 8.900 cán bộ y tế cơ sở đã được đào tạo nâng cao năng lực”";
    private static final String HPET_DOCUMENTS = "Ngân hàng Thế giới, hồ sơ dự án P131825";
    private static final String APPRAISAL = "Ngân hàng Thế giới, PAD2619 ngày 29/5/2019 (P161283)";

    private static final List<String> TEN = List.of(
            "Lai Châu",
            "Sơn La",
            "Điện Biên",
            "Kon Tum",
            "Gia Lai",
            "Hà Giang",
            "Lào Cai",
            "Cao Bằng",
            "Yên Bái",
            "Đắk Nông");
    private static final List<String> THIRTEEN = List.of(
            "Hà Giang",
            "Bắc Kạn",
            "Yên Bái",
            "Sơn La",
            "Hòa Bình",
            "Quảng Bình",
            "Quảng Trị",
            "Quảng Ngãi",
            "Ninh Thuận",
            "Long An",
            "Trà Vinh",
            "Hậu Giang",
            "Bạc Liêu");

    private final Projects projects;
    private final Funding funding;
    private final Places places;

    DemonstrationProgrammes(Projects projects, Funding funding, Places places) {
        this.projects = projects;
        this.funding = funding;
        this.places = places;
    }

    void write(Map<String, OrganisationId> known) {
        sectorPolicySupport(known);
        humanResources(known);
        grassrootsInfrastructure(known);
    }

    private void sectorPolicySupport(Map<String, OrganisationId> known) {
        var programme = project(
                ProjectLevel.PROGRAMME,
                Optional.empty(),
                "Hỗ trợ chính sách ngành y tế giai đoạn II",
                "EU Health Sector Policy Support Programme, phase II",
                ProjectStatus.CLOSED,
                new Dates(Optional.empty(), day(2014, 12, 4), Optional.empty(), Optional.empty()),
                AGREEMENT,
                List.of(new Identifier("eu", "DCI-ASIE/2013/024-370")));
        takePart(
                programme, known, "eu", PartyRole.FUNDING, "mof", PartyRole.ACCOUNTABLE, "moh", PartyRole.IMPLEMENTING);
        locate(programme, TEN);
        var budgetSupport = project(
                ProjectLevel.COMPONENT,
                Optional.of(programme),
                "Hỗ trợ ngân sách theo hợp đồng cải cách ngành y tế",
                "Budget support under the sector reform contract",
                ProjectStatus.CLOSED,
                new Dates(Optional.empty(), day(2014, 12, 4), Optional.empty(), Optional.empty()),
                WORKSHOP,
                List.of());
        takePart(
                budgetSupport,
                known,
                "eu",
                PartyRole.FUNDING,
                "mof",
                PartyRole.ACCOUNTABLE,
                "moh",
                PartyRole.IMPLEMENTING);
        commitment(
                budgetSupport,
                known.get("eu"),
                known.get("mof"),
                LocalDate.of(2014, 12, 4),
                "100000000",
                "EUR",
                WORKSHOP);
        var facility = project(
                ProjectLevel.COMPONENT,
                Optional.of(programme),
                "Quỹ hỗ trợ kỹ thuật của EU cho ngành y tế (EU-HF)",
                "EU Health Facility (technical assistance)",
                ProjectStatus.CLOSED,
                new Dates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                WORKSHOP,
                List.of());
        takePart(facility, known, "eu", PartyRole.FUNDING, "eud", PartyRole.ACCOUNTABLE, "moh", PartyRole.IMPLEMENTING);
        throughTheTrustFund(programme, known);
    }

    /// How much it is, two sources tell differently; both stand among the stated figures, and neither is money here.
    private void throughTheTrustFund(ProjectId programme, Map<String, OrganisationId> known) {
        var contribution = project(
                ProjectLevel.COMPONENT,
                Optional.of(programme),
                "Đóng góp cho dự án HPET qua Quỹ ủy thác của Ngân hàng Thế giới",
                "Contribution to HPET through the World Bank’s trust fund",
                ProjectStatus.CLOSED,
                new Dates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                WORKSHOP + "; " + TRAINED,
                List.of());
        takePart(
                contribution, known, "eu", PartyRole.FUNDING, "wb", PartyRole.EXTENDING, "moh", PartyRole.IMPLEMENTING);
    }

    private void humanResources(Map<String, OrganisationId> known) {
        var hpet = project(
                ProjectLevel.PROJECT,
                Optional.empty(),
                "Giáo dục và đào tạo nhân lực y tế phục vụ cải cách hệ thống y tế (HPET)",
                "Health Professionals Education and Training for Health System Reforms (HPET)",
                ProjectStatus.CLOSED,
                new Dates(Optional.empty(), day(2014, 10, 30), day(2020, 12, 31), Optional.empty()),
                HPET_DOCUMENTS,
                List.of(new Identifier("world-bank", "P131825")));
        takePart(hpet, known, "wb", PartyRole.FUNDING, "eu", PartyRole.FUNDING, "moh", PartyRole.IMPLEMENTING);
        commitment(
                hpet, known.get("wb"), known.get("mof"), LocalDate.of(2014, 7, 17), "106000000", "USD", HPET_DOCUMENTS);
    }

    private void grassrootsInfrastructure(Map<String, OrganisationId> known) {
        var grassroots = project(
                ProjectLevel.PROJECT,
                Optional.empty(),
                "Đầu tư xây dựng và phát triển hệ thống cung ứng dịch vụ y tế tuyến cơ sở (13 tỉnh)",
                "Investing and Innovating for Grassroots Service Delivery Reform (13 provinces)",
                ProjectStatus.IMPLEMENTATION,
                new Dates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                APPRAISAL,
                List.of(new Identifier("world-bank", "P161283")));
        takePart(
                grassroots,
                known,
                "wb",
                PartyRole.FUNDING,
                "mof",
                PartyRole.ACCOUNTABLE,
                "moh",
                PartyRole.IMPLEMENTING);
        locate(grassroots, THIRTEEN);
        commitment(
                grassroots, known.get("wb"), known.get("mof"), LocalDate.of(2019, 6, 19), "80000000", "USD", APPRAISAL);
    }

    private ProjectId project(
            ProjectLevel level,
            Optional<ProjectId> parent,
            String vietnamese,
            String english,
            ProjectStatus status,
            Dates dates,
            String source,
            List<Identifier> identifiers) {
        return projects.create(
                new ProjectForm(level, parent, vietnamese, english, "", "", "", status, dates, source, identifiers),
                false);
    }

    private void takePart(
            ProjectId project,
            Map<String, OrganisationId> known,
            String one,
            PartyRole as,
            String other,
            PartyRole asWell,
            String third,
            PartyRole too) {
        projects.join(project, id(known, one), as);
        projects.join(project, id(known, other), asWell);
        projects.join(project, id(known, third), too);
    }

    private void locate(ProjectId project, List<String> names) {
        for (var name : names) {
            var place = places.find(name, Demonstration.BEFORE_THE_MERGERS, PlaceKind.PROVINCE);
            if (place.size() != 1) {
                throw new IllegalStateException("the demonstration names a province that is not one: " + name);
            }
            projects.locate(project, place.getFirst().id(), Optional.empty());
        }
    }

    private void commitment(
            ProjectId project,
            @org.jspecify.annotations.Nullable OrganisationId from,
            @org.jspecify.annotations.Nullable OrganisationId to,
            LocalDate on,
            String amount,
            String currency,
            String source) {
        funding.record(
                project,
                new Transaction(
                        TransactionKind.COMMITMENT,
                        on,
                        new Money(new BigDecimal(amount), currency),
                        on,
                        Optional.ofNullable(from),
                        Optional.ofNullable(to),
                        "",
                        "",
                        source,
                        false));
    }

    private static OrganisationId id(Map<String, OrganisationId> known, String name) {
        return Optional.ofNullable(known.get(name)).orElseThrow();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        return Optional.of(LocalDate.of(year, month, day));
    }
}
