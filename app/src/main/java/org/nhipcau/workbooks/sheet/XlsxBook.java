package org.nhipcau.workbooks.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nhipcau.shared.Refusal;
import org.nhipcau.workbooks.sheet.SheetSummary.Visibility;
import org.nhipcau.workbooks.sheet.WorkbookFile.Note;

/// A workbook in Office Open XML, .xlsx or .xlsm, read part by part.
final class XlsxBook implements Book {

    private static final int MOST_SHEETS = 1_000;

    private final Package parts;
    private final List<Head> heads = new ArrayList<>();
    private final List<String> sheets = new ArrayList<>();
    private final Set<Note> notes = EnumSet.noneOf(Note.class);
    private final SharedStrings strings;
    private final XlsxStyles styles;
    private boolean since1904;

    XlsxBook(Package parts) {
        this.parts = parts;
        var workbook = relations("").values().stream()
                .filter(relation -> relation.type().endsWith("/officeDocument"))
                .map(Relation::target)
                .findFirst()
                .orElse("xl/workbook.xml");
        if (!parts.has(workbook) || !workbook.endsWith(".xml")) {
            throw notExcel(workbook);
        }
        var relations = relations(workbook);
        readWorkbook(workbook, relations);
        strings = SharedStrings.read(parts, target(relations, "/sharedStrings", workbook, "sharedStrings.xml"));
        styles = XlsxStyles.read(parts, target(relations, "/styles", workbook, "styles.xml"));
        if (relations.values().stream().anyMatch(relation -> relation.type().endsWith("/vbaProject"))
                || parts.hasUnder(folder(workbook).toLowerCase(java.util.Locale.ROOT) + "macrosheets/")) {
            notes.add(Note.MACROS);
        }
        if (relations.values().stream().anyMatch(relation -> relation.type().endsWith("/externalLink"))) {
            notes.add(Note.EXTERNAL_LINKS);
        }
    }

    private Refusal notExcel(String workbook) {
        if (workbook.endsWith(".bin") || parts.has("xl/workbook.bin")) {
            return new Refusal("workbooks.refused.binaryWorkbook");
        }
        if (parts.has("content.xml") && parts.has("mimetype")) {
            return new Refusal("workbooks.refused.openDocument");
        }
        return new Refusal("workbooks.refused.notAWorkbook");
    }

    private void readWorkbook(String workbook, Map<String, Relation> relations) {
        try (var xml = new PartEvents(parts.part(workbook).orElseThrow())) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    since1904 = xml.flag("date1904");
                } else if (xml.starts("sheet")) {
                    Optional.ofNullable(relations.get(xml.attribute("id").orElse("")))
                            .filter(to -> to.type().endsWith("/worksheet") && parts.has(to.target()))
                            .ifPresent(to -> {
                                var state = visibility(xml.attribute("state").orElse(""));
                                heads.add(new Head(xml.attribute("name").orElse(""), state));
                                sheets.add(to.target());
                            });
                }
            }
        }
        if (sheets.isEmpty()) {
            throw new Refusal("workbooks.refused.damaged");
        }
        if (sheets.size() > MOST_SHEETS) {
            throw new Refusal("workbooks.refused.bomb");
        }
    }

    private static Visibility visibility(String state) {
        return switch (state) {
            case "hidden" -> Visibility.HIDDEN;
            case "veryHidden" -> Visibility.VERY_HIDDEN;
            default -> Visibility.SHOWN;
        };
    }

    private record Relation(String type, String target) {}

    /// @param part the part whose relations are wanted; empty for the package itself
    private Map<String, Relation> relations(String part) {
        var folder = folder(part);
        var relations = new HashMap<String, Relation>();
        var file = parts.part(folder + "_rels/" + part.substring(folder.length()) + ".rels");
        if (file.isEmpty()) {
            return relations;
        }
        try (var xml = new PartEvents(file.get())) {
            while (xml.next()) {
                if (xml.starts("Relationship")
                        && xml.attribute("TargetMode")
                                .filter("External"::equals)
                                .isEmpty()) {
                    var target = xml.attribute("Target").orElse("");
                    relations.put(
                            xml.attribute("Id").orElse(""),
                            new Relation(xml.attribute("Type").orElse(""), resolve(folder, target)));
                }
            }
        }
        return relations;
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        var steps = new ArrayList<String>();
        for (var step : (folder + target).split("/")) {
            if (step.equals("..")) {
                if (!steps.isEmpty()) {
                    steps.removeLast();
                }
            } else if (!step.equals(".") && !step.isEmpty()) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    private static String target(Map<String, Relation> relations, String type, String workbook, String usual) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith(type))
                .map(Relation::target)
                .findFirst()
                .orElse(folder(workbook) + usual);
    }

    @Override
    public List<Head> heads() {
        return heads;
    }

    @Override
    public Set<Note> notes() {
        return notes;
    }

    @Override
    public void read(int sheet, Book.Sink sink) {
        try (var xml = new PartEvents(parts.part(sheets.get(sheet)).orElseThrow())) {
            new XlsxSheet(xml, strings, styles, since1904, sink).read();
        }
    }
}
