package org.nhipcau.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.forms.Forms;
import org.nhipcau.forms.Typed;
import org.nhipcau.organisations.Organisations;
import org.nhipcau.shared.Refusal;
import org.nhipcau.site.Page;
import org.nhipcau.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A person's posts: each is added, corrected and taken out by itself.
@Controller
class PostPages {

    private final People people;
    private final Posts posts;
    private final Organisations organisations;
    private final Forms forms;
    private final Site site;

    PostPages(People people, Posts posts, Organisations organisations, Forms forms, Site site) {
        this.people = people;
        this.posts = posts;
        this.organisations = organisations;
        this.forms = forms;
        this.site = site;
    }

    /// @param post one that is to be corrected
    @GetMapping("/people/{id}/posts/new")
    String blank(@PathVariable long id, @RequestParam Optional<Long> post, HttpServletRequest request, Model model) {
        var person = people.find(new PersonId(id));
        var language = site.page(request).language();
        var suggested = new LinkedHashMap<>(Map.of("rank", Rank.OFFICER.code()));
        posts.of(List.of(person.id())).stream()
                .filter(held -> post.equals(Optional.of(held.id())))
                .forEach(held -> {
                    suggested.putAll(PersonForm.fields(held, held.organisation(language)));
                    suggested.put("post", Long.toString(held.id()));
                });
        return form(forms.blank(request, suggested), person, request, model);
    }

    @PostMapping("/people/{id}/posts")
    String add(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model) {
        var person = people.find(new PersonId(id));
        var language = site.page(request).language();
        var post = Typed.of(request).number("post");
        return forms.sent(
                        request,
                        response,
                        typed -> PersonForm.post(typed, text -> organisations.called(text, language)))
                .create(
                        said -> {
                            people.hold(person.id());
                            if (post.isEmpty()) {
                                posts.add(person.id(), said);
                            } else if (!posts.correct(person.id(), post.get(), said)) {
                                throw new Refusal("people.refused.gone");
                            }
                            return saved(id);
                        },
                        typed -> form(typed, person, request, model));
    }

    @PostMapping("/people/{id}/posts/removal")
    String remove(@PathVariable long id, @RequestParam long post) {
        posts.remove(people.hold(new PersonId(id)), post);
        return "redirect:" + saved(id);
    }

    private String form(Typed typed, Person person, HttpServletRequest request, Model model) {
        Page page = site.page(request);
        model.addAttribute("typed", typed);
        model.addAttribute("person", person);
        model.addAttribute("ranks", page.words("people.rank.", Rank.values(), Rank::code));
        return "people/post.jte";
    }

    private static String saved(long id) {
        return "/people/" + id + "?notice=people.notice.changed";
    }
}
