package org.nhipcau.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.agreements.Agreement;
import org.nhipcau.agreements.Agreement.Binding;
import org.nhipcau.agreements.Agreement.InName;
import org.nhipcau.agreements.Agreement.Money;
import org.nhipcau.agreements.Agreement.Part;
import org.nhipcau.agreements.AgreementForm;
import org.nhipcau.agreements.AgreementForm.Beginning;
import org.nhipcau.agreements.AgreementId;
import org.nhipcau.agreements.AgreementKind;
import org.nhipcau.agreements.AgreementState;
import org.nhipcau.agreements.Agreements;
import org.nhipcau.agreements.AmendmentId;
import org.nhipcau.agreements.Terms;
import org.nhipcau.agreements.Terms.Notice;
import org.nhipcau.agreements.Terms.Renewal;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.organisations.Organisations;
import org.nhipcau.projects.ProjectAgreements;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.projects.Projects;
import org.nhipcau.shared.Identifier;
import org.nhipcau.shared.Language;
import org.springframework.stereotype.Component;

/// The agreements that the published programmes rest on, each with what a source says of it and nothing more; and two
/// that do not exist, so that amendments and ends have something to show.
@Component
class DemonstrationAgreements {

    private static final String NOTICE = "Thông báo 92/2014/TB-LPQT của Bộ Ngoại giao";
    private static final String INVENTED =
            "Minh họa: bịa ra để trình diễn / Illustrative: invented for the demonstration";

    private final Agreements agreements;
    private final ProjectAgreements under;
    private final Projects projects;
    private final Organisations organisations;
    private final Clock clock;

    DemonstrationAgreements(
            Agreements agreements,
            ProjectAgreements under,
            Projects projects,
            Organisations organisations,
            Clock clock) {
        this.agreements = agreements;
        this.under = under;
        this.projects = projects;
        this.organisations = organisations;
        this.clock = clock;
    }

    /// @return an invented memorandum that ends soon
    AgreementId write(Map<String, OrganisationId> known) {
        sectorPolicySupport(known);
        humanResources(known);
        firstPhase(known);
        return invented();
    }

    private void sectorPolicySupport(Map<String, OrganisationId> known) {
        var signed = LocalDate.of(2014, 12, 4);
        var agreement = agreements.create(
                form(
                        AgreementKind.FINANCING_AGREEMENT,
                        "Hiệp định tài chính Chương trình hỗ trợ chính sách ngành y tế giai đoạn II",
                        "Financing Agreement, EU Health Sector Policy Support Programme, phase II",
                        "Hợp đồng cải cách ngành y tế. Phía Việt Nam do Bộ Tài chính đại diện.",
                        "Sector reform contract. Viet Nam was represented by the Ministry of Finance.",
                        Terms.UNSTATED,
                        NOTICE + "; " + Sources.note("[1]"),
                        List.of(
                                new Identifier("eu", "DCI-ASIE/2013/024-370"),
                                new Identifier("notice", "92/2014/TB-LPQT")),
                        new Beginning(AgreementState.IN_FORCE, Optional.of(signed), Optional.of(signed))),
                false);
        agreements.join(agreement, id(known, "eu"), Part.SIGNATORY, InName.UNSTATED, "");
        agreements.join(agreement, id(known, "mof"), Part.SIGNATORY, InName.UNSTATED, "");
        agreements.record(
                agreement,
                Money.of(
                        Money.Kind.SIGNED,
                        "100000000",
                        "EUR",
                        Optional.empty(),
                        "Hỗ trợ ngân sách / budget support",
                        Sources.WORKSHOP + "; " + Sources.note("[11]")));
        agreements.record(
                agreement,
                Money.of(
                        Money.Kind.SIGNED,
                        "14000000",
                        "EUR",
                        Optional.empty(),
                        "Hỗ trợ bổ sung (EU-HF, HPET) / complementary support",
                        Sources.note("[11]")));
        under.put(project("eu", "DCI-ASIE/2013/024-370"), agreement);
    }

    private void humanResources(Map<String, OrganisationId> known) {
        var agreement = agreements.create(
                form(
                        AgreementKind.FINANCING_AGREEMENT,
                        "Hiệp định tài chính Dự án giáo dục và đào tạo nhân lực y tế (HPET)",
                        "Financing Agreement, Health Professionals Education and Training (HPET)",
                        "Ngày đóng theo hiệp định: 31/12/2020.",
                        "Closing date: 31 December 2020.",
                        Terms.UNSTATED,
                        Sources.note("[29], [30]"),
                        List.of(),
                        new Beginning(
                                AgreementState.IN_FORCE,
                                Optional.of(LocalDate.of(2014, 7, 17)),
                                Optional.of(LocalDate.of(2014, 10, 30)))),
                false);
        agreements.join(agreement, id(known, "wb"), Part.SIGNATORY, InName.UNSTATED, "");
        under.put(project("world-bank", "P131825"), agreement);
    }

    private void firstPhase(Map<String, OrganisationId> known) {
        var agreement = agreements.create(
                form(
                        AgreementKind.FINANCING_AGREEMENT,
                        "Chương trình hỗ trợ chính sách ngành y tế giai đoạn I (DCI/ASIE/2010/20587)",
                        "EU Health Sector Policy Support Programme, phase I (DCI/ASIE/2010/20587)",
                        "Nguồn không nêu ngày ký và ngày có hiệu lực.",
                        "The source states neither the day of signature nor of entry into force.",
                        new Terms(Optional.empty(), "72 tháng / 72 months", Renewal.UNSTATED, Optional.empty()),
                        Sources.note("[26]"),
                        List.of(new Identifier("eu", "DCI/ASIE/2010/20587")),
                        new Beginning(AgreementState.SIGNED, Optional.empty(), Optional.empty())),
                false);
        agreements.join(agreement, id(known, "eu"), Part.SIGNATORY, InName.UNSTATED, "");
        agreements.record(
                agreement,
                Money.of(
                        Money.Kind.SIGNED,
                        "39150000",
                        "EUR",
                        Optional.empty(),
                        "Hỗ trợ ngân sách / budget support",
                        Sources.note("[26]")));
        agreements.record(
                agreement,
                Money.of(
                        Money.Kind.SIGNED,
                        "100000",
                        "EUR",
                        Optional.empty(),
                        "Hỗ trợ bổ sung / complementary support",
                        Sources.note("[26]")));
    }

    private AgreementId invented() {
        var today = LocalDate.now(clock);
        var financing = agreements.create(
                form(
                        AgreementKind.GRANT_AGREEMENT,
                        "Hiệp định minh họa: Y tế gần dân",
                        "Illustrative agreement: Health close to people",
                        "",
                        "",
                        new Terms(
                                Optional.of(LocalDate.of(2026, 12, 31)),
                                "60 tháng (minh họa)",
                                Renewal.BY_CONSENT,
                                Optional.of(new Notice(3, "month"))),
                        INVENTED,
                        List.of(),
                        new Beginning(
                                AgreementState.IN_FORCE,
                                Optional.of(LocalDate.of(2021, 12, 10)),
                                Optional.of(LocalDate.of(2022, 1, 1)))),
                true);
        agreements.join(
                financing,
                called("Ngân hàng phát triển Cầu Mây (minh họa)"),
                Part.SIGNATORY,
                InName.OWN,
                "Người đại diện minh họa");
        agreements.join(financing, called("Ban quản lý dự án minh họa"), Part.IMPLEMENTING, InName.UNSTATED, "");
        agreements.record(
                financing,
                Money.of(
                        Money.Kind.PLEDGED,
                        "40000000",
                        "EUR",
                        Optional.of(LocalDate.of(2021, 6, 15)),
                        "Toàn chương trình (minh họa)",
                        INVENTED));
        agreements.record(
                financing,
                Money.of(
                        Money.Kind.SIGNED,
                        "36400000",
                        "EUR",
                        Optional.of(LocalDate.of(2021, 12, 10)),
                        "Viện trợ không hoàn lại (minh họa)",
                        INVENTED));
        agreements.amend(
                financing,
                new Agreement.Amendment(
                        new AmendmentId(0),
                        "Phụ lục sửa đổi minh họa số 1",
                        Optional.of(LocalDate.of(2025, 3, 1)),
                        LocalDate.of(2025, 3, 15),
                        "Kéo dài thời gian thực hiện thêm 24 tháng (minh họa).",
                        Optional.of(LocalDate.of(2028, 12, 31)),
                        false,
                        "84 tháng (minh họa)",
                        Optional.empty(),
                        Optional.empty(),
                        INVENTED,
                        0));
        under.put(programme(), financing);
        var memorandum = agreements.create(
                form(
                        AgreementKind.MOU,
                        "Bản ghi nhớ minh họa về y tế thôn bản",
                        "Illustrative memorandum on village health",
                        "",
                        "",
                        new Terms(
                                Optional.of(today.plusDays(75)),
                                "5 năm (minh họa)",
                                Renewal.AUTOMATIC,
                                Optional.of(new Notice(60, "day"))),
                        INVENTED,
                        List.of(),
                        new Beginning(
                                AgreementState.IN_FORCE,
                                Optional.of(today.minusYears(5).plusDays(75)),
                                Optional.of(today.minusYears(5).plusDays(75)))),
                true);
        agreements.join(memorandum, called("Hội Y tế Bản Xa (minh họa)"), Part.SIGNATORY, InName.OWN, "");
        return memorandum;
    }

    private static AgreementForm form(
            AgreementKind kind,
            String vietnamese,
            String english,
            String content,
            String inEnglish,
            Terms terms,
            String source,
            List<Identifier> identifiers,
            Beginning begins) {
        return new AgreementForm(
                kind,
                vietnamese,
                english,
                content,
                inEnglish,
                Binding.UNSTATED,
                List.of(),
                "",
                "",
                terms,
                source,
                identifiers,
                begins);
    }

    private ProjectId project(String scheme, String value) {
        return projects.byIdentifier(scheme, value).orElseThrow();
    }

    private ProjectId programme() {
        return projects.parentsCalled("Chương trình minh họa: Y tế gần dân", Language.VI).keySet().stream()
                .map(ProjectId::new)
                .findFirst()
                .orElseThrow();
    }

    private OrganisationId called(String name) {
        return organisations.called(name, Language.VI).keySet().stream()
                .map(OrganisationId::new)
                .findFirst()
                .orElseThrow();
    }

    private static OrganisationId id(Map<String, OrganisationId> known, String name) {
        return Optional.ofNullable(known.get(name)).orElseThrow();
    }
}
