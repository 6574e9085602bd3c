package org.nhipcau.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.funding.TransactionKind;
import org.nhipcau.history.Acting;
import org.nhipcau.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Element;

@Tag("shared")
@RegisterTest
class ImportSamplesTest {

    private static final Viewer OFFICER = Viewer.system("account:1");

    @Autowired
    private IatiImport imports;

    @Autowired
    private ImportReports reports;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Cast cast;

    /// Holds the register against files that no one here wrote: what a plain parser adds up in the file is what the
    /// register shows, by kind and currency.
    @ParameterizedTest
    @CsvSource({
        "real-203-beis-ams-newt.xml, 57",
        "real-203-beis-rae-gcrf.xml, 10",
        "example-203-annotated-activity.xml, 1"
    })
    void the_samples_are_stored_with_their_sums_right(String name, int activities) throws Exception {
        var sample = Path.of(System.getProperty("nhipcau.shared", "../../shared"), "iati/samples", name);

        var first = load(sample);
        var again = load(sample);

        assertThat(first.count(Became.ADDED)).isEqualTo(activities).isEqualTo(first.activities());
        assertThat(again.count(Became.SAME)).isEqualTo(activities);
        assertThat(sumsOfTheRegister(first.id())).isNotEmpty().isEqualTo(sumsOfTheFile(sample));
        System.out.println("figure: " + name + ": " + activities + " activities stored; " + sumsOfTheFile(sample));
    }

    private TreeMap<String, String> sumsOfTheRegister(long file) {
        var sums = new TreeMap<String, String>();
        cast.readAs(OFFICER, () -> sql.fetch("""
                        select t.kind, t.currency, sum(t.amount) as amount, sum(t.rows) as rows
                        from funding.total t join iati.activity a using (project_id) where a.file_id = {0} group by 1, 2
                        union all
                        select 'planned-disbursement ' || kind, currency, sum(amount), count(*)
                        from funding.planned_disbursement join iati.activity a using (project_id) where a.file_id = {0} group by 1, 2
                        union all
                        select 'budget ' || kind || ' ' || status, currency, sum(amount), count(*)
                        from funding.budget join iati.activity a using (project_id) where a.file_id = {0} group by 1, 2
                        """, org.jooq.impl.DSL.val(file)))
                .forEach(row -> sums.put(
                        TransactionKind.of(row.get("kind", String.class))
                                        .map(TransactionKind::iatiCode)
                                        .orElse(row.get("kind", String.class))
                                + " " + row.get("currency", String.class),
                        told(row.get("amount", BigDecimal.class), row.get("rows", Integer.class))));
        return sums;
    }

    private static TreeMap<String, String> sumsOfTheFile(Path file) throws Exception {
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        var amounts = new TreeMap<String, BigDecimal>();
        var rows = new TreeMap<String, Integer>();
        for (var element : List.of("transaction", "planned-disbursement", "budget")) {
            var found = document.getElementsByTagName(element);
            for (var i = 0; i < found.getLength(); i++) {
                var one = (Element) found.item(i);
                var value = (Element) one.getElementsByTagName("value").item(0);
                var currency = value.getAttribute("currency").isEmpty()
                        ? ((Element) one.getParentNode()).getAttribute("default-currency")
                        : value.getAttribute("currency");
                var key = kind(one) + " " + currency;
                amounts.merge(key, new BigDecimal(value.getTextContent().strip()), BigDecimal::add);
                rows.merge(key, 1, Integer::sum);
            }
        }
        var sums = new TreeMap<String, String>();
        amounts.forEach((key, amount) -> sums.put(key, told(amount, rows.getOrDefault(key, 0))));
        return sums;
    }

    private static String kind(Element element) {
        var name = element.getTagName();
        var revised = element.getAttribute("type").equals("2") ? " revised" : " original";
        return switch (name) {
            case "budget" ->
                name + revised + (element.getAttribute("status").equals("2") ? " committed" : " indicative");
            case "planned-disbursement" -> name + revised;
            default ->
                ((Element) element.getElementsByTagName("transaction-type").item(0)).getAttribute("code");
        };
    }

    private static String told(BigDecimal amount, int rows) {
        return amount.stripTrailingZeros().toPlainString() + " in " + rows;
    }

    private ImportReports.Report load(Path path) {
        var id = new Acting(OFFICER, "test").call(() -> imports.load(path, String.valueOf(path.getFileName())));
        return cast.readAs(OFFICER, () -> reports.find(id));
    }
}
