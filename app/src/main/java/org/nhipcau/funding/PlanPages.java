package org.nhipcau.funding;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.nhipcau.funding.PlanList.Kind;
import org.nhipcau.funding.PlanList.Row;
import org.nhipcau.site.ExcelFile;
import org.nhipcau.site.ExcelFile.Column;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.MenuEntry;
import org.nhipcau.site.Site;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The lists of budgets and of planned payments.
@Controller
class PlanPages {

    private final PlanList list;
    private final Meant meant;
    private final Site site;

    PlanPages(PlanList list, Meant meant, Site site) {
        this.list = list;
        this.meant = meant;
        this.site = site;
    }

    @Bean
    static MenuEntry budgetsMenu() {
        return new MenuEntry(112, "site.menu.work", "funding.list.budgets", "/funding/budgets", "funding.see");
    }

    @Bean
    static MenuEntry plannedMenu() {
        return new MenuEntry(
                113,
                "site.menu.work",
                "funding.list.planned-disbursements",
                "/funding/planned-disbursements",
                "funding.see");
    }

    @GetMapping("/funding/budgets")
    String budgets(HttpServletRequest request, Model model) {
        return list(Kind.BUDGETS, request, model);
    }

    @GetMapping("/funding/planned-disbursements")
    String planned(HttpServletRequest request, Model model) {
        return list(Kind.PLANNED, request, model);
    }

    @GetMapping("/funding/budgets.xlsx")
    void budgetsAsExcel(HttpServletRequest request, HttpServletResponse response) {
        excel(Kind.BUDGETS, request, response);
    }

    @GetMapping("/funding/planned-disbursements.xlsx")
    void plannedAsExcel(HttpServletRequest request, HttpServletResponse response) {
        excel(Kind.PLANNED, request, response);
    }

    private String list(Kind kind, HttpServletRequest request, Model model) {
        var asked = asked(request);
        model.addAttribute("kind", kind);
        model.addAttribute("listing", list.list(kind, asked));
        model.addAttribute("sums", list.sums(kind, asked));
        model.addAttribute("chosen", meant.names(asked, site.page(request)));
        model.addAttribute("sides", EntryScreen.sides(site.page(request)));
        model.addAttribute("wrong", Span.of(asked).wrong());
        return "funding/plans.jte";
    }

    private void excel(Kind kind, HttpServletRequest request, HttpServletResponse response) {
        var page = site.page(request);
        var asked = asked(request);
        List<Column<Row>> columns = List.of(
                new Column<>(page.text("funding.column.period_start"), Row::from),
                new Column<>(page.text("funding.column.period_end"), Row::to),
                new Column<>(page.text("funding.column.project_id"), row -> row.title(page.language())),
                new Column<>(
                        page.text("funding.column.kind"),
                        row -> page.text(row.revised() ? "funding.plan.revised" : "funding.plan.original")),
                new Column<>(
                        page.text("funding.column.amount"), row -> row.money().amount()),
                new Column<>(
                        page.text("funding.column.currency"), row -> row.money().currency()),
                new Column<>(
                        page.text("funding.plan.counting"),
                        row -> page.text(row.counted() ? "funding.plan.counted" : "funding.plan.notCounted")),
                new Column<>(
                        page.text("funding.column.illustrative"),
                        row -> row.illustrative() ? page.text("site.illustrative") : ""));
        ExcelFile.send(
                response,
                kind.code(),
                page.aboutList("funding.list." + kind.code(), asked),
                columns,
                list.all(kind, asked),
                list.sums(kind, asked).lines(page, "funding.column.project_id"));
    }

    private static ListRequest asked(HttpServletRequest request) {
        return ListRequest.of(request, PlanList.FILTERS, PlanList.SORTS);
    }
}
