package org.nhipcau.places.map;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nhipcau.places.Places;
import org.nhipcau.places.ProvinceMap;
import org.nhipcau.places.geometry.Wrong;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Loads a boundary file, says what is wrong with it, takes it out and draws it again.
@Controller
class BoundaryPages {

    static final long LARGEST = 30L * 1024 * 1024;
    private static final int LONGEST = 500;

    private final Boundaries boundaries;
    private final Places places;

    BoundaryPages(Boundaries boundaries, Places places) {
        this.boundaries = boundaries;
        this.places = places;
    }

    @GetMapping("/places/boundaries")
    String list(Model model) {
        return shown(model, new Typed("34", "", ""), List.of());
    }

    /// What was typed, shown again when something is wrong.
    record Typed(String map, String source, String licence) {}

    @PostMapping("/places/boundaries")
    String load(
            @RequestParam Optional<MultipartFile> file,
            @RequestParam(defaultValue = "") String map,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String licence,
            HttpServletResponse response,
            Model model) {
        var typed = new Typed(map, said(source), said(licence));
        var wrong = new ArrayList<Wrong>();
        var chosen = ProvinceMap.of(map);
        if (chosen.isEmpty()) {
            wrong.add(new Wrong(0, "places.boundary.wrong.map"));
        }
        if (typed.source().isEmpty() || typed.licence().isEmpty()) {
            wrong.add(new Wrong(0, "places.boundary.wrong.source"));
        }
        if (typed.source().length() > LONGEST || typed.licence().length() > LONGEST) {
            wrong.add(new Wrong(0, "places.boundary.wrong.long", Integer.toString(LONGEST)));
        }
        if (file.isEmpty() || file.get().isEmpty()) {
            wrong.add(new Wrong(0, "places.boundary.wrong.noFile"));
        } else if (file.get().getSize() > LARGEST) {
            wrong.add(new Wrong(0, "places.boundary.wrong.large"));
        }
        if (wrong.isEmpty()) {
            var read = read(file.get(), chosen.get());
            if (read.wrong().isEmpty()) {
                boundaries.store(chosen.get(), name(file.get()), typed.source(), typed.licence(), read);
                return "redirect:/places/map?map=" + chosen.get().code() + "&drawn=outlines";
            }
            wrong.addAll(read.wrong());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return shown(model, typed, wrong);
    }

    private BoundaryFile read(MultipartFile file, ProvinceMap map) {
        try (var stream = file.getInputStream()) {
            return BoundaryFile.read(stream, map, places);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").strip();
    }

    private static String name(MultipartFile file) {
        var name = Optional.ofNullable(file.getOriginalFilename())
                .map(path -> said(path.replaceAll(".*[/\\\\]", "")))
                .orElse("");
        return name.isEmpty() ? "boundaries.geojson" : name.substring(0, Math.min(200, name.length()));
    }

    private String shown(Model model, Typed typed, List<Wrong> wrong) {
        model.addAttribute("typed", typed);
        model.addAttribute("wrong", wrong);
        model.addAttribute("files", boundaries.all());
        model.addAttribute("changes", boundaries.history());
        return "places/map/boundaries.jte";
    }

    @PostMapping("/places/boundaries/{id}/removal")
    String remove(@PathVariable long id) {
        boundaries.remove(id);
        return "redirect:/places/boundaries";
    }

    @PostMapping("/places/boundaries/{id}/return")
    String draw(@PathVariable long id) {
        boundaries.draw(id);
        return "redirect:/places/boundaries";
    }
}
