package org.nhipcau.organisations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.identity.ScopeSource;
import org.nhipcau.shared.Language;
import org.springframework.stereotype.Component;

@Component
class OrganisationScopes implements ScopeSource {

    private final Organisations organisations;

    OrganisationScopes(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return "organisation";
    }

    @Override
    public Map<Long, String> called(String text, Language language) {
        return organisations.called(text, language);
    }

    @Override
    public Optional<String> name(long number, Language language) {
        var id = new OrganisationId(number);
        return Optional.ofNullable(organisations.names(List.of(id), language).get(id));
    }
}
