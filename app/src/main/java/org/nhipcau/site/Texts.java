package org.nhipcau.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.nhipcau.shared.Language;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/// The texts of all rooms in both languages, from `messages.properties` (Vietnamese) and `messages_en.properties`
/// beside each room's Java.
///
/// A key that is missing is a defect and throws; it never shows up as a blank or falls back to the machine's
/// language.
@Component
public final class Texts {

    private final Map<Language, Map<String, String>> texts;

    public Texts() {
        this.texts = Map.of(Language.VI, load("messages.properties"), Language.EN, load("messages_en.properties"));
    }

    /// @throws IllegalArgumentException when the key is in no room's messages
    public String text(Language language, String key, Object... values) {
        var text = all(language).get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key + " in " + language);
        }
        return values.length == 0 ? text : new MessageFormat(text.replace("'", "''"), language.locale()).format(values);
    }

    public boolean has(String key) {
        return all(Language.VI).containsKey(key);
    }

    private Map<String, String> all(Language language) {
        return texts.getOrDefault(language, Map.of());
    }

    private static Map<String, String> load(String name) {
        try {
            var all = new HashMap<String, String>();
            for (var resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:org/nhipcau/*/" + name)) {
                Properties room = PropertiesLoaderUtils.loadProperties(new EncodedResource(resource, "UTF-8"));
                room.stringPropertyNames().forEach(key -> {
                    if (all.put(key, room.getProperty(key)) != null) {
                        throw new IllegalStateException("two texts for " + key + ", the second in " + resource);
                    }
                });
            }
            return Map.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
