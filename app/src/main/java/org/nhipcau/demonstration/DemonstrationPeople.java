package org.nhipcau.demonstration;

import java.util.Map;
import java.util.Optional;
import org.nhipcau.identity.Accounts;
import org.nhipcau.identity.Scope;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.places.PlaceKind;
import org.nhipcau.places.Places;
import org.springframework.stereotype.Component;

/// One person for each role, none of whom exists.
@Component
class DemonstrationPeople {

    private final Accounts accounts;
    private final Places places;

    DemonstrationPeople(Accounts accounts, Places places) {
        this.accounts = accounts;
        this.places = places;
    }

    void write(Map<String, OrganisationId> known) {
        var ministry = Scope.ALL;
        person("desk-officer", "Nguyễn Thị Minh Họa", ministry);
        person("planner", "Trần Văn Minh Họa", ministry);
        person("head-of-unit", "Lê Thị Minh Họa", ministry);
        person("leader", "Phạm Văn Minh Họa", ministry);
        person("legal-officer", "Hoàng Thị Minh Họa", ministry);
        person("records-office", "Vũ Thị Minh Họa", ministry);
        person("data-owner", "Đặng Văn Minh Họa", ministry);
        person("treasury", "Bùi Thị Minh Họa", ministry);
        person("auditor", "Đỗ Văn Minh Họa", ministry);
        person("administrator", "Ngô Văn Minh Họa", ministry);
        var laiChau = places.find("Lai Châu", Demonstration.BEFORE_THE_MERGERS, PlaceKind.PROVINCE)
                .getFirst();
        person("province-officer", "Lò Thị Minh Họa", Scope.place(laiChau.id().value()));
        person("partner-focal-point", "Maria Minh Họa", organisation(known, "eu"));
        person("training-institution", "Mai Thị Minh Họa", organisation(known, "icd"));
        person("verifier", "Paul Minh Họa", organisation(known, "who"));
    }

    private void person(String role, String name, Scope scope) {
        accounts.giveRole(accounts.open(role + "@demonstration.example", name, true), role, scope);
    }

    private static Scope organisation(Map<String, OrganisationId> known, String name) {
        return Scope.organisation(
                Optional.ofNullable(known.get(name)).orElseThrow().value());
    }
}
