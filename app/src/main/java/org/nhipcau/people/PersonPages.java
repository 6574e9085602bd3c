package org.nhipcau.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhipcau.forms.Forms;
import org.nhipcau.forms.Typed;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.organisations.Organisations;
import org.nhipcau.people.PersonList.Row;
import org.nhipcau.site.ExcelFile;
import org.nhipcau.site.ExcelFile.Column;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.MenuEntry;
import org.nhipcau.site.Page;
import org.nhipcau.site.Site;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class PersonPages {

    private final People people;
    private final PersonList list;
    private final Posts posts;
    private final Handovers handovers;
    private final Organisations organisations;
    private final Forms forms;
    private final Site site;

    PersonPages(
            People people,
            PersonList list,
            Posts posts,
            Handovers handovers,
            Organisations organisations,
            Forms forms,
            Site site) {
        this.people = people;
        this.list = list;
        this.posts = posts;
        this.handovers = handovers;
        this.organisations = organisations;
        this.forms = forms;
        this.site = site;
    }

    @Bean
    static MenuEntry peopleMenu() {
        return new MenuEntry(310, "site.menu.cooperation", "people.menu", "/people", "people.see");
    }

    @GetMapping("/people")
    String list(HttpServletRequest request, Model model) {
        var page = site.page(request);
        var asked = asked(request);
        model.addAttribute("listing", list.list(asked));
        model.addAttribute("ranks", page.words("people.rank.", Rank.values(), Rank::code));
        model.addAttribute("states", page.words("people.state.", PersonList.STATES, Function.identity()));
        model.addAttribute("chosen", chosen(asked, page));
        return "people/list.jte";
    }

    private Map<String, String> chosen(ListRequest asked, Page page) {
        return asked.filter("organisation").matches("\\d{1,18}")
                ? asked.number("organisation")
                        .map(OrganisationId::new)
                        .map(id -> Map.of(
                                "organisation",
                                organisations
                                        .names(List.of(id), page.language())
                                        .getOrDefault(id, "–")))
                        .orElse(Map.of())
                : Map.of();
    }

    @GetMapping("/people.xlsx")
    void excel(HttpServletRequest request, HttpServletResponse response) {
        var page = site.page(request);
        var asked = asked(request);
        List<Column<Row>> columns = List.of(
                new Column<>(
                        page.text("people.column.name"), row -> row.erased() ? page.text("people.erased") : row.name()),
                new Column<>(page.text("people.column.title"), Row::title),
                new Column<>(page.text("people.posts"), row -> posts(row, page)),
                new Column<>(page.text("people.column.emails"), row -> String.join("; ", row.emails())),
                new Column<>(page.text("people.column.phones"), row -> String.join("; ", row.phones())),
                new Column<>(page.text("people.column.state"), row -> row.left() ? page.text("people.state.left") : ""),
                new Column<>(
                        page.text("people.column.illustrative"),
                        row -> row.illustrative() ? page.text("site.illustrative") : ""));
        ExcelFile.send(response, "people", page.aboutList("people.menu", asked), columns, list.all(asked));
    }

    private static String posts(Row row, Page page) {
        return row.posts().stream()
                .map(post -> (post.title(page.language()).isEmpty()
                                ? page.text("people.rank." + post.rank().code())
                                : post.title(page.language()))
                        + ", " + post.organisation(page.language()))
                .collect(Collectors.joining("; "));
    }

    @GetMapping("/people/{id}")
    String record(@PathVariable long id, HttpServletRequest request, Model model) {
        var page = site.page(request);
        var person = people.find(new PersonId(id));
        var made = handovers.of(person.id());
        var named = Stream.concat(
                        Stream.of(person.id()), made.stream().flatMap(one -> Stream.of(one.person(), one.successor())))
                .distinct()
                .toList();
        model.addAttribute("person", person);
        model.addAttribute("posts", posts.of(List.of(person.id())));
        model.addAttribute("lines", handovers.lines(person.id(), page.language()));
        model.addAttribute("handovers", made);
        model.addAttribute("known", people.known(named));
        model.addAttribute("changes", people.history(person.id()));
        model.addAttribute("mayChange", page.may("people.edit") && page.viewer().seesAll() && !person.erased());
        return "people/person.jte";
    }

    /// @param organisation where the first post is
    @GetMapping("/people/new")
    String blank(@RequestParam Optional<Long> organisation, HttpServletRequest request, Model model) {
        var values = new LinkedHashMap<String, String>();
        values.put("publication", "shared");
        values.put("rank", Rank.OFFICER.code());
        organisation
                .map(OrganisationId::new)
                .ifPresent(id -> Optional.ofNullable(organisations
                                .names(List.of(id), site.page(request).language())
                                .get(id))
                        .ifPresent(name -> Typed.picked(values, "organisation", Optional.of(id), name)));
        return form(forms.blank(request, values), Optional.empty(), request, model);
    }

    @PostMapping("/people")
    String create(HttpServletRequest request, HttpServletResponse response, Model model) {
        return sent(request, response)
                .create(
                        form -> "/people/" + people.create(form, false) + "?notice=people.notice.created",
                        typed -> form(typed, Optional.empty(), request, model));
    }

    @GetMapping("/people/{id}/edit")
    String edit(@PathVariable long id, HttpServletRequest request, Model model) {
        var person = people.find(new PersonId(id));
        return form(forms.filled(request, fields(person), person.version()), Optional.of(person), request, model);
    }

    @PostMapping("/people/{id}")
    String change(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model) {
        var person = people.find(new PersonId(id));
        return sent(request, response)
                .change(
                        (form, version) -> people.change(person.id(), form, version),
                        () -> current(person.id()),
                        "/people/" + id + "?notice=people.notice.changed",
                        typed -> form(typed, Optional.of(person), request, model));
    }

    @PostMapping("/people/{id}/restoration")
    String restore(@PathVariable long id, @RequestParam long change) {
        people.restore(new PersonId(id), change);
        return "redirect:/people/" + id + "?notice=people.notice.restored";
    }

    @GetMapping("/people/{id}/erasure")
    String beforeErasure(@PathVariable long id, Model model) {
        model.addAttribute("person", people.find(new PersonId(id)));
        return "people/erasure.jte";
    }

    @PostMapping("/people/{id}/erasure")
    String erase(@PathVariable long id) {
        people.erase(new PersonId(id));
        return "redirect:/people/" + id + "?notice=people.notice.erased";
    }

    private Forms.Sent<PersonForm> sent(HttpServletRequest request, HttpServletResponse response) {
        var language = site.page(request).language();
        return forms.sent(
                request, response, typed -> PersonForm.read(typed, text -> organisations.called(text, language)));
    }

    private Map<String, String> fields(Person person) {
        return PersonForm.fields(person, people.accountEmail(person));
    }

    private Forms.Current current(PersonId id) {
        var person = people.find(id);
        return new Forms.Current(
                fields(person), person.version(), people.history(id).getFirst());
    }

    private String form(Typed typed, Optional<Person> person, HttpServletRequest request, Model model) {
        var page = site.page(request);
        model.addAttribute("typed", typed);
        model.addAttribute("person", person);
        model.addAttribute("ranks", page.words("people.rank.", Rank.values(), Rank::code));
        model.addAttribute(
                "publications", page.words("people.publication.", PersonForm.PUBLICATIONS, Function.identity()));
        return "people/form.jte";
    }

    private static ListRequest asked(HttpServletRequest request) {
        return ListRequest.of(request, PersonList.FILTERS, PersonList.SORTS);
    }
}
