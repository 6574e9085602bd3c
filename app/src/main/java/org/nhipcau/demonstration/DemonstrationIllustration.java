package org.nhipcau.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nhipcau.funding.Budget;
import org.nhipcau.funding.Funding;
import org.nhipcau.funding.PlannedDisbursement;
import org.nhipcau.funding.Plans;
import org.nhipcau.funding.Transaction;
import org.nhipcau.funding.TransactionKind;
import org.nhipcau.organisations.OrganisationForm;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.organisations.OrganisationKind;
import org.nhipcau.organisations.Organisations;
import org.nhipcau.places.PlaceKind;
import org.nhipcau.places.Places;
import org.nhipcau.projects.PartyRole;
import org.nhipcau.projects.Project.Dates;
import org.nhipcau.projects.Project.Sector;
import org.nhipcau.projects.ProjectForm;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.projects.ProjectLevel;
import org.nhipcau.projects.ProjectStatus;
import org.nhipcau.projects.Projects;
import org.nhipcau.shared.Money;
import org.nhipcau.shared.Period;
import org.springframework.stereotype.Component;

/// A programme that does not exist, with partners that do not exist, so that every screen of money has something to
/// show. Nothing of it lies in a published programme, and no total adds it to a published figure.
@Component
class DemonstrationIllustration {

    private static final String SOURCE =
            "Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration";
    private static final LocalDate TODAYS_MAP = LocalDate.of(2025, 7, 1);

    private final Organisations organisations;
    private final Projects projects;
    private final Funding funding;
    private final Plans plans;
    private final Places places;

    DemonstrationIllustration(
            Organisations organisations, Projects projects, Funding funding, Plans plans, Places places) {
        this.organisations = organisations;
        this.projects = projects;
        this.funding = funding;
        this.plans = plans;
        this.places = places;
    }

    /// @return the invented projects, by their number
    List<ProjectId> write() {
        var fund = partner(OrganisationKind.FOUNDATION, "Quỹ Mây Trắng (minh họa)", "White Cloud Fund (illustrative)");
        var agency = partner(
                OrganisationKind.FOREIGN_GOVERNMENT,
                "Cơ quan phát triển Hải Đảo (minh họa)",
                "Archipelago Development Agency (illustrative)");
        var bank = partner(
                OrganisationKind.MULTILATERAL,
                "Ngân hàng phát triển Cầu Mây (minh họa)",
                "Rattan Bridge Development Bank (illustrative)");
        var office = partner(
                OrganisationKind.OTHER_PUBLIC, "Ban quản lý dự án minh họa", "Illustrative project management unit");
        var society = partner(
                OrganisationKind.INGO, "Hội Y tế Bản Xa (minh họa)", "Far Village Health Society (illustrative)");
        var school = partner(
                OrganisationKind.ACADEMIC,
                "Trường Y tế Sông Mơ (minh họa)",
                "Dream River Health School (illustrative)");

        var programme = project(
                ProjectLevel.PROGRAMME,
                Optional.empty(),
                "Chương trình minh họa: Y tế gần dân",
                "Illustrative programme: Health close to people",
                ProjectStatus.IMPLEMENTATION,
                "2022-01-01",
                "2028-12-31");
        projects.join(programme, bank, PartyRole.FUNDING);
        projects.join(programme, office, PartyRole.ACCOUNTABLE);

        return List.of(
                stations(programme, bank, office, society),
                training(programme, agency, school, office),
                records(programme, bank, office),
                coast(programme, fund, society),
                boats(programme, fund, society));
    }

    /// Paid for years, in the provinces of the map of 63, whose shares are stated.
    private ProjectId stations(
            ProjectId programme, OrganisationId bank, OrganisationId office, OrganisationId society) {
        var project = project(
                ProjectLevel.PROJECT,
                Optional.of(programme),
                "Dự án minh họa 1: Nâng cấp trạm y tế xã",
                "Illustrative project 1: Upgrading commune health stations",
                ProjectStatus.IMPLEMENTATION,
                "2022-03-01",
                "2027-12-31");
        projects.join(project, bank, PartyRole.FUNDING);
        projects.join(project, office, PartyRole.IMPLEMENTING);
        projects.join(project, society, PartyRole.EXTENDING);
        projects.devote(project, new Sector("1", "12230", Optional.of(new BigDecimal("70"))));
        projects.devote(project, new Sector("1", "12220", Optional.of(new BigDecimal("30"))));
        locate(
                project,
                Demonstration.BEFORE_THE_MERGERS,
                "Hà Giang 14, Tuyên Quang 6, Lào Cai 9, Yên Bái 7, Lai Châu 12, Điện Biên 13, Sơn La 8, Kon Tum 10, Quảng Ngãi 5, Đắk Nông 9, Sóc Trăng 7");
        pay(project, TransactionKind.COMMITMENT, "EUR", bank, office, "2022-03-15 36400000");
        pay(
                project,
                TransactionKind.DISBURSEMENT,
                "EUR",
                bank,
                office,
                "2022-09-20 2150000, 2023-04-12 3480000.50, 2023-11-30 4025000, 2024-06-18 5210000.75, 2025-03-21 4760000, 2025-12-10 3905000.25, 2026-07-15 2890000");
        pay(
                project,
                TransactionKind.EXPENDITURE,
                "EUR",
                office,
                society,
                "2023-06-30 1985400, 2024-06-30 5630250.40, 2025-06-30 6120875.15, 2026-06-30 4304310.95");
        budgets(project, "EUR", 2022, "6200000, 7300000, 7900000, 7600000, 7400000");
        planned(project, "EUR", bank, office, "2027-03-31 3100000, 2027-09-30 2750000");
        var equipment = project(
                ProjectLevel.COMPONENT,
                Optional.of(project),
                "Hợp phần minh họa 1.1: Trang thiết bị trạm y tế",
                "Illustrative component 1.1: Equipment of stations",
                ProjectStatus.IMPLEMENTATION,
                "2023-01-01",
                "2026-12-31");
        projects.join(equipment, society, PartyRole.IMPLEMENTING);
        locate(equipment, Demonstration.BEFORE_THE_MERGERS, "Lai Châu, Điện Biên, Sơn La");
        pay(equipment, TransactionKind.COMMITMENT, "EUR", office, society, "2023-02-01 1200000");
        pay(
                equipment,
                TransactionKind.DISBURSEMENT,
                "EUR",
                office,
                society,
                "2023-08-15 400000, 2024-08-15 400000.01, 2025-08-15 300000");
        return project;
    }

    /// In dollars, coming to its end, with a repayment of what was not used.
    private ProjectId training(
            ProjectId programme, OrganisationId agency, OrganisationId school, OrganisationId office) {
        var project = project(
                ProjectLevel.PROJECT,
                Optional.of(programme),
                "Dự án minh họa 2: Đào tạo cán bộ y tế thôn bản",
                "Illustrative project 2: Training village health workers",
                ProjectStatus.FINALISATION,
                "2022-06-01",
                "2026-12-31");
        projects.join(project, agency, PartyRole.FUNDING);
        projects.join(project, school, PartyRole.IMPLEMENTING);
        projects.join(project, office, PartyRole.ACCOUNTABLE);
        projects.devote(project, new Sector("1", "12281", Optional.of(new BigDecimal("100"))));
        locate(
                project,
                Demonstration.BEFORE_THE_MERGERS,
                "Cao Bằng 15, Bắc Kạn 10, Lạng Sơn 10, Hòa Bình 12, Thanh Hóa 13, Nghệ An 14, Quảng Trị 9, Ninh Thuận 8, Trà Vinh 9");
        pay(project, TransactionKind.COMMITMENT, "USD", agency, office, "2022-06-10 12750000");
        pay(
                project,
                TransactionKind.DISBURSEMENT,
                "USD",
                agency,
                school,
                "2022-10-05 1875000, 2023-05-16 2640000, 2024-02-27 3115500.60, 2025-01-14 2980000, 2026-02-11 1640000");
        pay(project, TransactionKind.EXPENDITURE, "USD", school, office, "2024-12-31 6890120, 2025-12-31 3720400.35");
        pay(project, TransactionKind.REIMBURSEMENT, "USD", school, agency, "2026-05-20 -84250.40");
        budgets(project, "USD", 2023, "2900000, 3200000, 3000000, 1800000");
        return project;
    }

    /// Large amounts of dong, in the provinces of today's map, also paid from the budget.
    private ProjectId records(ProjectId programme, OrganisationId bank, OrganisationId office) {
        var project = project(
                ProjectLevel.PROJECT,
                Optional.of(programme),
                "Dự án minh họa 3: Hồ sơ sức khỏe điện tử tại trạm",
                "Illustrative project 3: Electronic health records at stations",
                ProjectStatus.IMPLEMENTATION,
                "2024-01-01",
                "2028-12-31");
        projects.join(project, bank, PartyRole.FUNDING);
        projects.join(project, office, PartyRole.IMPLEMENTING);
        projects.devote(project, new Sector("1", "12110", Optional.empty()));
        locate(
                project,
                TODAYS_MAP,
                "Tuyên Quang 11, Lào Cai 12, Lạng Sơn 6, Sơn La 9, Phú Thọ 10, Nghệ An 13, Gia Lai 12, Đắk Lắk 10, Lâm Đồng 8, Cà Mau 9");
        pay(project, TransactionKind.COMMITMENT, "VND", bank, office, "2024-01-20 1245000000000");
        pay(
                project,
                TransactionKind.DISBURSEMENT,
                "VND",
                bank,
                office,
                "2024-05-10 148600000000, 2024-12-20 203450000000, 2025-07-31 251980000000, 2026-04-15 187325500000");
        pay(
                project,
                TransactionKind.EXPENDITURE,
                "VND",
                office,
                office,
                "2025-03-31 296700000000, 2026-03-31 318240750000");
        budgets(project, "VND", 2024, "360000000000, 310000000000, 290000000000");
        planned(project, "VND", bank, office, "2027-01-31 165000000000, 2027-07-31 141000000000");
        return project;
    }

    /// Promised and being prepared; where it will work is not stated.
    private ProjectId coast(ProjectId programme, OrganisationId fund, OrganisationId society) {
        var project = project(
                ProjectLevel.PROJECT,
                Optional.of(programme),
                "Dự án minh họa 4: Y tế dự phòng vùng ven biển",
                "Illustrative project 4: Preventive medicine on the coast",
                ProjectStatus.PIPELINE,
                "2027-01-01",
                "2030-12-31");
        projects.join(project, fund, PartyRole.FUNDING);
        projects.join(project, society, PartyRole.IMPLEMENTING);
        pay(project, TransactionKind.INCOMING_PLEDGE, "USD", fund, society, "2026-03-03 5400000");
        planned(project, "USD", fund, society, "2027-02-28 900000, 2028-02-28 1800000");
        return project;
    }

    /// Suspended before much was paid.
    private ProjectId boats(ProjectId programme, OrganisationId fund, OrganisationId society) {
        var project = project(
                ProjectLevel.PROJECT,
                Optional.of(programme),
                "Dự án minh họa 5: Trạm y tế trên sông",
                "Illustrative project 5: Health stations on the river",
                ProjectStatus.SUSPENDED,
                "2024-04-01",
                "2027-03-31");
        projects.join(project, fund, PartyRole.FUNDING);
        projects.join(project, society, PartyRole.IMPLEMENTING);
        locate(project, TODAYS_MAP, "An Giang, Đồng Tháp, Cần Thơ");
        pay(project, TransactionKind.COMMITMENT, "USD", fund, society, "2024-04-22 2600000");
        pay(project, TransactionKind.DISBURSEMENT, "USD", fund, society, "2024-07-01 350000.10");
        return project;
    }

    private OrganisationId partner(OrganisationKind kind, String vietnamese, String english) {
        return organisations.create(
                new OrganisationForm(
                        kind,
                        vietnamese,
                        english,
                        "",
                        "",
                        Optional.empty(),
                        new Period(Optional.empty(), Optional.empty()),
                        "",
                        SOURCE,
                        List.of(),
                        List.of()),
                true);
    }

    private ProjectId project(
            ProjectLevel level,
            Optional<ProjectId> parent,
            String vietnamese,
            String english,
            ProjectStatus status,
            String start,
            String end) {
        var from = Optional.of(LocalDate.parse(start));
        var begun = status == ProjectStatus.PIPELINE ? Optional.<LocalDate>empty() : from;
        return projects.create(
                new ProjectForm(
                        level,
                        parent,
                        vietnamese,
                        english,
                        "",
                        "",
                        "",
                        status,
                        new Dates(from, begun, Optional.of(LocalDate.parse(end)), Optional.empty()),
                        SOURCE,
                        List.of()),
                true);
    }

    /// @param shares provinces, each with its share of 100 or, without one, with an equal part of what is left
    private void locate(ProjectId project, LocalDate map, String shares) {
        for (var one : shares.split(", ")) {
            var share = one.replaceFirst("\\D+", "");
            projects.locate(
                    project,
                    places.find(one.replaceFirst(" \\d+$", ""), map, PlaceKind.PROVINCE)
                            .getFirst()
                            .id(),
                    share.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(share)));
        }
    }

    /// A day and an amount of what is written as several, parted by commas.
    private record Dated(LocalDate day, BigDecimal amount) {

        static List<Dated> all(String written) {
            return Arrays.stream(written.split(", "))
                    .map(one -> one.split(" ", 2))
                    .map(one -> new Dated(LocalDate.parse(one[0]), new BigDecimal(one[1])))
                    .toList();
        }
    }

    private void pay(
            ProjectId project,
            TransactionKind kind,
            String currency,
            OrganisationId from,
            OrganisationId to,
            String payments) {
        Dated.all(payments)
                .forEach(one -> funding.record(
                        project,
                        new Transaction(
                                kind,
                                one.day(),
                                new Money(one.amount(), currency),
                                one.day(),
                                Optional.of(from),
                                Optional.of(to),
                                "",
                                "",
                                SOURCE,
                                true)));
    }

    /// One for each year; that of the second was revised.
    private void budgets(ProjectId project, String currency, int first, String amounts) {
        var year = first;
        for (var amount : amounts.split(", ")) {
            plans.plan(project, budget(false, year, new Money(new BigDecimal(amount), currency)));
            if (year++ == first + 1) {
                var raised = new BigDecimal(amount).add(new BigDecimal(amount).movePointLeft(1));
                plans.plan(project, budget(true, first + 1, new Money(raised, currency)));
            }
        }
    }

    private static Budget budget(boolean revised, int year, Money money) {
        var from = LocalDate.of(year, 1, 1);
        return new Budget(revised, true, from, LocalDate.of(year, 12, 31), money, from, SOURCE);
    }

    /// @param payments each with the last day of its quarter
    private void planned(ProjectId project, String currency, OrganisationId from, OrganisationId to, String payments) {
        Dated.all(payments).forEach(one -> {
            var start = one.day().withDayOfMonth(1).minusMonths(2);
            plans.plan(
                    project,
                    new PlannedDisbursement(
                            false,
                            start,
                            Optional.of(one.day()),
                            new Money(one.amount(), currency),
                            start,
                            Optional.of(from),
                            Optional.of(to),
                            SOURCE));
        });
    }
}
