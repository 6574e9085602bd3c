package org.nhipcau.workbooks;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.nhipcau.shared.SearchKey;
import org.springframework.http.ContentDisposition;

/// Workbooks on their way out: as files, never as something a browser shows.
final class Sending {

    private Sending() {}

    static void send(HttpServletResponse response, String name, byte[] content) throws IOException {
        response.setContentType("application/octet-stream");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(name.isEmpty() ? "workbook.xlsx" : name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /// "danh mục.xlsx" becomes "danh mục (marked).xlsx"; a name without an ending gets one.
    static String marked(String name) {
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && SearchKey.of(name.substring(dot)).startsWith("xls") ? name.substring(dot) : ".xlsx";
        return (dot > 0 ? name.substring(0, dot) : name) + " (marked)" + ending;
    }
}
