package org.nhipcau.shared;

import java.math.BigDecimal;

/// A number with its unit and its door: the address of the rows it was made from, which add up to it exactly.
///
/// The only way a template prints a number that was counted or added up.
///
/// @param value exact; never rounded before it is shown
/// @param unit what is counted, or the currency
/// @param door path and query of a page whose rows add up to the value
public record Figure(BigDecimal value, Unit unit, String door) {

    public Figure {
        if (!door.startsWith("/")) {
            throw new IllegalArgumentException("a door is a path of this product: " + door);
        }
    }

    public static Figure count(long rows, String door) {
        return new Figure(BigDecimal.valueOf(rows), Unit.ROWS, door);
    }

    public static Figure money(Money money, String door) {
        return new Figure(money.amount(), Unit.currency(money.currency()), door);
    }
}
