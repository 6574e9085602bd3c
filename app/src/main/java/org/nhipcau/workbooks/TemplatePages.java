package org.nhipcau.workbooks;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.dhatim.fastexcel.Workbook;
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

    private final Kinds kinds;
    private final Site site;

    TemplatePages(Kinds kinds, Site site) {
        this.kinds = kinds;
        this.site = site;
    }

    @GetMapping("/workbooks/template.xlsx")
    void template(
            @RequestParam(defaultValue = "") String kind, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var page = site.page(request);
        var list = kind.isEmpty() ? kinds.open(page).getFirst() : kinds.get(kind);
        if (!Kinds.mayHandIn(list, page)) {
            throw new NotFound();
        }
        Sending.send(response, list.code() + ".xlsx", template(list, page));
    }

    static byte[] template(WorkbookKind kind, Page page) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Nhip Cau", "1.0")) {
            var list = workbook.newWorksheet(page.text("workbooks.template.list"));
            var how = workbook.newWorksheet(page.text("workbooks.template.how"));
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
                at++;
            }
            how.width(0, 30);
            how.width(1, 60);
        }
        return out.toByteArray();
    }
}
