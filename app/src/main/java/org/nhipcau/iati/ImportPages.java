package org.nhipcau.iati;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.iati.ReportLists.ActivityRow;
import org.nhipcau.iati.ReportLists.FindingRow;
import org.nhipcau.shared.Money;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Refusal;
import org.nhipcau.site.ExcelFile;
import org.nhipcau.site.ExcelFile.Column;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.MenuEntry;
import org.nhipcau.site.Page;
import org.nhipcau.site.Site;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

@Controller
class ImportPages {

    /// How often a page about an import that goes on is asked for again, in seconds; works without JavaScript.
    private static final String AGAIN = "2";

    private final Uploads uploads;
    private final ImportProgress progress;
    private final ImportReports reports;
    private final ReportLists lists;
    private final Conflicts conflicts;
    private final Site site;

    ImportPages(
            Uploads uploads,
            ImportProgress progress,
            ImportReports reports,
            ReportLists lists,
            Conflicts conflicts,
            Site site) {
        this.uploads = uploads;
        this.progress = progress;
        this.reports = reports;
        this.lists = lists;
        this.conflicts = conflicts;
        this.site = site;
    }

    @Bean
    static MenuEntry iatiMenu() {
        return new MenuEntry(120, "site.menu.work", "iati.menu", "/iati", "iati.load");
    }

    @GetMapping("/iati")
    String list(HttpServletRequest request, Model model) {
        model.addAttribute("listing", reports.list(ListRequest.of(request, List.of(), List.of("-loaded"))));
        return "iati/list.jte";
    }

    /// The file lies on the disk by now; its import goes on after the answer.
    @PostMapping("/iati")
    String load(@RequestParam MultipartFile file) {
        var name = Optional.ofNullable(file.getOriginalFilename())
                .map(path -> path.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", ""))
                .orElse("");
        if (name.isBlank() && file.isEmpty()) {
            throw new Refusal("iati.upload.noFile");
        }
        try {
            var here = Files.createTempFile("nhipcau-upload-", ".xml");
            file.transferTo(here);
            return "redirect:/iati/" + uploads.begin(here, name.isBlank() ? "iati.xml" : name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/iati/{id}")
    String report(@PathVariable long id, HttpServletResponse response, Model model) {
        var report = reports.find(id);
        if (report.isRunning()) {
            response.setHeader("Refresh", AGAIN);
        }
        model.addAttribute("report", report);
        model.addAttribute("findings", reports.findings(id));
        return "iati/report.jte";
    }

    @PostMapping("/iati/{id}/cancellation")
    String cancel(@PathVariable long id) {
        progress.cancel(id);
        return "redirect:/iati/" + id;
    }

    @GetMapping("/iati/{id}/activities")
    String activities(@PathVariable long id, HttpServletRequest request, Model model) {
        var asked = ListRequest.of(request, ReportLists.ACTIVITY_FILTERS, ReportLists.SORTS);
        model.addAttribute("report", reports.find(id));
        model.addAttribute("listing", lists.activities(id, asked));
        model.addAttribute("kinds", outcomes(site.page(request)));
        model.addAttribute("conflicts", conflicts.ofFile(id));
        return "iati/activities.jte";
    }

    @GetMapping("/iati/{id}/activities.xlsx")
    void activitiesAsExcel(@PathVariable long id, HttpServletRequest request, HttpServletResponse response) {
        reports.find(id);
        var page = site.page(request);
        var asked = ListRequest.of(request, ReportLists.ACTIVITY_FILTERS, ReportLists.SORTS);
        List<Column<ActivityRow>> columns = List.of(
                new Column<>(page.text("iati.column.line"), row -> (long) row.line()),
                new Column<>(page.text("iati.column.identifier"), ActivityRow::identifier),
                new Column<>(page.text("iati.column.project"), row -> row.title(page.language())),
                new Column<>(
                        page.text("iati.column.became"),
                        row -> page.text("iati.became." + row.became().code())));
        ExcelFile.send(
                response,
                "activities",
                page.aboutList("iati.activities", asked),
                columns,
                lists.allActivities(id, asked));
    }

    @GetMapping("/iati/{id}/findings")
    String findings(@PathVariable long id, HttpServletRequest request, Model model) {
        var asked = ListRequest.of(request, ReportLists.FINDING_FILTERS, ReportLists.SORTS);
        model.addAttribute("report", reports.find(id));
        model.addAttribute("listing", lists.findings(id, asked));
        model.addAttribute("sums", lists.sums(id, asked));
        model.addAttribute("kinds", kinds(site.page(request)));
        return "iati/findings.jte";
    }

    @GetMapping("/iati/{id}/findings.xlsx")
    void findingsAsExcel(@PathVariable long id, HttpServletRequest request, HttpServletResponse response) {
        reports.find(id);
        var page = site.page(request);
        var asked = ListRequest.of(request, ReportLists.FINDING_FILTERS, ReportLists.SORTS);
        List<Column<FindingRow>> columns = List.of(
                new Column<>(
                        page.text("iati.column.kind"),
                        row -> page.text("iati.finding." + row.kind().code())),
                new Column<>(page.text("iati.column.line"), row -> row.line() == 0 ? "" : (Object) (long) row.line()),
                new Column<>(page.text("iati.column.identifier"), FindingRow::identifier),
                new Column<>(page.text("iati.column.element"), FindingRow::element),
                new Column<>(
                        page.text("iati.column.reason"), row -> row.reason().in(page)),
                new Column<>(page.text("iati.column.from_date"), FindingRow::from),
                new Column<>(page.text("iati.column.to_date"), FindingRow::to),
                new Column<>(page.text("iati.column.amount"), row -> row.money().<BigDecimal>map(Money::amount)),
                new Column<>(
                        page.text("iati.column.currency"), row -> row.money().map(Money::currency)));
        ExcelFile.send(
                response, "findings", page.aboutList("iati.findings", asked), columns, lists.allFindings(id, asked));
    }

    /// Sent as a file and never shown as a page: it is somebody else's text.
    @GetMapping("/projects/{id}/iati.xml")
    ResponseEntity<String> xml(@PathVariable long id) {
        var xml = reports.xml(id).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"activity-" + id + ".xml\"")
                .body(xml);
    }

    private static Map<String, String> outcomes(Page page) {
        var words = new LinkedHashMap<String, String>();
        Arrays.stream(Became.values()).forEach(one -> words.put(one.code(), page.text("iati.became." + one.code())));
        return words;
    }

    private static Map<String, String> kinds(Page page) {
        var words = new LinkedHashMap<String, String>();
        Arrays.stream(Finding.Kind.values())
                .forEach(one -> words.put(one.code(), page.text("iati.finding." + one.code())));
        return words;
    }
}
