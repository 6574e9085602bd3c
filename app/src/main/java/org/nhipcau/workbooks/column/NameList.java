package org.nhipcau.workbooks.column;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The names in one cell: parted by semicolons, commas, lines, bullets, numbers or "và".
public final class NameList {

    private static final Pattern LINES = Pattern.compile("(?m)[;\\n\\r|]+|(?:^|\\s)[•·▪●○]\\s*|^[*–-]\\s+");
    private static final Pattern NUMBERS = Pattern.compile("(?:^|\\s)\\(?\\d{1,2}[.)]\\s+");
    private static final Pattern COMMAS = Pattern.compile("\\s*,\\s*");
    private static final Pattern AND = Pattern.compile("(?i)\\s+(?:và|and|&)\\s+");
    private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;.•·▪●○*–-]+|[\\s,;•·▪●○*–-]+$|(?<=\\p{L}{3})\\.$");

    private NameList() {}

    /// @param known whether the register knows a name; a name that it knows whole is not parted any further
    public static List<String> split(String text, Predicate<String> known) {
        var names = new ArrayList<String>();
        if (known.test(text.strip())) {
            names.add(text.strip());
            return List.copyOf(names);
        }
        for (var line : LINES.split(text, -1)) {
            for (var item : NUMBERS.split(line, -1)) {
                part(bare(item), known, names);
            }
        }
        return List.copyOf(names);
    }

    private static void part(String item, Predicate<String> known, List<String> names) {
        if (item.isEmpty()) {
            return;
        }
        if (known.test(item)) {
            add(item, names);
            return;
        }
        for (var sign : List.of(COMMAS, AND)) {
            var parts = sign.split(item, -1);
            if (parts.length > 1) {
                for (var part : parts) {
                    part(bare(part), known, names);
                }
                return;
            }
        }
        var parts = SLASH.split(item, -1);
        if (parts.length > 1 && List.of(parts).stream().allMatch(part -> known.test(bare(part)))) {
            for (var part : parts) {
                add(bare(part), names);
            }
            return;
        }
        add(item, names);
    }

    private static void add(String name, List<String> names) {
        if (!names.contains(name)) {
            names.add(name);
        }
    }

    private static String bare(String item) {
        return EDGES.matcher(item.strip()).replaceAll("").strip();
    }
}
