package org.nhipcau.portal;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.nhipcau.history.Histories;
import org.nhipcau.history.RememberedPages;
import org.nhipcau.shared.NotFound;
import org.nhipcau.site.Site;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Makes pages of the window, once for all who ask the same: nobody signed in, so the same is the same for everybody.
///
/// A browser may keep a page and asks each time whether it still holds, so that what was withdrawn is gone at once.
@Component
class Window {

    private static final ZoneId HA_NOI = ZoneId.of("Asia/Ho_Chi_Minh");

    /// A longer address is nobody's but its writer's.
    private static final int LONGEST = 400;

    private final Site site;
    private final TemplateEngine templates;
    private final RememberedPages remembered;
    private final Histories histories;

    Window(Site site, TemplateEngine templates, RememberedPages remembered, Histories histories) {
        this.site = site;
        this.templates = templates;
        this.remembered = remembered;
        this.histories = histories;
    }

    private record Made(byte[] plain, byte[] packed, String tag) implements RememberedPages.Sized {
        @Override
        public int bytes() {
            return plain.length + packed.length + 500;
        }
    }

    /// @param day as the address has it; nothing: what is known now
    /// @throws Unanswerable when it is none on which the register knew anything
    Look look(HttpServletRequest request, Optional<String> day) {
        var page = site.page(request);
        var lang = Optional.ofNullable(request.getParameter("lang"))
                .filter(code -> code.equals("vi") || code.equals("en"))
                .orElse("");
        return new Look(page, new Known(day.map(text -> known(text, page.today()))), lang);
    }

    private LocalDate known(String text, LocalDate today) {
        var day = day(text);
        if (day.isAfter(today)) {
            throw new Unanswerable(HttpStatus.NOT_FOUND, "portal.day.notYet", day);
        }
        var began = histories.beginning().map(at -> LocalDate.ofInstant(at, HA_NOI));
        if (began.isEmpty() || day.isBefore(began.get())) {
            throw new Unanswerable(HttpStatus.NOT_FOUND, "portal.day.before", day, began.orElse(today));
        }
        return day;
    }

    private static LocalDate day(String text) {
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException notReal) {
            throw new Unanswerable(HttpStatus.BAD_REQUEST, "portal.day.none", text);
        }
        throw new Unanswerable(HttpStatus.BAD_REQUEST, "portal.day.none", text);
    }

    /// A number in an address.
    static long number(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        return Long.parseLong(text);
    }

    /// @param content what the template is filled with; asked only when no like page is remembered
    void show(
            HttpServletRequest request,
            HttpServletResponse response,
            Look look,
            String template,
            Supplier<Map<String, Object>> content) {
        Supplier<Made> make = () -> made(look, template, content.get());
        var asked = String.join(
                " ",
                look.page().here(),
                look.language().code(),
                look.page().appearance(),
                look.page().today().toString());
        send(request, response, asked.length() > LONGEST ? make.get() : remembered.answer(asked, make));
    }

    /// A page that is no record's: it is made each time and never kept.
    void tell(HttpServletResponse response, Look look, HttpStatus status, String sentence) {
        response.setStatus(status.value());
        response.setHeader("Cache-Control", "no-store");
        var page = made(look, "portal/nothing.jte", Map.of("sentence", sentence));
        write(response, page.plain());
    }

    private Made made(Look look, String template, Map<String, Object> content) {
        var parameters = new HashMap<>(content);
        parameters.put("look", look);
        var output = new Utf8ByteOutput();
        templates.render(template, parameters, output);
        try {
            var plain = new ByteArrayOutputStream(output.getContentLength());
            output.writeTo(plain);
            var packed = new ByteArrayOutputStream(output.getContentLength() / 3);
            try (var gzip = new GZIPOutputStream(packed)) {
                gzip.write(plain.toByteArray());
            }
            var hash = MessageDigest.getInstance("SHA-256").digest(plain.toByteArray());
            return new Made(
                    plain.toByteArray(),
                    packed.toByteArray(),
                    "W/\"" + HexFormat.of().formatHex(hash, 0, 12) + "\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, Made page) {
        response.setHeader("Cache-Control", "public, no-cache");
        response.setHeader("ETag", page.tag());
        response.setHeader("Vary", "Accept-Encoding, Cookie");
        if (page.tag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var accepts = request.getHeader("Accept-Encoding");
        if (accepts != null && accepts.contains("gzip")) {
            response.setHeader("Content-Encoding", "gzip");
            write(response, page.packed());
        } else {
            write(response, page.plain());
        }
    }

    private static void write(HttpServletResponse response, byte[] body) {
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
