package org.nhipcau.organisations;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.nhipcau.shared.Language;
import org.nhipcau.site.Named;
import org.springframework.stereotype.Component;

/// Organisations by their names, wherever a page speaks of one.
@Component
class OrganisationNames implements Named {

    private final Organisations organisations;

    OrganisationNames(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Class<?> type() {
        return OrganisationId.class;
    }

    @Override
    public Map<Long, String> names(Collection<Long> numbers, Language language) {
        return organisations.names(numbers.stream().map(OrganisationId::new).toList(), language).entrySet().stream()
                .collect(Collectors.toMap(name -> name.getKey().value(), Map.Entry::getValue));
    }

    @Override
    public String door() {
        return "/organisations/";
    }
}
