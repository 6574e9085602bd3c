package org.nhipcau.site.door;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.nhipcau.shared.Language;
import org.nhipcau.site.Texts;

/// What is said of a request that no page of ours ever saw, because the server could not even read its first lines.
///
/// Nobody knows the reader's language then: both are written. Tomcat makes it by its name, so it must be public.
public final class ServerErrors extends ErrorReportValve {

    private static final Texts TEXTS = new Texts();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable problem) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var said = response.getStatus() < 500 ? "site.error.badRequest" : "site.error.server";
        var page = new StringBuilder("<!doctype html><meta charset=\"utf-8\"><title>")
                .append(response.getStatus())
                .append("</title>");
        for (var language : Language.values()) {
            page.append("<section lang=\"").append(language.code()).append("\"><h1>");
            page.append(TEXTS.text(language, said)).append("</h1><p>");
            page.append(TEXTS.text(language, said + ".hint")).append("</p></section>");
        }
        try {
            response.setContentType("text/html;charset=UTF-8");
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(page.toString());
                response.finishResponse();
            }
        } catch (IOException gone) {
            getContainer().getLogger().debug("the answer could not be written", gone);
        }
    }
}
