package org.nhipcau.flows;

/// Where money goes: a province of the map, or nowhere on it.
///
/// @param province 0: in none
/// @param reason why in none, as the list of money calls it: `unstated`, `wider`, `several`; empty in a province
record Area(long province, String reason) {

    boolean placed() {
        return province != 0;
    }
}
