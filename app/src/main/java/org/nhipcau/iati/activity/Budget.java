package org.nhipcau.iati.activity;

import java.time.LocalDate;

/// What is set aside for a period: `budget`.
///
/// A revised budget replaces the original one of the same period.
///
/// @param kind `@type`; original when the file says nothing
/// @param status `@status`; indicative when the file says nothing
/// @param from `period-start/@iso-date`
/// @param to `period-end/@iso-date`; some publishers let it lie before the start, which is remarked on
/// @param value `value`
/// @param line where it begins in its file
public record Budget(Coded<Kind> kind, Coded<Status> status, LocalDate from, LocalDate to, IatiValue value, int line) {

    /// List *BudgetType*.
    public enum Kind implements CodeList {
        ORIGINAL("1", "original"),
        REVISED("2", "revised");

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
            return "iati.budget." + name;
        }
    }

    /// List *BudgetStatus*.
    public enum Status implements CodeList {
        INDICATIVE("1", "indicative"),
        COMMITTED("2", "committed");

        private final String code;
        private final String name;

        Status(String code, String name) {
            this.code = code;
            this.name = name;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String key() {
            return "iati.budgetStatus." + name;
        }
    }
}
