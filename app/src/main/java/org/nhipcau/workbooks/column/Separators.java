package org.nhipcau.workbooks.column;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nhipcau.workbooks.column.NumberColumn.Style;

/// What the points and commas of one written figure can mean.
enum Separators {
    VIETNAMESE,
    ENGLISH,
    /// One separator before three digits: 1.234 is a thousand or a little more than one.
    EITHER,
    NONE,
    BROKEN;

    private static final Pattern VIETNAMESE_FORM = Pattern.compile("\\d{1,3}(\\.\\d{3})*(,\\d+)?|\\d+(,\\d+)?");
    private static final Pattern ENGLISH_FORM = Pattern.compile("\\d{1,3}(,\\d{3})*(\\.\\d+)?|\\d+(\\.\\d+)?");
    private static final Pattern SPACED = Pattern.compile("\\d{1,3}([ ']\\d{3})+([.,]\\d+)?");
    private static final Pattern ZERO_GROUP = Pattern.compile("0[.,]\\d{3}([.,]\\d{3})*");
    private static final int LONGEST = 40;

    static Separators of(String written) {
        var figure = written.strip();
        if (figure.length() > LONGEST) {
            return BROKEN;
        }
        if (SPACED.matcher(figure).matches()) {
            return figure.contains(",") ? VIETNAMESE : figure.contains(".") ? ENGLISH : NONE;
        }
        var vietnamese = VIETNAMESE_FORM.matcher(figure).matches();
        var english = ENGLISH_FORM.matcher(figure).matches();
        if (vietnamese && english) {
            var separated = figure.contains(".") || figure.contains(",");
            // 0.123 has no group of thousands in it.
            if (separated && ZERO_GROUP.matcher(figure).matches()) {
                return figure.contains(",") ? VIETNAMESE : ENGLISH;
            }
            return separated ? EITHER : NONE;
        }
        return vietnamese ? VIETNAMESE : english ? ENGLISH : BROKEN;
    }

    /// @param notes gets what the person should know of the reading
    static Optional<BigDecimal> read(String written, Style chosen, List<Finding> notes) {
        var figure = written.strip();
        var means = of(figure);
        if (means == BROKEN) {
            return Optional.empty();
        }
        if (means == EITHER && chosen == Style.UNDECIDED) {
            notes.add(Finding.of("workbooks.cell.loneSeparator", figure));
        }
        var english = means == ENGLISH || (means == EITHER && chosen == Style.ENGLISH);
        if ((means == ENGLISH && chosen == Style.VIETNAMESE) || (means == VIETNAMESE && chosen == Style.ENGLISH)) {
            notes.add(Finding.of("workbooks.cell.otherSeparators", figure));
        }
        var bare = figure.replaceAll("[ ']", "");
        return Optional.of(new BigDecimal(
                english ? bare.replace(",", "") : bare.replace(".", "").replace(',', '.')));
    }
}
