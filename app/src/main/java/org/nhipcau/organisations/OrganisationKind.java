package org.nhipcau.organisations;

import java.util.Arrays;
import java.util.Optional;

/// What sort of organisation it is, with its code in IATI's list *OrganisationType*.
public enum OrganisationKind {
    MINISTRY_UNIT("ministry-unit", "10"),
    STATE_BODY("state-body", "10"),
    PROVINCIAL_DEPARTMENT("provincial-department", "11"),
    LOCAL_GOVERNMENT("local-government", "11"),
    OTHER_PUBLIC("other-public", "15"),
    FOREIGN_GOVERNMENT("foreign-government", "10"),
    EMBASSY("embassy", "10"),
    MULTILATERAL("multilateral", "40"),
    INGO("ingo", "21"),
    NATIONAL_NGO("national-ngo", "22"),
    REGIONAL_NGO("regional-ngo", "23"),
    LOCAL_NGO("local-ngo", "24"),
    FOUNDATION("foundation", "60"),
    PUBLIC_PRIVATE("public-private", "30"),
    PRIVATE_SECTOR("private-sector", "70"),
    ACADEMIC("academic", "80"),
    FORUM("forum", "90"),
    OTHER("other", "90");

    private final String code;
    private final String iatiType;

    OrganisationKind(String code, String iatiType) {
        this.code = code;
        this.iatiType = iatiType;
    }

    /// As the database and addresses write it; its words are `organisations.kind.CODE`.
    public String code() {
        return code;
    }

    /// Code of IATI's list *OrganisationType*.
    public String iatiType() {
        return iatiType;
    }

    public static Optional<OrganisationKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /// The nearest kind for a code of IATI's list *OrganisationType*; a government elsewhere than here is a foreign
    /// one.
    public static OrganisationKind ofIati(String type) {
        return switch (type) {
            case "10" -> FOREIGN_GOVERNMENT;
            case "11" -> LOCAL_GOVERNMENT;
            case "15" -> OTHER_PUBLIC;
            case "21" -> INGO;
            case "22" -> NATIONAL_NGO;
            case "23" -> REGIONAL_NGO;
            case "24" -> LOCAL_NGO;
            case "30" -> PUBLIC_PRIVATE;
            case "40" -> MULTILATERAL;
            case "60" -> FOUNDATION;
            case "70", "71", "72", "73" -> PRIVATE_SECTOR;
            case "80" -> ACADEMIC;
            default -> OTHER;
        };
    }
}
