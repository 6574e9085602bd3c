package org.nhipcau.demonstration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.organisations.OrganisationForm;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.organisations.OrganisationKind;
import org.nhipcau.organisations.Organisations;
import org.nhipcau.shared.Identifier;
import org.nhipcau.shared.Period;
import org.springframework.stereotype.Component;

/// The ministry's units and the partners that the press articles name.
@Component
class DemonstrationPartners {

    private static final String PRESS = "Báo chí Việt Nam về các hội nghị của ngành y tế, 2014-2024";
    private static final Period OPEN = new Period(Optional.empty(), Optional.empty());

    private final Organisations organisations;

    DemonstrationPartners(Organisations organisations) {
        this.organisations = organisations;
    }

    Map<String, OrganisationId> write() {
        var known = new LinkedHashMap<String, OrganisationId>();
        known.put("moh", unit(OrganisationKind.STATE_BODY, "Bộ Y tế", "Ministry of Health", "BYT", Optional.empty()));
        var ministry = Optional.of(known.getOrDefault("moh", new OrganisationId(0)));
        known.put(
                "icd",
                unit(
                        OrganisationKind.MINISTRY_UNIT,
                        "Vụ Hợp tác quốc tế",
                        "Department of International Cooperation",
                        "",
                        ministry));
        known.put(
                "dpf",
                unit(
                        OrganisationKind.MINISTRY_UNIT,
                        "Vụ Kế hoạch - Tài chính",
                        "Planning-Finance Department",
                        "",
                        ministry));
        known.put("legal", unit(OrganisationKind.MINISTRY_UNIT, "Vụ Pháp chế", "Legal Department", "", ministry));
        known.put(
                "mof",
                unit(OrganisationKind.STATE_BODY, "Bộ Tài chính", "Ministry of Finance", "BTC", Optional.empty()));
        known.put("eu", partner(OrganisationKind.MULTILATERAL, "Liên minh châu Âu", "European Union", "EU", List.of()));
        known.put(
                "eud",
                organisations.create(
                        form(
                                OrganisationKind.EMBASSY,
                                "Phái đoàn Liên minh châu Âu tại Việt Nam",
                                "Delegation of the European Union to Viet Nam",
                                "",
                                "",
                                Optional.ofNullable(known.get("eu")),
                                List.of()),
                        false));
        known.put(
                "wb",
                partner(
                        OrganisationKind.MULTILATERAL,
                        "Ngân hàng Thế giới",
                        "World Bank",
                        "WB",
                        List.of(new Identifier("iati", "44000"))));
        known.put(
                "who",
                partner(
                        OrganisationKind.MULTILATERAL,
                        "Tổ chức Y tế Thế giới",
                        "World Health Organization",
                        "WHO",
                        List.of(new Identifier("iati", "XM-DAC-928"))));
        known.put(
                "hpg",
                partner(OrganisationKind.FORUM, "Nhóm đối tác y tế", "Health Partnership Group", "HPG", List.of()));
        return known;
    }

    private OrganisationId unit(
            OrganisationKind kind,
            String vietnamese,
            String english,
            String shortName,
            Optional<OrganisationId> parent) {
        return organisations.create(form(kind, vietnamese, english, shortName, "VN", parent, List.of()), false);
    }

    private OrganisationId partner(
            OrganisationKind kind, String vietnamese, String english, String shortName, List<Identifier> identifiers) {
        return organisations.create(
                form(kind, vietnamese, english, shortName, "", Optional.empty(), identifiers), false);
    }

    private static OrganisationForm form(
            OrganisationKind kind,
            String vietnamese,
            String english,
            String shortName,
            String country,
            Optional<OrganisationId> parent,
            List<Identifier> identifiers) {
        return new OrganisationForm(
                kind, vietnamese, english, shortName, country, parent, OPEN, "", PRESS, identifiers, List.of());
    }
}
