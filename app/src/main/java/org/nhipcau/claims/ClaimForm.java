package org.nhipcau.claims;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.nhipcau.claims.Claim.Check;
import org.nhipcau.claims.Claim.Qualifier;
import org.nhipcau.claims.Claim.Source;
import org.nhipcau.claims.Claim.Stated;
import org.nhipcau.claims.Claim.Subject;
import org.nhipcau.claims.Claim.Subject.Kind;
import org.nhipcau.forms.Typed;
import org.nhipcau.shared.Period;
import org.nhipcau.site.Page;

/// What a person says that a source states.
public record ClaimForm(
        Subject subject,
        String indicatorVi,
        String indicatorEn,
        Stated stated,
        Period period,
        Source source,
        Check checked) {

    /// Reads and checks what was typed; empty when something is wrong, which is then said at the field.
    ///
    /// @param called finds the records of a kind that a text may mean
    static Optional<ClaimForm> read(Typed typed, BiFunction<Kind, String, Map<Long, String>> called) {
        var subject = subject(typed, called);
        var indicatorVi = typed.optional("indicatorVi", 300);
        var indicatorEn = typed.optional("indicatorEn", 300);
        if (indicatorVi.isEmpty() && indicatorEn.isEmpty()) {
            typed.wrong("indicatorVi", "claims.wrong.noIndicator");
        }
        if (org.nhipcau.shared.SearchKey.of(indicatorVi.isEmpty() ? indicatorEn : indicatorVi)
                .isEmpty()) {
            typed.wrong("indicatorVi", "claims.wrong.noWords");
        }
        var stated = stated(typed);
        var from = typed.date("fromDate");
        var to = typed.date("toDate");
        typed.inOrder(from, to, "toDate");
        if (from.isPresent() && to.isEmpty() && typed.problem("toDate").isEmpty()) {
            typed.wrong("toDate", "claims.wrong.noEnd");
        }
        var source = source(typed);
        var checked = typed.choice("checked", Check.values(), Check::code);
        if (subject.isPresent()
                && checked.filter(check -> !check.fits(subject.get().kind())).isPresent()) {
            typed.wrong("checked", "claims.wrong.check");
        }
        if (stated.isPresent()
                && checked.filter(check -> check != Check.NOTHING).isPresent()
                && stated.get().currency().isEmpty()) {
            typed.wrong("checked", "claims.wrong.checkMoney");
        }
        return typed.isWrong() || subject.isEmpty() || stated.isEmpty() || checked.isEmpty()
                ? Optional.empty()
                : Optional.of(new ClaimForm(
                        subject.get(),
                        indicatorVi,
                        indicatorEn,
                        stated.get(),
                        new Period(from, to),
                        source,
                        checked.get()));
    }

    private static Optional<Subject> subject(Typed typed, BiFunction<Kind, String, Map<Long, String>> called) {
        var kind = typed.choice("subjectKind", Kind.values(), Kind::code);
        var words = typed.required("subject", 300);
        if (kind.isEmpty() || words.isEmpty() || typed.problem("subject").isPresent()) {
            return Optional.empty();
        }
        return kind.get() == Kind.PROGRAMME
                ? Optional.of(Subject.words(words))
                : typed.pick("subject", text -> called.apply(kind.get(), text))
                        .map(number -> Subject.record(kind.get(), number));
    }

    private static Optional<Stated> stated(Typed typed) {
        var qualifier = typed.choice("qualifier", Qualifier.values(), Qualifier::code);
        typed.required("value", 60);
        var value = typed.problem("value").isEmpty() ? typed.amount("value") : Optional.<java.math.BigDecimal>empty();
        var text = typed.required("unit", 80);
        var read = StatedUnit.read(text);
        if (!text.isEmpty()) {
            read.fault()
                    .ifPresent(fault -> typed.wrong(
                            "unit",
                            switch (fault) {
                                case TWO_UNITS -> "claims.wrong.twoUnits";
                                case NO_UNIT -> "claims.wrong.noUnit";
                                case UNREADABLE -> "claims.wrong.unit";
                            },
                            text));
        }
        return qualifier.isEmpty()
                        || value.isEmpty()
                        || read.unit().isEmpty()
                        || typed.problem("value").isPresent()
                        || typed.problem("unit").isPresent()
                ? Optional.empty()
                : Optional.of(new Stated(
                        qualifier.get(),
                        value.get(),
                        read.unit().get().scale(),
                        read.unit().get().unit()));
    }

    private static Source source(Typed typed) {
        var title = typed.required("source", 500);
        var publisher = typed.optional("publisher", 300);
        var date = typed.date("sourceDate");
        var address = typed.optional("address", 500);
        if (!address.isEmpty() && !address.matches("https?://[^\\s\"<>]+")) {
            typed.wrong("address", "claims.wrong.address");
        }
        return new Source(title, publisher, date, address, typed.optional("page", 100), typed.optional("quote", 2000));
    }

    /// The claim as the form's fields show it.
    ///
    /// @param subject what it is about, by name
    static Map<String, String> fields(Claim claim, String subject, Page page) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("subjectKind", claim.subject().kind().code());
        Typed.picked(fields, "subject", claim.subject().number(), subject);
        fields.put("subject", subject);
        fields.put("indicatorVi", claim.indicatorVi());
        fields.put("indicatorEn", claim.indicatorEn());
        fields.put("qualifier", claim.stated().qualifier().code());
        fields.put("value", StatedWords.number(claim.stated().value(), page));
        fields.put(
                "unit", StatedUnit.words(claim.stated().scale(), claim.stated().unit(), page));
        fields.put("fromDate", Typed.day(claim.from()));
        fields.put("toDate", Typed.day(claim.to()));
        fields.put("source", claim.source().title());
        fields.put("publisher", claim.source().publisher());
        fields.put("sourceDate", Typed.day(claim.source().date()));
        fields.put("address", claim.source().address());
        fields.put("page", claim.source().page());
        fields.put("quote", claim.source().quote());
        fields.put("checked", claim.checked().code());
        return fields;
    }
}
