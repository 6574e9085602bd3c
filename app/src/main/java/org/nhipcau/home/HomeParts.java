package org.nhipcau.home;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.nhipcau.history.RememberedPages;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// Pictures of the first page, made once for all who may see the same: as long as nobody wrote anything, who comes
/// first in the morning draws them for the others.
///
/// For what depends on rows, language, address and day alone: never with a form in it, or anything of the viewer's
/// own,
/// nor shown to anybody without the permission that its room asks for first.
@Component
public class HomeParts {

    /// A longer address is nobody's but its writer's.
    private static final int LONGEST = 400;

    private final RememberedPages remembered;
    private final TemplateEngine templates;

    HomeParts(RememberedPages remembered, TemplateEngine templates) {
        this.remembered = remembered;
        this.templates = templates;
    }

    private record Part(String html) implements RememberedPages.Sized {
        @Override
        public int bytes() {
            return html.getBytes(StandardCharsets.UTF_8).length;
        }
    }

    /// @param filling what the template is filled with beside the page; nothing: there is nothing to show
    /// @return nothing when there is nothing to show
    public Optional<Content> part(Page page, String template, Supplier<Optional<Map<String, Object>>> filling) {
        var asked = String.join(
                " ",
                "part",
                template,
                page.here(),
                page.language().code(),
                page.today().toString());
        Supplier<Part> make = () -> new Part(
                filling.get().map(filled -> made(page, template, filled)).orElse(""));
        var part = asked.length() > LONGEST ? make.get() : remembered.answer(asked, make);
        return part.html().isEmpty() ? Optional.empty() : Optional.of(output -> output.writeContent(part.html()));
    }

    private String made(Page page, String template, Map<String, Object> filled) {
        var parameters = new HashMap<>(filled);
        parameters.put("page", page);
        var output = new StringOutput();
        templates.render(template, parameters, output);
        return output.toString();
    }
}
