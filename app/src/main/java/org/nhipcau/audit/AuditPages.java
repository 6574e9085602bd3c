package org.nhipcau.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.nhipcau.audit.ChangeList.Row;
import org.nhipcau.audit.SealedEntries.Entry;
import org.nhipcau.history.Acting;
import org.nhipcau.jobs.Jobs;
import org.nhipcau.shared.NotFound;
import org.nhipcau.site.ExcelFile;
import org.nhipcau.site.ExcelFile.Column;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.MenuEntry;
import org.nhipcau.site.Site;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The sealed log for who may audit: how it stands, what was changed, each entry with its proof.
@Controller
class AuditPages {

    private static final int HEADS = 30;
    private static final int CHECKS = 10;

    private final Log log;
    private final SealedEntries entries;
    private final ChangeList list;
    private final Doors doors;
    private final Jobs jobs;
    private final CheckWhenAsked checking;
    private final Site site;

    AuditPages(
            Log log,
            SealedEntries entries,
            ChangeList list,
            Doors doors,
            Jobs jobs,
            CheckWhenAsked checking,
            Site site) {
        this.log = log;
        this.entries = entries;
        this.list = list;
        this.doors = doors;
        this.jobs = jobs;
        this.checking = checking;
        this.site = site;
    }

    @Bean
    static MenuEntry auditMenu() {
        return new MenuEntry(920, "site.menu.administration", "audit.menu", "/audit", "audit.see");
    }

    /// Entries name records of all rooms: a role that speaks of one organisation or place reads none of them.
    @ModelAttribute
    void onlyWhoSeesEverything() {
        if (!Acting.viewer().seesAll()) {
            throw new NotFound();
        }
    }

    @GetMapping("/audit")
    String standing(Model model) {
        model.addAttribute("standing", log.standing());
        model.addAttribute("heads", log.heads(HEADS));
        model.addAttribute("keys", log.verifierKeys());
        model.addAttribute("checks", log.checks(CHECKS));
        model.addAttribute("checking", jobs.isAwaited(checking, Acting.viewer().actor()));
        return "audit/standing.jte";
    }

    @PostMapping("/audit/checks")
    String check() {
        jobs.soon(checking, Acting.viewer().actor());
        return "redirect:/audit?notice=audit.notice.checking";
    }

    @GetMapping("/audit/heads/{size}")
    ResponseEntity<String> head(@PathVariable long size) {
        return file("checkpoint-" + size + ".txt", log.head(size).note());
    }

    @GetMapping("/audit/changes")
    String changes(HttpServletRequest request, Model model) {
        var page = site.page(request);
        var asked = asked(request);
        var who = new LinkedHashMap<>(page.words("audit.who.", ChangeList.WHO, Function.identity()));
        if (asked.filter("who").contains(":")) {
            who.put(asked.filter("who"), page.actor(asked.filter("who")));
        }
        var tables = new LinkedHashMap<String, String>();
        list.tables().forEach(table -> tables.put(table, table));
        model.addAttribute("listing", list.list(asked));
        model.addAttribute("tables", tables);
        model.addAttribute("kinds", page.words("audit.kind.", ChangeList.KINDS, Function.identity()));
        model.addAttribute("who", who);
        return "audit/changes.jte";
    }

    @GetMapping("/audit/changes.xlsx")
    void excel(HttpServletRequest request, HttpServletResponse response) {
        var page = site.page(request);
        var asked = asked(request);
        List<Column<Row>> columns = List.of(
                new Column<>(page.text("audit.change"), row -> Long.toString(row.id())),
                new Column<>(page.text("audit.at"), row -> page.moment(row.at())),
                new Column<>(page.text("audit.who"), row -> page.actor(row.actor())),
                new Column<>(page.text("audit.door"), Row::door));
        ExcelFile.send(response, "changes", page.aboutList("audit.changes", asked), columns, list.all(asked));
    }

    private static ListRequest asked(HttpServletRequest request) {
        return ListRequest.of(request, ChangeList.FILTERS, ChangeList.SORTS);
    }

    /// An entry with the address of its record's history, empty when it has none.
    record Told(Entry entry, String door) {}

    @GetMapping("/audit/changes/{change}")
    String change(@PathVariable long change, Model model) {
        model.addAttribute("change", list.find(change).orElseThrow(NotFound::new));
        model.addAttribute(
                "entries", entries.of(change).stream().map(this::told).toList());
        return "audit/change.jte";
    }

    private Told told(Entry entry) {
        return new Told(
                entry,
                entry.table().flatMap(table -> doors.of(table, entry.key())).orElse(""));
    }

    @GetMapping("/audit/entries/{place}")
    String entry(@PathVariable long place, Model model) {
        var entry = entries.at(place);
        var head = newest();
        var leaf = entries.leaf(place, head.size());
        model.addAttribute("told", told(entry));
        model.addAttribute("head", head);
        model.addAttribute("leaf", leaf.hex());
        model.addAttribute("path", entries.path(place, head).size());
        model.addAttribute("text", entries.text(entry, leaf).orElse(""));
        return "audit/entry.jte";
    }

    @GetMapping("/audit/entries/{place}/text")
    ResponseEntity<String> text(@PathVariable long place) {
        var text = entries.text(entries.at(place), entries.leaf(place, newest().size()));
        return file("entry-" + place + ".txt", text.orElseThrow(NotFound::new));
    }

    @GetMapping("/audit/entries/{place}/proof")
    ResponseEntity<String> proof(@PathVariable long place) {
        return file("entry-" + entries.at(place).place() + ".tlog-proof", entries.proof(place, newest()));
    }

    private Log.Head newest() {
        return log.head().orElseThrow(NotFound::new);
    }

    private static ResponseEntity<String> file(String name, String text) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(text);
    }
}
