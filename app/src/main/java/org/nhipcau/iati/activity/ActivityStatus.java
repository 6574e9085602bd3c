package org.nhipcau.iati.activity;

/// Where an activity stands: list *ActivityStatus*.
public enum ActivityStatus implements CodeList {
    PIPELINE("1", "pipeline"),
    IMPLEMENTATION("2", "implementation"),
    FINALISATION("3", "finalisation"),
    CLOSED("4", "closed"),
    CANCELLED("5", "cancelled"),
    SUSPENDED("6", "suspended");

    private final String code;
    private final String name;

    ActivityStatus(String code, String name) {
        this.code = code;
        this.name = name;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "iati.activityStatus." + name;
    }
}
