package org.nhipcau.iati.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhipcau.iati.activity.CodeList;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Real files of publishers and the official example, which lie outside the repository.
@Tag("shared")
@EnabledIfSystemProperty(named = "nhipcau.shared", matches = ".+")
class SharedSamplesTest {

    private static final Path SHARED = Path.of(System.getProperty("nhipcau.shared", "."));
    private static final Path SAMPLES = SHARED.resolve("iati/samples");

    @ParameterizedTest
    @CsvSource({"real-203-beis-ams-newt.xml, 57, 57, 214", "real-203-beis-rae-gcrf.xml, 10, 36, 98"})
    void real_files_are_read_whole(String name, int activities, int commitments, int disbursements) throws IOException {
        var readings = read(name);

        assertThat(readings).hasSize(activities).allMatch(Reading.Read.class::isInstance);
        var counts = new TreeMap<String, Integer>();
        readings.forEach(reading -> reading.activity()
                .transactions()
                .forEach(transaction -> counts.merge(transaction.kind().code(), 1, Integer::sum)));
        assertThat(counts).containsEntry("2", commitments).containsEntry("3", disbursements);
        System.out.println("figure: " + name + ": " + activities + " activities read, transactions by type " + counts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"real-203-beis-ams-newt.xml", "real-203-beis-rae-gcrf.xml", "example-203-annotated-activity.xml"
            })
    void their_sums_are_those_another_parser_finds(String name) throws Exception {
        var sums = new TreeMap<String, BigDecimal>();
        read(name)
                .forEach(reading -> reading.activity()
                        .transactions()
                        .forEach(transaction -> sums.merge(
                                transaction.kind().code() + " "
                                        + transaction.value().money().currency(),
                                transaction.value().money().amount(),
                                BigDecimal::add)));

        var expected = sumsByTheJdk(document(name));

        assertThat(sums).isNotEmpty().isEqualTo(expected);
    }

    @Test
    void every_narrative_amount_and_code_of_the_official_example_is_found() throws Exception {
        var read = read("example-203-annotated-activity.xml").getFirst();

        assertThat(read.warnings()).isEmpty();
        var activity = read.activity();
        assertThat(activity.title().all()).hasSize(3);
        assertThat(activity.participants()).hasSize(3);
        assertThat(activity.geography().locations()).hasSize(2);
        assertThat(activity.classification().policyMarkers()).hasSize(3);
        assertThat(activity.plannedDisbursements()).hasSize(2);
        assertThat(activity.results().getFirst().indicators().getFirst().references())
                .hasSize(3);
        assertThat(activity.kept().xml()).contains("<crs-add>", "<fss extraction-date=", "<!--fss ends-->");
    }

    @Test
    void the_organisation_file_is_told_apart() throws IOException {
        var readings = IatiFiles.read(Files.readAllBytes(SAMPLES.resolve("example-203-annotated-organisation.xml")));

        assertThat(IatiFiles.problem(readings).reason().key()).isEqualTo("iati.file.organisations");
    }

    @ParameterizedTest
    @CsvSource({
        "TransactionType, org.nhipcau.iati.activity.Transaction$Kind",
        "ActivityStatus, org.nhipcau.iati.activity.ActivityStatus",
        "ActivityDateType, org.nhipcau.iati.activity.ActivityDate$Kind",
        "OrganisationRole, org.nhipcau.iati.activity.Participant$Role",
        "BudgetType, org.nhipcau.iati.activity.Budget$Kind",
        "BudgetStatus, org.nhipcau.iati.activity.Budget$Status"
    })
    void our_lists_are_the_standards_own(String list, Class<?> ours) throws Exception {
        var file = SHARED.resolve("iati/codelists-embedded-2.03/" + list + ".xml");
        var codes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getElementsByTagName("code");
        var official = new ArrayList<String>();
        for (var i = 0; i < codes.getLength(); i++) {
            official.add(codes.item(i).getTextContent());
        }

        assertThat(ours.getEnumConstants())
                .extracting(constant -> ((CodeList) constant).code())
                .containsExactlyElementsOf(official);
    }

    private static List<Reading.Read> read(String name) throws IOException {
        return IatiFiles.read(Files.readAllBytes(SAMPLES.resolve(name))).stream()
                .map(Reading.Read.class::cast)
                .toList();
    }

    private static Document document(String name) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(SAMPLES.resolve(name).toFile());
    }

    private static Map<String, BigDecimal> sumsByTheJdk(Document document) {
        var sums = new TreeMap<String, BigDecimal>();
        var transactions = document.getElementsByTagName("transaction");
        for (var i = 0; i < transactions.getLength(); i++) {
            var transaction = (Element) transactions.item(i);
            var value = (Element) transaction.getElementsByTagName("value").item(0);
            var type = (Element)
                    transaction.getElementsByTagName("transaction-type").item(0);
            var currency = value.getAttribute("currency").isEmpty()
                    ? ((Element) transaction.getParentNode()).getAttribute("default-currency")
                    : value.getAttribute("currency");
            sums.merge(
                    type.getAttribute("code") + " " + currency,
                    new BigDecimal(value.getTextContent().strip()),
                    BigDecimal::add);
        }
        return sums;
    }
}
