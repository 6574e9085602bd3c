package org.nhipcau.flows;

import java.math.BigDecimal;

/// What one partner gave one programme for one area.
///
/// @param partner the organisation that gave it; 0: nobody says
/// @param programme the topmost project
/// @param passedOn whether the giver had been given it in the same programme, so that it is in another flow already
/// @param rows shares of transactions that add up to the amount
record Flow(long partner, long programme, Area area, boolean passedOn, BigDecimal amount, long rows) {}
