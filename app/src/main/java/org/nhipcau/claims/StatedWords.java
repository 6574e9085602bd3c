package org.nhipcau.claims;

import java.math.BigDecimal;
import java.util.Optional;
import org.nhipcau.claims.Claim.Qualifier;
import org.nhipcau.claims.Claim.Stated;
import org.nhipcau.history.Histories.Touched;
import org.nhipcau.history.Histories.Value;
import org.nhipcau.shared.Language;
import org.nhipcau.site.Page;
import org.nhipcau.site.RoomWords;
import org.nhipcau.site.Texts;
import org.springframework.stereotype.Component;

/// A stated figure in words, as its source writes it: "hơn 8.900 người", "1.52 billion USD".
@Component
final class StatedWords implements RoomWords {

    private final Texts texts;

    StatedWords(Texts texts) {
        this.texts = texts;
    }

    static String of(Stated stated, Page page) {
        var number = number(stated.value(), page);
        var words = number + " " + StatedUnit.words(stated.scale(), stated.unit(), page);
        return stated.qualifier() == Qualifier.EXACTLY
                ? words
                : page.text("claims.qualifier." + stated.qualifier().code()) + " " + words;
    }

    /// With the zeros that the source writes: 86.00 is said more exactly than 86. Three places are left as they are
    /// everywhere, for `1,520` can be read two ways.
    static String number(BigDecimal value, Page page) {
        var bare = Math.max(0, value.stripTrailingZeros().scale());
        if (value.scale() <= bare || value.scale() == 3) {
            return page.number(value);
        }
        return page.number(value)
                + (bare > 0 ? "" : page.language() == Language.VI ? "," : ".")
                + "0".repeat(value.scale() - bare);
    }

    /// By how much one figure is more or less than another, in the unit of both.
    static String difference(BigDecimal more, String unit, Page page) {
        var sign = more.signum() > 0 ? "+" : "";
        return sign + page.number(more) + " " + StatedUnit.word(unit, page);
    }

    @Override
    public String room() {
        return "claims";
    }

    @Override
    public Optional<String> word(Touched row, Value value, Language language) {
        return switch (value.column()) {
            case "unit" ->
                StatedUnit.isKnown(value.text())
                        ? Optional.of(texts.text(language, "claims.unit." + value.text()))
                        : Optional.empty();
            case "scale" -> {
                var key = "claims.scale."
                        + new BigDecimal(value.text()).stripTrailingZeros().toPlainString();
                yield texts.has(key) ? Optional.of(texts.text(language, key)) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }
}
