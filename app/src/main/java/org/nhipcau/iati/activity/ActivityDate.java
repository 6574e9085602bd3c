package org.nhipcau.iati.activity;

import java.time.LocalDate;

/// When something of the activity begins or ends: `activity-date`.
///
/// @param kind `@type`
/// @param day `@iso-date`
/// @param note `narrative`
public record ActivityDate(Coded<Kind> kind, LocalDate day, Narratives note) {

    /// List *ActivityDateType*.
    public enum Kind implements CodeList {
        PLANNED_START("1", "plannedStart"),
        ACTUAL_START("2", "actualStart"),
        PLANNED_END("3", "plannedEnd"),
        ACTUAL_END("4", "actualEnd");

        private final String code;
        private final String name;

        Kind(String code, String name) {
            this.code = code;
            this.name = name;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String key() {
            return "iati.activityDate." + name;
        }
    }
}
