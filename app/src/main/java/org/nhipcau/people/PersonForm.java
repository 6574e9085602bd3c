package org.nhipcau.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nhipcau.forms.Typed;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.shared.Period;

/// What an officer says about a person.
///
/// @param account the e-mail of the account they sign in with; empty when they have none
/// @param post the first one of somebody new
public record PersonForm(
        String name,
        String title,
        List<String> emails,
        List<String> phones,
        String languages,
        String note,
        String account,
        boolean shared,
        String source,
        Optional<Post.Said> post) {

    static final String[] PUBLICATIONS = {"internal", "shared"};

    /// Reads and checks what was typed; empty when something is wrong, which is then said at the field.
    ///
    /// @param called finds the organisations that a text may mean
    static Optional<PersonForm> read(Typed typed, Function<String, Map<Long, String>> called) {
        var name = typed.required("name", 200);
        var title = typed.optional("title", 60);
        var emails = People.emails(typed.lines("emails", 1000));
        emails.stream()
                .filter(email -> email.length() > 200 || !email.matches("[^\\s@<>\"]+@[^\\s@<>\"]+"))
                .forEach(email -> typed.wrong("emails", "forms.wrong.email"));
        var phones = typed.lines("phones", 500);
        phones.stream()
                .filter(phone -> !phone.matches("[+()\\d\\s./-]{3,40}( ?(ext|máy lẻ|x)\\.? ?\\d{1,6})?"))
                .forEach(phone -> typed.wrong("phones", "people.wrong.phone", phone));
        var languages = typed.optional("languages", 200);
        var note = typed.optional("note", 2000);
        var account = typed.optional("account", 200);
        var publication = typed.choice("publication", PUBLICATIONS, Function.identity());
        var source = typed.optional("source", 500);
        var post = typed.raw("organisation").isBlank() ? Optional.<Post.Said>empty() : post(typed, called);
        return typed.isWrong()
                ? Optional.empty()
                : Optional.of(new PersonForm(
                        name,
                        title,
                        emails,
                        phones,
                        languages,
                        note,
                        account,
                        publication.equals(Optional.of("shared")),
                        source,
                        post));
    }

    /// A post, by itself or with somebody new.
    static Optional<Post.Said> post(Typed typed, Function<String, Map<Long, String>> called) {
        typed.required("organisation", 300);
        var organisation = typed.pick("organisation", called).map(OrganisationId::new);
        var rank = typed.choice("rank", Rank.values(), Rank::code);
        var titleVi = typed.optional("titleVi", 200);
        var titleEn = typed.optional("titleEn", 200);
        var from = typed.date("validFrom");
        var to = typed.date("validTo");
        typed.inOrder(from, to, "validTo");
        var source = typed.optional("postSource", 500);
        return typed.isWrong() || organisation.isEmpty() || rank.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Post.Said(organisation.get(), rank.get(), titleVi, titleEn, new Period(from, to), source));
    }

    /// The person as the form's fields show it.
    ///
    /// @param account the e-mail of their account
    static Map<String, String> fields(Person person, String account) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", person.name());
        fields.put("title", person.title());
        fields.put("emails", Typed.lines(person.emails()));
        fields.put("phones", Typed.lines(person.phones()));
        fields.put("languages", person.languages());
        fields.put("note", person.note());
        fields.put("account", account);
        fields.put("publication", person.shared() ? "shared" : "internal");
        fields.put("source", person.source());
        return fields;
    }

    static Map<String, String> fields(Post post, String organisation) {
        var fields = new LinkedHashMap<String, String>();
        Typed.picked(fields, "organisation", Optional.of(post.organisation()), organisation);
        fields.put("rank", post.rank().code());
        fields.put("titleVi", post.titleVi());
        fields.put("titleEn", post.titleEn());
        fields.put("validFrom", Typed.day(post.period().from()));
        fields.put("validTo", Typed.day(post.period().to()));
        fields.put("postSource", post.source());
        return fields;
    }
}
