package org.nhipcau.workbooks;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nhipcau.forms.Forms;
import org.nhipcau.forms.Typed;
import org.nhipcau.organisations.Organisations;
import org.nhipcau.places.Places;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Refusal;
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
import org.springframework.web.multipart.MultipartFile;

@Controller
class HandInPages {

    /// How often a page about work that goes on is asked for again, in seconds; works without JavaScript.
    private static final String AGAIN = "2";

    private final HandIns handIns;
    private final HandInSteps steps;
    private final HandInList list;
    private final Checking checking;
    private final LongWork work;
    private final Works works;
    private final Findings findings;
    private final WorkbookUploads uploads;
    private final Kinds kinds;
    private final Organisations organisations;
    private final Places places;
    private final Forms forms;
    private final Site site;

    HandInPages(
            HandIns handIns,
            HandInSteps steps,
            HandInList list,
            Checking checking,
            LongWork work,
            Works works,
            Findings findings,
            WorkbookUploads uploads,
            Kinds kinds,
            Organisations organisations,
            Places places,
            Forms forms,
            Site site) {
        this.handIns = handIns;
        this.steps = steps;
        this.list = list;
        this.checking = checking;
        this.work = work;
        this.works = works;
        this.findings = findings;
        this.uploads = uploads;
        this.kinds = kinds;
        this.organisations = organisations;
        this.places = places;
        this.forms = forms;
        this.site = site;
    }

    @Bean
    static MenuEntry workbooksMenu() {
        return new MenuEntry(110, "site.menu.work", "workbooks.menu", "/workbooks", "workbooks.see");
    }

    @GetMapping("/workbooks")
    String list(HttpServletRequest request, Model model) {
        var page = site.page(request);
        model.addAttribute("listing", list.list(asked(request)));
        model.addAttribute("states", states(page));
        model.addAttribute("kinds", kinds.words(page));
        return "workbooks/list.jte";
    }

    @GetMapping("/workbooks.xlsx")
    void excel(HttpServletRequest request, HttpServletResponse response) {
        var page = site.page(request);
        var asked = asked(request);
        var columns = new ArrayList<Column<HandInList.Row>>(List.of(
                new Column<>(page.text("workbooks.column.name"), HandInList.Row::name),
                new Column<>(page.text("workbooks.column.handed_in_by"), row -> page.actor(row.by())),
                new Column<>(page.text("workbooks.column.unit_id"), row -> row.unit(page.language())),
                new Column<>(page.text("workbooks.column.handed_in_at"), row -> page.moment(row.at())),
                new Column<>(
                        page.text("workbooks.column.state"),
                        row -> page.text("workbooks.state." + row.standing().code())),
                new Column<>(page.text("workbooks.progress"), row -> row.progress(page))));
        for (var outcome : Outcome.values()) {
            columns.add(new Column<>(page.text("workbooks.outcome." + outcome.code()), row -> row.count(outcome)));
        }
        ExcelFile.send(response, "workbooks", page.aboutList("workbooks.menu", asked), columns, list.all(asked));
    }

    @GetMapping("/workbooks/new")
    String blank(HttpServletRequest request, Model model) {
        var words = kinds.words(site.page(request));
        var suggested =
                words.size() == 1 ? Map.of("kind", words.keySet().iterator().next()) : Map.<String, String>of();
        return form(forms.blank(request, suggested), request, model);
    }

    @PostMapping("/workbooks")
    String handIn(
            @RequestParam(required = false) @org.jspecify.annotations.Nullable MultipartFile file,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var page = site.page(request);
        return forms.sent(
                        request,
                        response,
                        typed -> HandInForm.read(
                                typed, kinds.words(page), text -> organisations.called(text, page.language())))
                .create(
                        form -> {
                            var list = handIns.find(checking.begin(
                                    kinds.get(form.kind()), sent(Optional.ofNullable(file), request), form.unit()));
                            if (list.isRead()) {
                                return list.address() + "/columns";
                            }
                            work.ask(list, Asked.READ);
                            return list.address();
                        },
                        typed -> form(typed, request, model));
    }

    /// As one piece of the form, or as an upload that is here already.
    private Checking.Sent sent(Optional<MultipartFile> file, HttpServletRequest request) {
        var upload = Optional.ofNullable(request.getParameter("upload")).orElse("");
        if (upload.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            var id = UUID.fromString(upload);
            return new Checking.Sent(uploads.find(id).name(), uploads.take(id));
        }
        var whole = file.orElseThrow(() -> new Refusal("workbooks.refused.nothing").at("file"));
        if (whole.isEmpty()
                && !Optional.ofNullable(whole.getOriginalFilename()).orElse("").isBlank()) {
            throw new Refusal("workbooks.refused.empty").at("file");
        }
        WorkbookUploads.refuseSize(whole.getSize());
        try {
            return new Checking.Sent(
                    UploadPages.fileName(
                            Optional.ofNullable(whole.getOriginalFilename()).orElse("")),
                    whole.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/workbooks/{id}")
    String record(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model) {
        var handIn = handIns.find(new HandInId(id));
        var kind = kinds.get(handIn.kind());
        var last = works.of(handIn.id());
        var runs = last.filter(Work::isRunning).isPresent();
        if (runs) {
            response.setHeader("Refresh", AGAIN);
        }
        model.addAttribute("work", last.filter(one -> runs || one.wantsToBeSeen(handIn.state())));
        model.addAttribute("handIn", handIn);
        model.addAttribute("standing", Standing.of(handIn.state(), handIn.isRead(), last));
        model.addAttribute("kind", kind);
        model.addAttribute("unit", handIn.unit().map(organisations::find));
        model.addAttribute("before", handIns.acceptedBefore(handIn));
        model.addAttribute("refused", findings.refused(handIn.id(), 10));
        model.addAttribute("changes", handIns.history(handIn.id()));
        var page = site.page(request);
        model.addAttribute("can", runs ? Can.NOTHING : Can.of(handIn, kind, page));
        model.addAttribute("mayWork", Kinds.mayHandIn(kind, page));
        model.addAttribute("proposer", proposer(handIn, page));
        return "workbooks/handIn.jte";
    }

    /// The province or the partner whose proposal it is; empty when it is the ministry's own list.
    private String proposer(HandIn handIn, Page page) {
        return handIn.proposal()
                .map(HandIn.Proposal::proposer)
                .flatMap(from -> from.place()
                        .flatMap(places::find)
                        .map(place -> place.last().fullName(page.language()))
                        .or(() -> from.organisation()
                                .map(organisations::find)
                                .map(organisation -> organisation.name(page.language()))))
                .orElse("");
    }

    @GetMapping("/workbooks/{id}/rows")
    String rows(@PathVariable long id, HttpServletRequest request, Model model) {
        var handIn = handIns.find(new HandInId(id));
        model.addAttribute("handIn", handIn);
        model.addAttribute("kind", kinds.get(handIn.kind()));
        model.addAttribute("listing", findings.list(handIn.id(), rowsAsked(request)));
        model.addAttribute("outcomes", site.page(request).words("workbooks.outcome.", Outcome.values(), Outcome::code));
        return "workbooks/rows.jte";
    }

    @GetMapping("/workbooks/{id}/rows.xlsx")
    void rowsAsExcel(@PathVariable long id, HttpServletRequest request, HttpServletResponse response) {
        var handIn = handIns.find(new HandInId(id));
        var page = site.page(request);
        var asked = rowsAsked(request);
        List<Column<Findings.Row>> columns = List.of(
                new Column<>(page.text("workbooks.column.row"), row -> (long) row.number()),
                new Column<>(page.text("workbooks.column.title"), Findings.Row::title),
                new Column<>(
                        page.text("workbooks.column.outcome"),
                        row -> page.text("workbooks.outcome." + row.outcome().code())),
                new Column<>(page.text("workbooks.column.said"), row -> said(row, page)));
        ExcelFile.send(
                response, "rows", page.aboutList("workbooks.rows", asked), columns, findings.all(handIn.id(), asked));
    }

    static String said(Findings.Row row, Page page) {
        var said = new ArrayList<String>();
        if (!row.reason().isEmpty()) {
            said.add(page.text(row.reason()));
        }
        row.said().forEach(one -> said.add((one.cell().isEmpty() ? "" : one.cell() + ": ") + one.in(page)));
        return String.join("\n", said);
    }

    /// Her own file, as it came. Sent as a file and never shown as a page.
    @GetMapping("/workbooks/{id}/file")
    void file(@PathVariable long id, HttpServletResponse response) throws IOException {
        var handIn = handIns.find(new HandInId(id));
        Sending.send(response, handIn.name(), handIns.content(handIn));
    }

    /// Her own file with a word at each cell that has one.
    @GetMapping("/workbooks/{id}/marked")
    void marked(@PathVariable long id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var handIn = handIns.find(new HandInId(id));
        Sending.send(
                response,
                Sending.marked(handIn.name()),
                checking.marked(handIn, kinds.get(handIn.kind()), site.page(request)));
    }

    @PostMapping("/workbooks/{id}/acceptance")
    String accept(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String whole,
            HttpServletRequest request) {
        var handIn = changeable(id, request);
        return "redirect:" + handIn.address()
                + switch (work.ask(handIn, Asked.accept(version, whole.equals("on")))) {
                    case DONE -> "?notice=workbooks.notice.accepted";
                    case CHANGED -> "?notice=workbooks.notice.changedMeanwhile";
                    case RUNNING, INTERRUPTED, REFUSED, CANCELLED, FAILED -> "";
                };
    }

    @PostMapping("/workbooks/{id}/withdrawal")
    String withdraw(@PathVariable long id, HttpServletRequest request) {
        steps.withdraw(changeable(id, request).id());
        return "redirect:/workbooks/" + id + "?notice=workbooks.notice.withdrawn";
    }

    @PostMapping("/workbooks/{id}/resumption")
    String takeUp(@PathVariable long id, HttpServletRequest request) {
        steps.takeUp(changeable(id, request).id());
        return "redirect:/workbooks/" + id + "/columns";
    }

    /// What somebody may not hand in they may not change; they are told as of one that does not exist.
    private HandIn changeable(long id, HttpServletRequest request) {
        var handIn = handIns.find(new HandInId(id));
        if (!Kinds.mayHandIn(kinds.get(handIn.kind()), site.page(request))) {
            throw new NotFound();
        }
        return handIn;
    }

    private String form(Typed typed, HttpServletRequest request, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("kinds", kinds.words(site.page(request)));
        model.addAttribute("open", kinds.open(site.page(request)));
        return "workbooks/form.jte";
    }

    private static ListRequest asked(HttpServletRequest request) {
        return ListRequest.of(request, HandInList.FILTERS, HandInList.SORTS);
    }

    private static ListRequest rowsAsked(HttpServletRequest request) {
        return ListRequest.of(request, Findings.FILTERS, Findings.SORTS);
    }

    private static Map<String, String> states(Page page) {
        var words = new java.util.LinkedHashMap<String, String>();
        Standing.codes().forEach(code -> words.put(code, page.text("workbooks.state." + code)));
        return words;
    }
}
