package org.nhipcau.iati.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nhipcau.iati.activity.Classification.Sector;
import org.nhipcau.iati.activity.DocumentLink;
import org.nhipcau.iati.activity.Geography.RecipientCountry;
import org.nhipcau.iati.activity.Geography.RecipientRegion;
import org.nhipcau.iati.activity.IatiOrganisation;
import org.nhipcau.iati.activity.Narratives;
import org.nhipcau.iati.activity.Narratives.Narrative;
import org.nhipcau.iati.activity.VocabularyCode;

/// Reads the parts that occur in many places: texts, organisations, codes with a vocabulary, shares, documents.
///
/// @param language the activity's default
record PartReader(Findings findings, Values values, Optional<String> language) {

    /// The texts in an element. Text outside `narrative`, as version 1 had it, is taken as one and remarked on.
    Narratives narratives(Element parent) {
        var inherited = parent.language().or(() -> language);
        var all = new ArrayList<Narrative>(1);
        for (var narrative : parent.children("narrative")) {
            var text = PlainText.clean(narrative.text());
            if (!text.isEmpty()) {
                all.add(new Narrative(narrative.language().or(() -> inherited), text));
            }
        }
        var loose = all.isEmpty() ? PlainText.clean(parent.text()) : "";
        if (!loose.isEmpty()) {
            findings.warn(parent, "iati.warned.textOutsideNarrative");
            all.add(new Narrative(inherited, loose));
        }
        return all.isEmpty() ? Narratives.NONE : new Narratives(all);
    }

    /// The texts of all children of a name, one after the other.
    Narratives narratives(Element parent, String name) {
        var children = parent.children(name);
        if (children.isEmpty()) {
            return Narratives.NONE;
        }
        if (children.size() == 1) {
            return narratives(children.getFirst());
        }
        return new Narratives(children.stream()
                .flatMap(child -> narratives(child).all().stream())
                .toList());
    }

    /// @param activityId the attribute that names the organisation's own activity here
    IatiOrganisation organisation(Element element, String activityId) {
        return new IatiOrganisation(
                element.attribute("ref"),
                element.attribute("type"),
                narratives(element),
                element.attribute(activityId));
    }

    /// `@code` of a child.
    Optional<String> code(Element parent, String name) {
        return parent.child(name).flatMap(child -> child.attribute("code"));
    }

    /// Reads all children of a name, leaving out those that turn out to be nothing.
    <T> List<T> all(Element parent, String name, Function<Element, Optional<T>> read) {
        var children = parent.children(name);
        if (children.isEmpty()) {
            return List.of();
        }
        var all = new ArrayList<T>(children.size());
        for (var child : children) {
            read.apply(child).ifPresent(all::add);
        }
        return all;
    }

    /// @param assumed the vocabulary the standard takes for granted when none is named; empty for none
    Optional<VocabularyCode> vocabularyCode(Element element, String assumed) {
        return vocabularyCode(element, element.attribute("vocabulary"), assumed, "vocabulary-uri");
    }

    Optional<VocabularyCode> vocabularyCode(Element element, Optional<String> vocabulary, String assumed, String uri) {
        var code = element.attribute("code");
        if (code.isEmpty()) {
            return findings.without(element, "iati.warned.codeMissing", element.name());
        }
        var list = vocabulary.isEmpty() && !assumed.isEmpty() ? Optional.of(assumed) : vocabulary;
        return Optional.of(new VocabularyCode(list, element.attribute(uri), code.get()));
    }

    Optional<Sector> sector(Element element) {
        var percentage = values.percentage(element);
        return vocabularyCode(element, "1").map(code -> new Sector(code, percentage, narratives(element)));
    }

    Optional<RecipientCountry> country(Element element) {
        var percentage = values.percentage(element);
        var code = element.attribute("code");
        if (code.isEmpty()) {
            return findings.without(element, "iati.warned.codeMissing", element.name());
        }
        return Optional.of(new RecipientCountry(code.get(), percentage, narratives(element)));
    }

    Optional<RecipientRegion> region(Element element) {
        var percentage = values.percentage(element);
        return vocabularyCode(element, "1").map(code -> new RecipientRegion(code, percentage, narratives(element)));
    }

    Optional<DocumentLink> document(Element element) {
        var url = element.attribute("url");
        if (url.isEmpty()) {
            return findings.without(element, "iati.warned.noUrl");
        }
        return Optional.of(new DocumentLink(
                url.get(),
                element.attribute("format"),
                narratives(element, "title"),
                narratives(element, "description"),
                all(element, "category", category -> category.attribute("code")),
                all(element, "language", spoken -> spoken.attribute("code")),
                element.child("document-date").flatMap(date -> values.looseDay(date, "iso-date"))));
    }
}
