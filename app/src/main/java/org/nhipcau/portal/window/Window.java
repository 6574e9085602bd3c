package org.nhipcau.portal.window;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.nhipcau.history.Histories;
import org.nhipcau.history.RememberedPages;
import org.nhipcau.portal.window.Answer.Writing;
import org.nhipcau.shared.NotFound;
import org.nhipcau.site.Site;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Makes pages of the window, once for all who ask the same: nobody signed in, so the same is the same for everybody.
@Component
public class Window {

    private static final ZoneId HA_NOI = ZoneId.of("Asia/Ho_Chi_Minh");

    /// A longer address is nobody's but its writer's.
    private static final int LONGEST = 400;

    /// In bytes, packed: some twenty thousand rows.
    private static final int LONGEST_FILE = 1024 * 1024;

    private static final int MOST_TOO_LONG = 1000;

    private static final String PAGE = "text/html;charset=UTF-8";

    private final Site site;
    private final TemplateEngine templates;
    private final RememberedPages remembered;
    private final Histories histories;

    /// Files that were too long to be kept, so that nobody tries again each time; a hint, for what is sent is the
    /// same.
    private final Set<String> tooLong = ConcurrentHashMap.newKeySet();

    public Window(Site site, TemplateEngine templates, RememberedPages remembered, Histories histories) {
        this.site = site;
        this.templates = templates;
        this.remembered = remembered;
        this.histories = histories;
    }

    /// @param day as the address has it; nothing: what is known now
    /// @throws Unanswerable when it is none on which the register knew anything
    public Look look(HttpServletRequest request, Optional<String> day) {
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
    public static long number(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        return Long.parseLong(text);
    }

    /// @param content what the template is filled with; asked only when no like page is remembered
    public void show(
            HttpServletRequest request,
            HttpServletResponse response,
            Look look,
            String template,
            Supplier<Map<String, Object>> content) {
        Supplier<Answer> make = () -> Answer.of(
                Integer.MAX_VALUE,
                out -> rendered(look, template, content.get()).writeTo(out));
        var asked = String.join(
                " ",
                look.page().here(),
                look.language().code(),
                look.page().appearance(),
                look.page().today().toString());
        response.setContentType(PAGE);
        (asked.length() > LONGEST ? make.get() : remembered.answer(asked, make)).send(request, response);
    }

    /// A file of rows. One that is short enough is made once for all who ask the same, as a page is; a longer one is
    /// read and sent row by row, each time.
    ///
    /// @param rows asked only when no like file is remembered
    public <T> void file(
            HttpServletRequest request,
            HttpServletResponse response,
            Look look,
            String name,
            List<Csv.Column<T>> columns,
            Supplier<Stream<T>> rows) {
        Writing writing = out -> Csv.write(out, columns, rows.get());
        var asked = "file " + look.page().here() + " " + look.language().code();
        var known = asked.length() > LONGEST || tooLong.contains(asked)
                ? Answer.TOO_LONG
                : remembered.answer(asked, () -> Answer.of(LONGEST_FILE, writing));
        Csv.announce(response, name);
        if (known.packed().isPresent()) {
            known.send(request, response);
            return;
        }
        if (asked.length() <= LONGEST && tooLong.size() < MOST_TOO_LONG) {
            tooLong.add(asked);
        }
        try {
            writing.to(response.getOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A page that is no record's: it is made each time and never kept.
    public void tell(HttpServletResponse response, Look look, HttpStatus status, String sentence) {
        response.setStatus(status.value());
        response.setHeader("Cache-Control", "no-store");
        var page = rendered(look, "portal/window/nothing.jte", Map.of("sentence", sentence));
        response.setContentType(PAGE);
        response.setContentLength(page.getContentLength());
        try {
            page.writeTo(response.getOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Utf8ByteOutput rendered(Look look, String template, Map<String, Object> content) {
        var parameters = new HashMap<>(content);
        parameters.put("look", look);
        var output = new Utf8ByteOutput();
        templates.render(template, parameters, output);
        return output;
    }
}
