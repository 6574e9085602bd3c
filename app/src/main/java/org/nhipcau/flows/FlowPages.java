package org.nhipcau.flows;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhipcau.flows.Ends.Level;
import org.nhipcau.flows.Picture.Shape;
import org.nhipcau.places.ProvinceMap;
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

/// The picture of flows, its tables and its workbook.
@Controller
class FlowPages {

    private final Flows flows;
    private final FlowQuestions questions;
    private final FlowScreen screen;
    private final Site site;

    FlowPages(Flows flows, FlowQuestions questions, FlowScreen screen, Site site) {
        this.flows = flows;
        this.questions = questions;
        this.screen = screen;
        this.site = site;
    }

    @Bean
    static MenuEntry flowsMenu() {
        return new MenuEntry(116, "site.menu.work", "flows.menu", "/flows", "funding.see");
    }

    /// What the picture is narrowed to, and the way back.
    record Chip(String filter, String value, String label, String name, String without) {}

    /// The same picture otherwise.
    record Switch(String text, String address, boolean current) {}

    @GetMapping("/flows")
    String flows(HttpServletRequest request, Model model) {
        var page = site.page(request);
        var question = questions.of(typed(request));
        var asked = question.asked();
        model.addAttribute("question", question);
        model.addAttribute("shown", screen.show(asked, FlowScreen.WIDE, Shape.WIDE, page));
        model.addAttribute("chips", chips(asked, page));
        model.addAttribute(
                "stages",
                question.stages().stream()
                        .map(stage -> new Switch(
                                page.text("flows.stage." + stage.code()),
                                at(asked, stage).address(),
                                stage == asked.stage()))
                        .toList());
        model.addAttribute(
                "maps",
                Stream.of(ProvinceMap.values())
                        .map(map -> new Switch(
                                page.text("flows.map." + map.code()),
                                asked.on(map).address(),
                                map == asked.map()))
                        .toList());
        return "flows/flows.jte";
    }

    /// Another kind may know other currencies; one that it has none of shows nothing, and says so.
    private static Asked at(Asked asked, Stage stage) {
        return new Asked(
                asked.map(), stage, asked.currency(), asked.from(), asked.to(), asked.illustrative(), asked.narrowed());
    }

    @GetMapping("/flows.xlsx")
    void excel(HttpServletRequest request, HttpServletResponse response) {
        var page = site.page(request);
        var typed = typed(request);
        var asked = questions.of(typed).asked();
        var drawn = flows.drawn(asked, FlowScreen.WIDE);
        var passedOn = drawn.passedOn().orElse(BigDecimal.ZERO);
        var language = page.language();
        var provinces = new HashMap<Long, String>();
        List<Column<Flow>> columns = List.of(
                new Column<>(
                        page.text("flows.partner"),
                        flow -> named(flow.partner().in(language), page.text("flows.nobody"))),
                new Column<>(
                        page.text("flows.programme"), flow -> flow.programme().in(language)),
                new Column<>(
                        page.text("flows.area"),
                        flow -> flow.area().placed()
                                ? provinces.computeIfAbsent(
                                        flow.area().province(), id -> name(Level.AREA, id.toString(), asked, page))
                                : page.text("flows.unplaced." + flow.area().reason())),
                new Column<>(page.text("flows.amount"), Flow::amount),
                new Column<>(page.text("flows.currency"), flow -> asked.currency()),
                new Column<>(page.text("flows.rows"), flow -> BigDecimal.valueOf(flow.rows())),
                new Column<>(
                        page.text("flows.passedOn"), flow -> flow.passedOn() ? page.text("flows.passedOn.mark") : ""),
                new Column<>(
                        page.text("site.illustrative"),
                        flow -> asked.invented() ? page.text("site.illustrative") : ""));
        ExcelFile.send(
                response,
                "flows",
                page.aboutList(
                        "flows.menu", new ListRequest("/flows", asked.query(), typed.sort(), typed.descending(), 1)),
                columns,
                flows.all(asked),
                List.of(
                        total(page, asked, "flows.once", drawn.once()),
                        total(page, asked, "flows.passedOn", passedOn),
                        total(page, asked, "flows.all", drawn.once().add(passedOn))));
    }

    private static Map<String, ?> total(Page page, Asked asked, String name, BigDecimal amount) {
        return Map.of(
                page.text("flows.partner"), page.text(name),
                page.text("flows.amount"), amount,
                page.text("flows.currency"), asked.currency());
    }

    private static String named(String name, String otherwise) {
        return name.isEmpty() ? otherwise : name;
    }

    private List<Chip> chips(Asked asked, Page page) {
        var chips = new ArrayList<Chip>();
        for (var level : Level.values()) {
            var its = new LinkedHashMap<String, String>();
            Optional.ofNullable(asked.narrowed().get(level.filter()))
                    .ifPresent(value -> its.put(level.filter(), name(level, value, asked, page)));
            if (asked.narrowed().containsKey(level.besides())) {
                its.put(level.besides(), page.text("flows.rest." + level.code()));
            }
            if (level == Level.AREA && asked.narrowed().containsKey(Asked.UNPLACED)) {
                its.put(
                        Asked.UNPLACED,
                        page.text("flows.unplaced." + asked.narrowed().get(Asked.UNPLACED)));
            }
            its.forEach((filter, name) -> chips.add(new Chip(
                    filter,
                    asked.narrowed().getOrDefault(filter, ""),
                    page.text("flows." + level.code()),
                    name,
                    asked.without(filter).address())));
        }
        return chips;
    }

    private String name(Level level, String value, Asked asked, Page page) {
        return value.equals(Asked.NONE)
                ? page.text(FlowScreen.nobody(level, ""))
                : screen.called(level, Long.parseLong(value), asked.map(), page);
    }

    private static ListRequest typed(HttpServletRequest request) {
        return ListRequest.of(request, FlowQuestions.FILTERS, List.of("amount"));
    }
}
