package org.nhipcau.flows;

import java.math.BigDecimal;
import org.nhipcau.shared.Language;

/// What one partner gave one programme for one area, for a workbook that has them all.
///
/// @param partner empty: nobody says
/// @param passedOn whether the giver had been given it in the same programme, so that it is in another flow already
/// @param rows shares of transactions that add up to the amount
record Flow(Name partner, Name programme, Area area, boolean passedOn, BigDecimal amount, long rows) {

    record Name(String vietnamese, String english) {

        String in(Language language) {
            return language.pick(vietnamese, english);
        }
    }
}
