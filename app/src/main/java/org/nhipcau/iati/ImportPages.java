package org.nhipcau.iati;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Refusal;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.MenuEntry;
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

    private final IatiImport imports;
    private final ImportReports reports;

    ImportPages(IatiImport imports, ImportReports reports) {
        this.imports = imports;
        this.reports = reports;
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

    @PostMapping("/iati")
    String load(@RequestParam MultipartFile file) {
        var name = Optional.ofNullable(file.getOriginalFilename())
                .map(path -> path.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", ""))
                .orElse("");
        if (file.isEmpty()) {
            throw new Refusal("iati.upload.noFile");
        }
        try {
            var here = Files.createTempFile("nhipcau-upload-", ".xml");
            try {
                file.transferTo(here);
                return "redirect:/iati/" + imports.load(here, name.isBlank() ? "iati.xml" : name);
            } finally {
                Files.delete(here);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/iati/{id}")
    String report(@PathVariable long id, Model model) {
        model.addAttribute("report", reports.find(id));
        model.addAttribute("refusals", reports.refusals(id));
        return "iati/report.jte";
    }

    /// Sent as a file and never shown as a page: it is somebody else's text.
    @GetMapping("/projects/{id}/iati.xml")
    ResponseEntity<String> xml(@PathVariable long id) {
        var xml = reports.xml(id).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.APPLICATION_XML, java.nio.charset.StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"activity-" + id + ".xml\"")
                .body(xml);
    }
}
