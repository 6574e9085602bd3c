package org.nhipcau.identity;

import org.nhipcau.shared.Language;
import org.nhipcau.site.Texts;
import org.springframework.stereotype.Component;

/// Each permission by the name of its room and of what is done there, as far as there are words for it.
@Component
record PermissionWords(Texts texts) {

    String word(String permission, Language language) {
        var dot = permission.indexOf('.');
        var room = permission.substring(0, dot);
        var verb = permission.substring(dot + 1);
        return text((room.equals("accounts") ? "identity" : room) + ".menu", room, language) + ": "
                + text("identity.verb." + verb, verb, language);
    }

    private String text(String key, String otherwise, Language language) {
        return texts.has(key) ? texts.text(language, key) : otherwise;
    }
}
