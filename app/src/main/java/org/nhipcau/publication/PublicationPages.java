package org.nhipcau.publication;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.forms.Forms;
import org.nhipcau.forms.Typed;
import org.nhipcau.publication.Consequences.Consequence;
import org.nhipcau.publication.Consequences.Group;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Publication;
import org.nhipcau.site.Page;
import org.nhipcau.site.Site;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who may see one record: how it stands, what that means, and the decision.
@Controller
class PublicationPages {

    private final Publishing publishing;
    private final ObjectProvider<Consequences> consequences;
    private final ObjectProvider<Sharers> sharers;
    private final Forms forms;
    private final Site site;

    PublicationPages(
            Publishing publishing,
            ObjectProvider<Consequences> consequences,
            ObjectProvider<Sharers> sharers,
            Forms forms,
            Site site) {
        this.publishing = publishing;
        this.consequences = consequences;
        this.sharers = sharers;
        this.forms = forms;
        this.site = site;
    }

    @GetMapping("/{room}/{id}/publication")
    String show(@PathVariable String room, @PathVariable long id, HttpServletRequest request, Model model) {
        var standing = changeable(room, id, request);
        return shown(
                forms.filled(request, PublicationForm.fields(standing), standing.version()), standing, request, model);
    }

    @PostMapping("/{room}/{id}/publication")
    String decide(
            @PathVariable String room,
            @PathVariable long id,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var standing = changeable(room, id, request);
        var kind = publishing.kind(room);
        return forms.sent(request, response, typed -> PublicationForm.read(typed, kind, true))
                .change(
                        (form, version) -> publishing.set(kind, id, form.state(), form.money(), form.note(), version),
                        () -> current(kind, standing, request),
                        standing.address() + "/publication?notice=publication.notice.set",
                        typed -> shown(typed, standing, request, model));
    }

    @GetMapping("/{room}/{id}/publication/sharing/new")
    String newSharing(@PathVariable String room, @PathVariable long id, HttpServletRequest request, Model model) {
        var standing = changeable(room, id, request);
        return mayShare(standing)
                ? sharing(forms.blank(request, Map.of()), standing, model)
                : "redirect:" + standing.address() + "/publication";
    }

    @PostMapping("/{room}/{id}/publication/sharing")
    String share(
            @PathVariable String room,
            @PathVariable long id,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var standing = changeable(room, id, request);
        if (!mayShare(standing)) {
            return "redirect:" + standing.address() + "/publication";
        }
        return forms.sent(request, response, typed -> organisation(typed, site.page(request)))
                .create(
                        organisation -> {
                            publishing.share(publishing.kind(room), id, organisation);
                            return standing.address() + "/publication?notice=publication.notice.shared";
                        },
                        typed -> sharing(typed, standing, model));
    }

    @PostMapping("/{room}/{id}/publication/sharing/removal")
    String unshare(
            @PathVariable String room,
            @PathVariable long id,
            @RequestParam long organisation,
            HttpServletRequest request) {
        var standing = changeable(room, id, request);
        publishing.unshare(publishing.kind(room), id, organisation);
        return "redirect:" + standing.address() + "/publication?notice=publication.notice.unshared";
    }

    @PostMapping("/{room}/{id}/publication/restoration")
    String restore(
            @PathVariable String room, @PathVariable long id, @RequestParam long change, HttpServletRequest request) {
        var standing = changeable(room, id, request);
        publishing.restore(publishing.kind(room), id, change);
        return "redirect:" + standing.address() + "/publication?notice=publication.notice.restored";
    }

    private Optional<Long> organisation(Typed typed, Page page) {
        typed.required("with", 300);
        var organisation = typed.pick("with", text -> sharers.getObject().called(text, page.language()));
        return typed.isWrong() ? Optional.empty() : organisation;
    }

    /// Whoever is bound to a scope decides nothing about who else sees a record.
    private Standing changeable(String room, long id, HttpServletRequest request) {
        var page = site.page(request);
        if (!page.viewer().seesAll()) {
            throw new NotFound();
        }
        return publishing.titled(room, id, page.language());
    }

    /// Not every kind of record can be shared with somebody by name: organisations are, with whoever signed in.
    private boolean mayShare(Standing standing) {
        return publishing.kind(standing.room()).sharedWith().isPresent();
    }

    private Forms.Current current(PublishedKind kind, Standing shown, HttpServletRequest request) {
        var now = publishing.titled(shown.room(), shown.id(), site.page(request).language());
        return new Forms.Current(
                PublicationForm.fields(now),
                now.version(),
                publishing.history(kind, now.id()).getFirst());
    }

    private String shown(Typed typed, Standing standing, HttpServletRequest request, Model model) {
        var page = site.page(request);
        var kind = publishing.kind(standing.room());
        model.addAttribute("typed", typed);
        model.addAttribute("standing", standing);
        model.addAttribute("states", states(kind, page));
        model.addAttribute("moneyStates", kind.hasMoney() ? moneyStates(standing.room(), page) : Map.of());
        model.addAttribute("mayShare", mayShare(standing));
        model.addAttribute("parties", publishing.names("organisations", kind.parties(standing.id()), page.language()));
        model.addAttribute("groups", groups(standing, page));
        model.addAttribute("changes", publishing.history(kind, standing.id()));
        return "publication/publication.jte";
    }

    private Map<Group, List<Consequence>> groups(Standing standing, Page page) {
        var groups = new EnumMap<Group, List<Consequence>>(Group.class);
        consequences
                .orderedStream()
                .filter(told -> told.room().equals(standing.room()))
                .flatMap(told -> told.of(standing.id(), page.language()).stream())
                .forEach(one -> groups.computeIfAbsent(one.group(), group -> new ArrayList<>())
                        .add(one));
        return groups;
    }

    private String sharing(Typed typed, Standing standing, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("standing", standing);
        return "publication/sharing.jte";
    }

    static Map<String, String> states(PublishedKind kind, Page page) {
        return page.words(kind.room() + ".publication.", kind.states().toArray(Publication[]::new), Publication::code);
    }

    static Map<String, String> moneyStates(String room, Page page) {
        return page.words(room + ".money_publication.", Publication.values(), Publication::code);
    }
}
