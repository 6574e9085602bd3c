package org.nhipcau.agreements;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.agreements.Agreement.Binding;
import org.nhipcau.agreements.Terms.Notice;
import org.nhipcau.agreements.Terms.Renewal;
import org.nhipcau.forms.Typed;
import org.nhipcau.shared.Identifier;
import org.nhipcau.shared.SearchKey;
import org.nhipcau.site.Page;

/// What an officer says about an agreement as it was signed.
///
/// @param begins where it stands already when it is first recorded; later it moves by steps alone
public record AgreementForm(
        AgreementKind kind,
        String titleVi,
        String titleEn,
        String descriptionVi,
        String descriptionEn,
        Binding binding,
        List<String> languages,
        String prevailing,
        String signedPlace,
        Terms terms,
        String source,
        List<Identifier> identifiers,
        Beginning begins) {

    /// What is said of languages none of which prevails.
    static final String EQUAL = "equal";

    private static final List<String> EQUAL_WORDS = List.of("nhu nhau", EQUAL);

    /// @param signedOn nothing also when it was signed on a day that is not known
    public record Beginning(AgreementState state, Optional<LocalDate> signedOn, Optional<LocalDate> inForceFrom) {

        public static final Beginning DRAFT = new Beginning(AgreementState.DRAFT, Optional.empty(), Optional.empty());
    }

    /// Reads and checks what was typed; empty when something is wrong, which is then said at the field.
    ///
    /// @param isNew whether it is not in the register yet
    static Optional<AgreementForm> read(Typed typed, boolean isNew) {
        var kind = typed.choice("kind", AgreementKind.values(), AgreementKind::code);
        var titleVi = typed.optional("titleVi", 500);
        var titleEn = typed.optional("titleEn", 500);
        if (titleVi.isEmpty() && titleEn.isEmpty()) {
            typed.wrong("titleVi", "agreements.wrong.noTitle");
        }
        var descriptionVi = typed.optional("descriptionVi", 20_000);
        var descriptionEn = typed.optional("descriptionEn", 20_000);
        var binding = typed.choice("binding", Binding.values(), Binding::code);
        var languages = AgreementLanguages.read(typed, "languages");
        var prevailing = prevailing(typed, languages);
        var signedPlace = typed.optional("signedPlace", 200);
        var terms = terms(typed);
        var source = typed.optional("source", 500);
        var identifiers = typed.identifiers("identifiers");
        var begins = isNew ? begins(typed) : Optional.of(Beginning.DRAFT);
        if (typed.isWrong() || kind.isEmpty() || binding.isEmpty() || begins.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AgreementForm(
                kind.get(),
                titleVi,
                titleEn,
                descriptionVi,
                descriptionEn,
                binding.get(),
                languages,
                prevailing,
                signedPlace,
                terms,
                source,
                identifiers,
                begins.get()));
    }

    private static String prevailing(Typed typed, List<String> languages) {
        var text = typed.optional("prevailing", 60);
        if (text.isEmpty()) {
            return text;
        }
        if (EQUAL_WORDS.contains(SearchKey.of(text))) {
            return EQUAL;
        }
        var codes = AgreementLanguages.read(typed, "prevailing");
        if (typed.problem("prevailing").isEmpty() && (codes.size() != 1 || !languages.containsAll(codes))) {
            typed.wrong("prevailing", "agreements.wrong.prevailing");
        }
        return codes.isEmpty() ? "" : codes.getFirst();
    }

    private static Terms terms(Typed typed) {
        var until = typed.date("validUntil");
        var term = typed.optional("term", 300);
        var renewal = typed.choice("renewal", Renewal.values(), Renewal::code);
        var notice = notice(typed);
        if (notice.isPresent() && renewal.equals(Optional.of(Renewal.NONE))) {
            typed.wrong("noticeLength", "agreements.wrong.noticeWithoutRenewal");
        }
        return new Terms(until, term, renewal.orElse(Renewal.UNSTATED), notice);
    }

    static Optional<Notice> notice(Typed typed) {
        var length = typed.optional("noticeLength", 10);
        var unit = typed.optional("noticeUnit", 10);
        if (length.isEmpty()) {
            if (!unit.isEmpty() && !List.of(Notice.UNITS).contains(unit)) {
                typed.wrong("noticeUnit", "forms.wrong.choice");
            }
            return Optional.empty();
        }
        if (!length.matches("[1-9]\\d{0,2}")) {
            typed.wrong("noticeLength", "agreements.wrong.notice", length);
        }
        if (!List.of(Notice.UNITS).contains(unit)) {
            typed.wrong("noticeUnit", unit.isEmpty() ? "forms.wrong.required" : "forms.wrong.choice");
        }
        return typed.problem("noticeLength").isPresent()
                        || typed.problem("noticeUnit").isPresent()
                ? Optional.empty()
                : Optional.of(new Notice(Integer.parseInt(length), unit));
    }

    private static Optional<Beginning> begins(Typed typed) {
        var state = typed.choice("state", AgreementState.values(), AgreementState::code);
        var signedOn = typed.date("signedOn");
        var inForceFrom = typed.date("inForceFrom");
        var unsigned = state.filter(now -> now == AgreementState.DRAFT || now == AgreementState.UNDER_OPINION);
        if (unsigned.isPresent() && signedOn.isPresent()) {
            typed.wrong("signedOn", "agreements.wrong.notSigned");
        }
        if ((unsigned.isPresent() || state.equals(Optional.of(AgreementState.SIGNED))) && inForceFrom.isPresent()) {
            typed.wrong("inForceFrom", "agreements.wrong.notInForce");
        }
        typed.inOrder(signedOn, inForceFrom, "inForceFrom");
        return state.map(now -> new Beginning(now, signedOn, inForceFrom));
    }

    /// The agreement as the form's fields show it.
    static Map<String, String> fields(Agreement agreement, Page page) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("kind", agreement.kind().code());
        fields.put("titleVi", agreement.titleVi());
        fields.put("titleEn", agreement.titleEn());
        fields.put("descriptionVi", agreement.descriptionVi());
        fields.put("descriptionEn", agreement.descriptionEn());
        fields.put("binding", agreement.binding().code());
        fields.put("languages", AgreementLanguages.names(agreement.languages(), page.language()));
        fields.put("prevailing", AgreementLanguages.prevailing(agreement.prevailing(), page));
        fields.put("signedPlace", agreement.signedPlace());
        fields.put("validUntil", Typed.day(agreement.asSigned().until()));
        fields.put("term", agreement.asSigned().term());
        fields.put("renewal", agreement.asSigned().renewal().code());
        notice(fields, agreement.asSigned().notice());
        fields.put("source", agreement.source());
        fields.put("identifiers", Typed.lines(agreement.identifiers()));
        return fields;
    }

    static void notice(Map<String, String> fields, Optional<Notice> notice) {
        fields.put(
                "noticeLength",
                notice.map(ahead -> Integer.toString(ahead.length())).orElse(""));
        fields.put("noticeUnit", notice.map(Notice::unit).orElse(""));
    }
}
