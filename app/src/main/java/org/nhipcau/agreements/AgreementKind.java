package org.nhipcau.agreements;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What sort of document it is, and the law that rules how such a one is made.
///
/// Law 70/2020 lists the names that an international agreement may bear; a text that bears another name is recorded
/// as
/// what it is called, and the law it falls under is looked at by the Legal Department.
public enum AgreementKind {
    TREATY(LegalBasis.TREATIES),
    FINANCING_AGREEMENT(LegalBasis.ODA),
    LOAN_AGREEMENT(LegalBasis.ODA),
    GRANT_AGREEMENT(LegalBasis.ODA),
    INTERNATIONAL_AGREEMENT(LegalBasis.INTERNATIONAL_AGREEMENTS),
    MOU(LegalBasis.INTERNATIONAL_AGREEMENTS),
    LETTER_OF_INTENT(LegalBasis.INTERNATIONAL_AGREEMENTS),
    JOINT_DECLARATION(LegalBasis.INTERNATIONAL_AGREEMENTS),
    COMMUNIQUE(LegalBasis.INTERNATIONAL_AGREEMENTS),
    COOPERATION_PROGRAMME(LegalBasis.INTERNATIONAL_AGREEMENTS),
    COOPERATION_PLAN(LegalBasis.INTERNATIONAL_AGREEMENTS),
    MINUTES(LegalBasis.INTERNATIONAL_AGREEMENTS),
    IMPLEMENTATION_ARRANGEMENT(LegalBasis.UNSTATED),
    AID_APPROVAL(LegalBasis.NON_ODA_AID),
    OTHER(LegalBasis.UNSTATED);

    /// The law that a kind of document falls under; its words are `agreements.basis.CODE`.
    enum LegalBasis {
        TREATIES,
        INTERNATIONAL_AGREEMENTS,
        ODA,
        NON_ODA_AID,
        UNSTATED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final LegalBasis basis;

    AgreementKind(LegalBasis basis) {
        this.basis = basis;
    }

    LegalBasis basis() {
        return basis;
    }

    /// As the database and addresses write it; its words are `agreements.kind.CODE`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<AgreementKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
