package org.nhipcau.iati;

import java.util.Map;
import org.nhipcau.shared.Language;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Texts;
import org.springframework.stereotype.Component;

/// What became of a file, in plain words for the command line.
@Component
public class ImportOutcome {

    private static final int MOST_FINDINGS = 1000;

    private final ImportReports reports;
    private final ReportLists lists;
    private final Texts texts;

    ImportOutcome(ImportReports reports, ReportLists lists, Texts texts) {
        this.reports = reports;
        this.lists = lists;
        this.texts = texts;
    }

    /// @param read whether it could be read to its end
    public record Told(boolean read, String text) {}

    public Told of(long file) {
        var report = reports.find(file);
        var lines = new StringBuilder(report.name());
        report.problem()
                .ifPresent(problem -> lines.append(": cannot be read, nothing was stored")
                        .append(report.problemLine()
                                .map(line -> ", line " + line)
                                .orElse(""))
                        .append(": ")
                        .append(texts.text(Language.EN, problem.key(), problem.values())));
        if (!report.isDone()) {
            return new Told(false, lines.toString());
        }
        lines.append(": %d activities: %d new, %d changed, %d unchanged, %d refused, %d in conflict"
                .formatted(
                        report.activities(),
                        report.count(Became.ADDED),
                        report.count(Became.CHANGED),
                        report.count(Became.SAME),
                        report.count(Became.REFUSED),
                        report.count(Became.CONFLICT)));
        if (report.count(Became.DECLINED) > 0) {
            lines.append(", %d declined before".formatted(report.count(Became.DECLINED)));
        }
        var told = 0L;
        var all = new ListRequest("/iati/" + file + "/findings", Map.of(), "line", false, 1);
        try (var findings = lists.allFindings(file, all)) {
            for (var one : (Iterable<ReportLists.FindingRow>) findings::iterator) {
                if (told++ < MOST_FINDINGS) {
                    lines.append("%n  line %d, %s, %s %s: %s"
                            .formatted(
                                    one.line(),
                                    texts.text(
                                            Language.EN,
                                            "iati.finding." + one.kind().code()),
                                    one.identifier(),
                                    one.element(),
                                    one.reason().in(Language.EN, (key, values) -> texts.text(Language.EN, key, values))
                                            + one.money()
                                                    .map(money -> " ("
                                                            + money.amount().toPlainString() + " " + money.currency()
                                                            + ")")
                                                    .orElse("")));
                }
            }
        }
        if (told > MOST_FINDINGS) {
            lines.append("%n  and %d more; the report /iati/%d has all of them".formatted(told - MOST_FINDINGS, file));
        }
        return new Told(true, lines.toString());
    }
}
