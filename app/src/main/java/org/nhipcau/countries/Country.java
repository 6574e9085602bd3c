package org.nhipcau.countries;

import org.nhipcau.shared.Language;
import org.nhipcau.site.CountryNames;

/// A country, by its code of ISO 3166-1.
public record Country(String code) {

    public String name(Language language) {
        return CountryNames.name(code, language);
    }

    @Override
    public String toString() {
        return code;
    }
}
