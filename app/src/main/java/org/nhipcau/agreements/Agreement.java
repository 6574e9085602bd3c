package org.nhipcau.agreements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nhipcau.agreements.Terms.Renewal;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.shared.Identifier;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.Publication;

/// Something agreed with a partner, as it was signed, with what became of it since.
///
/// @param languages ISO 639-1 codes of the languages it was signed in
/// @param prevailing the language that prevails, `equal` when all are equally authentic, empty when not stated
/// @param asSigned the terms before any amendment
/// @param source where these facts come from
/// @param version the change that last touched it, to notice that somebody else saved meanwhile
/// @param steps in the order they were recorded
/// @param amendments in the order they came into force
public record Agreement(
        AgreementId id,
        AgreementKind kind,
        String titleVi,
        String titleEn,
        String descriptionVi,
        String descriptionEn,
        Binding binding,
        List<String> languages,
        String prevailing,
        String signedPlace,
        Terms asSigned,
        AgreementState state,
        Optional<LocalDate> signedOn,
        Optional<LocalDate> inForceFrom,
        Publication publication,
        String source,
        boolean illustrative,
        long version,
        Instant knownFrom,
        List<Identifier> identifiers,
        List<Party> parties,
        List<Taken> steps,
        List<Amendment> amendments,
        List<Money> money) {

    public String title(Language language) {
        return language.pick(titleVi, titleEn);
    }

    public String description(Language language) {
        return language.pick(descriptionVi, descriptionEn);
    }

    /// The terms on a day: as signed, changed by each amendment in force by then, in its order.
    public Terms terms(LocalDate day) {
        var terms = asSigned;
        for (var amendment : inForce(day)) {
            terms = amendment.changing(terms);
        }
        return terms;
    }

    /// The amendments in force on a day.
    public List<Amendment> inForce(LocalDate day) {
        return amendments.stream()
                .filter(amendment -> !amendment.inForceFrom().isAfter(day))
                .sorted(Comparator.comparing(Amendment::inForceFrom)
                        .thenComparing(amendment -> amendment.id().value()))
                .toList();
    }

    /// The money of a kind that was promised or signed by a day; what an amendment brings counts from when it is in
    /// force.
    List<Money> money(LocalDate day) {
        var inForce = inForce(day).stream().map(Amendment::id).toList();
        return money.stream()
                .filter(one -> one.amendment().map(inForce::contains).orElse(true))
                .toList();
    }

    /// Days that something about it changed: what it can be asked for.
    List<LocalDate> versions() {
        var days = new ArrayList<LocalDate>();
        inForceFrom.or(() -> signedOn).ifPresent(days::add);
        amendments.forEach(amendment -> days.add(amendment.inForceFrom()));
        return days.stream().distinct().sorted().toList();
    }

    /// Whether its text binds in law.
    public enum Binding {
        UNSTATED,
        BINDING,
        NOT_BINDING;

        /// As the database writes it; its words are `agreements.binding.CODE`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Binding> of(String code) {
            return Arrays.stream(values())
                    .filter(binding -> binding.code().equals(code))
                    .findFirst();
        }
    }

    /// What a party does in it.
    public enum Part {
        SIGNATORY,
        REPRESENTED,
        IMPLEMENTING,
        BENEFICIARY,
        WITNESS;

        /// As the database and addresses write it; its words are `agreements.party.part.CODE`.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Part> of(String code) {
            return Arrays.stream(values())
                    .filter(part -> part.code().equals(code))
                    .findFirst();
        }
    }

    /// In whose name a party signs.
    public enum InName {
        UNSTATED,
        STATE,
        GOVERNMENT,
        MINISTRY,
        UNIT,
        PROVINCE,
        OWN;

        /// As the database writes it; its words are `agreements.in_name.CODE`.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<InName> of(String code) {
            return Arrays.stream(values())
                    .filter(name -> name.code().equals(code))
                    .findFirst();
        }
    }

    /// @param person who signed or spoke for the party, with their office, in words
    public record Party(
            OrganisationId organisation, String nameVi, String nameEn, Part part, InName inName, String person) {

        public String name(Language language) {
            return language.pick(nameVi, nameEn);
        }
    }

    /// A step that was taken.
    ///
    /// @param on nothing when it was over before it was recorded, and the day is not known
    /// @param basis what it rests on, such as a decision or a notice
    public record Taken(long id, AgreementState.Step step, Optional<LocalDate> on, String basis) {}

    /// A later text that changes this one in what it states, and in nothing else.
    ///
    /// @param until the new last day; nothing when it does not say
    /// @param openEnded whether it takes the end away
    /// @param term empty when it does not say
    public record Amendment(
            AmendmentId id,
            String title,
            Optional<LocalDate> signedOn,
            LocalDate inForceFrom,
            String content,
            Optional<LocalDate> until,
            boolean openEnded,
            String term,
            Optional<Renewal> renewal,
            Optional<Terms.Notice> notice,
            String source,
            long version) {

        Terms changing(Terms before) {
            return new Terms(
                    openEnded ? Optional.empty() : until.or(before::until),
                    term.isEmpty() ? before.term() : term,
                    renewal.orElse(before.renewal()),
                    notice.or(before::notice));
        }
    }

    /// Money as somebody promised it or as it was signed. The two never meet in one sum.
    ///
    /// @param what what it is for, in words
    /// @param amendment the amendment that brought it
    public record Money(
            long id,
            Kind kind,
            org.nhipcau.shared.Money money,
            Optional<LocalDate> on,
            String what,
            Optional<AmendmentId> amendment,
            String source,
            long version) {

        /// Of an agreement that was not amended.
        public static Money of(
                Kind kind, String amount, String currency, Optional<LocalDate> on, String what, String source) {
            return new Money(
                    0,
                    kind,
                    new org.nhipcau.shared.Money(new java.math.BigDecimal(amount), currency),
                    on,
                    what,
                    Optional.empty(),
                    source,
                    0);
        }

        /// Which of the things that money can be before it is paid.
        public enum Kind {
            PLEDGED,
            SIGNED;

            /// As the database and addresses write it; its words are `agreements.money.kind.CODE`.
            public String code() {
                return name().toLowerCase(Locale.ROOT);
            }

            static Optional<Kind> of(String code) {
                return Arrays.stream(values())
                        .filter(kind -> kind.code().equals(code))
                        .findFirst();
            }
        }
    }
}
