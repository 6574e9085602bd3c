package org.nhipcau.workbooks;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.nhipcau.shared.NotFound;
import org.nhipcau.site.Page;
import org.nhipcau.site.Site;
import org.nhipcau.workbooks.WorkbookKind.Field;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Empty lists to fill in, for whoever has none yet.
@Controller
class TemplatePages {

    private static final int ROWS_TO_FILL = 1_000;
    private static final int FIRST_CHOICE = 3;

    private final Kinds kinds;
    private final Site site;

    TemplatePages(Kinds kinds, Site site) {
        this.kinds = kinds;
        this.site = site;
    }

    @GetMapping("/workbooks/template.xlsx")
    void template(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String filled,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var page = site.page(request);
        var list = kind.isEmpty() ? kinds.open(page).getFirst() : kinds.get(kind);
        if (!Kinds.mayHandIn(list, page)) {
            throw new NotFound();
        }
        var recorded = filled.isEmpty()
                ? List.<Map<String, Object>>of()
                : HandInSteps.proposer()
                        .map(proposer -> list.recorded(proposer, page::text, page.language()))
                        .orElseThrow(NotFound::new);
        Sending.send(response, list.code() + ".xlsx", template(list, recorded, page));
    }

    /// @param recorded rows to begin with
    private static byte[] template(WorkbookKind kind, List<Map<String, Object>> recorded, Page page)
            throws IOException {
        var choices = kind.choices(page::text);
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Nhip Cau", "1.0")) {
            var list = workbook.newWorksheet(page.text("workbooks.template.list"));
            var how = workbook.newWorksheet(page.text("workbooks.template.how"));
            var last = recorded.size() + ROWS_TO_FILL;
            list.freezePane(0, 1);
            var at = 0;
            for (Field field : kind.fields()) {
                var name = page.text(kind.words() + ".field." + field.key());
                list.value(0, at, name);
                list.style(0, at).bold().wrapText(true).fillColor("DCE6F1").set();
                list.width(at, 24);
                how.value(at, 0, name);
                how.style(at, 0).bold().set();
                how.value(
                        at, 1, page.text("workbooks.type." + field.type().name().toLowerCase(java.util.Locale.ROOT)));
                how.value(at, 2, field.required() ? page.text("workbooks.template.required") : "");
                for (var row = 0; row < recorded.size(); row++) {
                    write(
                            list,
                            row + 1,
                            at,
                            Optional.ofNullable(recorded.get(row).get(field.key())));
                }
                if (choices.containsKey(field.key())) {
                    var words = choices.get(field.key());
                    for (var n = 0; n < words.size(); n++) {
                        how.value(at, FIRST_CHOICE + n, words.get(n));
                    }
                    list.range(1, at, last, at)
                            .validateWithList(how.range(at, FIRST_CHOICE, at, FIRST_CHOICE + words.size() - 1))
                            .errorStyle(DataValidationErrorStyle.WARNING)
                            .showErrorMessage(true)
                            .errorTitle(name)
                            .error(page.text("workbooks.template.choose"));
                }
                at++;
            }
            how.width(0, 30);
            how.width(1, 60);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet list, int row, int column, Optional<Object> value) {
        switch (value.orElse("")) {
            case LocalDate day -> {
                list.value(row, column, day);
                list.style(row, column).format("dd/MM/yyyy").set();
            }
            case String text when text.isEmpty() -> {
                // Nothing is recorded.
            }
            case Object text -> list.value(row, column, text.toString());
        }
    }
}
