package org.nhipcau.places;

import org.nhipcau.site.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlacesSetup {

    @Bean
    static MenuEntry placesMenu() {
        return new MenuEntry(500, "site.menu.lookup", "places.menu", "/places", "places.see");
    }
}
