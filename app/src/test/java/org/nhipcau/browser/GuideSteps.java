package org.nhipcau.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// Does what a page of the guide says, as a reader would: in numbered steps, **bold** is pressed, *slanted* is looked
/// for, and what stands as code is typed into the field looked at last (or pressed, when it names keys). From one
/// page's
/// first step to its last it is one sitting, which begins at the sign-in page.
final class GuideSteps {

    private static final Parser PARSER = Parser.builder().build();
    private static final Pattern KEYS = Pattern.compile("(Ctrl K|Enter|Esc)");

    private final Page page;

    GuideSteps(Page page) {
        this.page = page;
    }

    /// What a step asks for.
    ///
    /// @param what `press`, `see`, `type` or `picture`
    record Ask(String what, String words) {}

    static List<Ask> asked(String markdown) {
        var asked = new ArrayList<Ask>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            private int numbered;

            @Override
            public void visit(OrderedList list) {
                numbered++;
                visitChildren(list);
                numbered--;
            }

            @Override
            public void visit(ListItem item) {
                if (numbered > 0) {
                    asked.add(new Ask("step", ""));
                }
                visitChildren(item);
            }

            @Override
            public void visit(StrongEmphasis bold) {
                add("press", words(bold));
            }

            @Override
            public void visit(Emphasis slanted) {
                add("see", words(slanted));
            }

            @Override
            public void visit(Code code) {
                add("type", code.getLiteral());
            }

            @Override
            public void visit(Image image) {
                asked.add(new Ask("picture", image.getDestination()));
            }

            private void add(String what, String words) {
                if (numbered > 0) {
                    asked.add(new Ask(what, words));
                }
            }
        });
        return asked;
    }

    private static String words(Node node) {
        var words = new StringBuilder();
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text text) {
                words.append(text.getLiteral());
            }
        }
        return words.toString();
    }

    /// @param picture what to do where the page has a picture
    void walk(Path file, String markdown, BiConsumer<Page, String> picture) {
        page.navigate("/sign-in");
        var step = 0;
        var field = Optional.<Locator>empty();
        for (var ask : asked(markdown)) {
            try {
                switch (ask.what()) {
                    case "step" -> {
                        step++;
                        field = Optional.empty();
                    }
                    case "press" -> press(ask.words());
                    case "see" -> field = see(ask.words());
                    case "type" -> type(field, ask.words());
                    default -> picture.accept(page, ask.words());
                }
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(
                        "%s, step %s: cannot %s “%s” at %s: %s"
                                .formatted(file, step, ask.what(), ask.words(), page.url(), e.getMessage()),
                        e);
            }
        }
    }

    /// What can be pressed: in the page itself first, then around it.
    private void press(String words) {
        var exactly = Pattern.compile("^\\s*" + literally(words) + "\\s*$");
        for (var where : List.of("main", "header", "aside", "body")) {
            var found = page.locator(where)
                    .first()
                    .locator("a, button, summary")
                    .filter(new Locator.FilterOptions().setHasText(exactly));
            for (var one : found.all()) {
                if (one.isVisible()) {
                    one.click();
                    page.waitForLoadState();
                    if (page.locator("main .banner-wrong, main .wrong").count() > 0) {
                        throw new AssertionError("the page complains: "
                                + page.locator("main .banner-wrong, main .wrong")
                                        .allTextContents());
                    }
                    return;
                }
            }
        }
        throw new AssertionError("there is nothing of this name to press");
    }

    /// Words on the page; the field they name, when they name one.
    private Optional<Locator> see(String words) {
        var label = page.locator("main label")
                .filter(new Locator.FilterOptions()
                        .setHasText(Pattern.compile("^\\s*" + literally(words) + "(\\s*\\*)?\\s*$")));
        for (var one : label.all()) {
            if (one.isVisible() && one.getAttribute("for") != null) {
                return Optional.of(page.locator("[id=\"" + one.getAttribute("for") + "\"]"));
            }
        }
        var text = page.locator("main").textContent().replaceAll("\\s+", " ");
        if (!text.contains(words)) {
            throw new AssertionError("the page does not say so");
        }
        return Optional.empty();
    }

    /// A list asks anew as soon as something is chosen.
    private void choose(Locator field, String words) {
        var chosen = new SelectOption().setLabel(words);
        if ((boolean) field.evaluate("field => field.closest('form.filters') !== null")) {
            page.waitForNavigation(() -> field.selectOption(chosen));
        } else {
            field.selectOption(chosen);
        }
    }

    /// As the browser's own expressions have it, which know no quoting.
    static String literally(String words) {
        return words.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0").replace(" ", "\\s+");
    }

    private void type(Optional<Locator> field, String words) {
        if (KEYS.matcher(words).matches()) {
            page.keyboard().press(words.equals("Ctrl K") ? "Control+k" : words.equals("Esc") ? "Escape" : words);
            page.waitForLoadState();
        } else if (field.isEmpty()) {
            if (!(boolean) page.evaluate("() => document.activeElement.matches('input')")) {
                throw new AssertionError("there is no field of this name to type into");
            }
            page.keyboard().type(words);
        } else if (field.get().evaluate("field => field.tagName").equals("SELECT")) {
            choose(field.get(), words);
        } else {
            field.get().fill(words);
        }
    }
}
