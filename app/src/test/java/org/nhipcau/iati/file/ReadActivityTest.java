package org.nhipcau.iati.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhipcau.iati.file.IatiFiles.TRANSACTION;
import static org.nhipcau.iati.file.IatiFiles.activity;
import static org.nhipcau.iati.file.IatiFiles.file;
import static org.nhipcau.iati.file.IatiFiles.only;
import static org.nhipcau.iati.file.IatiFiles.read;
import static org.nhipcau.iati.file.IatiFiles.readOne;
import static org.nhipcau.iati.file.IatiFiles.warnings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhipcau.iati.activity.ActivityDate;
import org.nhipcau.iati.activity.ActivityStatus;
import org.nhipcau.iati.activity.Budget;
import org.nhipcau.iati.activity.Narratives.Narrative;
import org.nhipcau.iati.activity.Participant;
import org.nhipcau.iati.activity.Transaction;
import org.nhipcau.iati.activity.VocabularyCode;
import org.nhipcau.iati.file.Reading.Lines;
import org.nhipcau.iati.file.Reading.Remark;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.Money;

class ReadActivityTest {

    @Test
    void the_attributes_of_an_activity_are_read() {
        var xml = """
                <iati-activity default-currency="EUR" xml:lang="fr" last-updated-datetime="2024-01-02T03:04:05Z"
                    hierarchy="2" humanitarian="true" linked-data-uri="http://example.org/1" budget-not-provided="1">
                <iati-identifier>FR-1</iati-identifier></iati-activity>""";

        var head = only(xml).head();

        assertThat(head.defaultCurrency()).contains("EUR");
        assertThat(head.defaultLanguage()).contains("fr");
        assertThat(head.lastUpdated()).contains(OffsetDateTime.parse("2024-01-02T03:04:05Z"));
        assertThat(head.hierarchy()).contains(2);
        assertThat(head.humanitarian()).contains(true);
        assertThat(head.linkedDataUri()).contains("http://example.org/1");
        assertThat(head.budgetNotProvided()).contains("1");
    }

    @Test
    void a_transaction_is_read_with_everything_it_carries() {
        var xml = """
                <transaction ref="T-1" humanitarian="0"><transaction-type code="2"/>
                <transaction-date iso-date="2020-02-29Z"/><value currency="EUR" value-date="2020-03-01">-0.10</value>
                <description><narrative>Đợt 1</narrative></description>
                <provider-org ref="FR-6" type="10" provider-activity-id="FR-6-1"><narrative>AFD</narrative></provider-org>
                <receiver-org receiver-activity-id="VN-1"><narrative>Bộ Y tế</narrative></receiver-org>
                <disbursement-channel code="1"/><sector code="12220"/><sector vocabulary="2" code="122"/>
                <recipient-country code="VN"/><recipient-region code="789"/><flow-type code="10"/>
                <finance-type code="421"/><aid-type code="C01"/><tied-status code="5"/></transaction>""";

        var transaction = only(activity("A-1", xml)).transactions().getFirst();

        assertThat(transaction.ref()).contains("T-1");
        assertThat(transaction.kind().known()).contains(Transaction.Kind.OUTGOING_COMMITMENT);
        assertThat(transaction.date()).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(transaction.value().money()).isEqualTo(new Money(new BigDecimal("-0.10"), "EUR"));
        assertThat(transaction.value().valueDate()).contains(LocalDate.of(2020, 3, 1));
        assertThat(transaction.description().pick(Language.VI)).contains("Đợt 1");
        assertThat(transaction.provider().orElseThrow().activityId()).contains("FR-6-1");
        assertThat(transaction.receiver().orElseThrow().ref()).isEmpty();
        assertThat(transaction.receiver().orElseThrow().names().in("vi")).contains("Bộ Y tế");
        assertThat(transaction.sectors())
                .extracting(sector -> sector.code().vocabulary().orElseThrow())
                .containsExactly("1", "2");
        assertThat(transaction.countries().getFirst().code()).isEqualTo("VN");
        assertThat(transaction.regions().getFirst().code())
                .isEqualTo(new VocabularyCode(Optional.of("1"), Optional.empty(), "789"));
        assertThat(transaction.terms().financeType()).contains("421");
        assertThat(transaction.terms().aidTypes().getFirst().code()).isEqualTo("C01");
        assertThat(transaction.disbursementChannel()).contains("1");
        assertThat(transaction.humanitarian()).contains(false);
        assertThat(transaction.line()).isEqualTo(8);
    }

    @Test
    void a_value_without_a_currency_has_the_one_of_its_activity() {
        var transaction = only(activity("A-1", TRANSACTION)).transactions().getFirst();

        assertThat(transaction.value().money()).isEqualTo(new Money(new BigDecimal("1500000.50"), "VND"));
    }

    @Test
    void budgets_and_plans_are_read() {
        var period = "<period-start iso-date='2024-01-01'/><period-end iso-date='2024-12-31'/>";
        var xml = activity(
                "A-1",
                "<budget>" + period + "<value value-date='2024-01-01'>10</value></budget>",
                "<budget type='2' status='2'>" + period + "<value>12</value></budget>",
                "<planned-disbursement type='1'><period-start iso-date='2024-03-01'/><value>5</value>"
                        + "<provider-org ref='X'/></planned-disbursement>");

        var read = only(xml);

        assertThat(read.budgets())
                .extracting(budget -> budget.kind().known().orElseThrow())
                .containsExactly(Budget.Kind.ORIGINAL, Budget.Kind.REVISED);
        assertThat(read.budgets().getFirst().status().is(Budget.Status.INDICATIVE))
                .isTrue();
        assertThat(read.budgets().getLast().to()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(read.plannedDisbursements().getFirst().to()).isEmpty();
        assertThat(read.plannedDisbursements()
                        .getFirst()
                        .provider()
                        .orElseThrow()
                        .ref())
                .contains("X");
    }

    @Test
    void who_when_where_and_what_for_are_read() {
        var xml = activity(
                "A-1",
                "<participating-org ref='VN-MOH' role='4' type='10' activity-id='VN-7' crs-channel-code='12000'/>",
                "<other-identifier ref='OLD-1' type='B1'><owner-org ref='XM-DAC-5-7'/></other-identifier>",
                "<activity-date type='1' iso-date='2020-01-01'/><activity-date type='2' iso-date='2020-02-01'/>",
                "<activity-date type='4' iso-date=''/>",
                "<contact-info type='1'><person-name><narrative>Lan</narrative></person-name><email>lan@example.org</email>"
                        + "<email>  </email></contact-info>",
                "<recipient-country code='VN' percentage='66.6'/><recipient-region code='A' vocabulary='99' percentage='33.4'/>",
                "<location ref='L1'><location-reach code='1'/><location-id vocabulary='G1' code='1581130'/>"
                        + "<name><narrative>Hà Nội</narrative></name><administrative vocabulary='G1' level='1' code='1'/>"
                        + "<point srsName='x'><pos> 21.0285  105.8542 </pos></point><exactness code='1'/>"
                        + "<location-class code='2'/><feature-designation code='PPLC'/></location>",
                "<sector code='12220' percentage='100'/><tag vocabulary='2' code='3'/>",
                "<policy-marker code='1' significance='2'/><humanitarian-scope type='1' vocabulary='1-2' code='E'/>",
                "<country-budget-items vocabulary='4'><budget-item code='1.1' percentage='50'/></country-budget-items>",
                "<collaboration-type code='1'/><default-flow-type code='10'/><default-aid-type code='C01'/>",
                "<document-link url='http://example.org/a.pdf' format='application/pdf'><category code='A01'/>"
                        + "<document-date iso-date='2024-02-05'/></document-link>",
                "<related-activity ref='P-1' type='1'/><capital-spend percentage='88.8'/>",
                "<conditions attached='1'><condition type='2'><narrative>Báo cáo</narrative></condition></conditions>",
                "<result type='1' aggregation-status='1'><title><narrative>Trạm</narrative></title><indicator measure='1'>"
                        + "<baseline year='2019' value='3'/><period><period-start iso-date='2020-01-01'/><target value='10'>"
                        + "<dimension name='sex' value='female'/><location ref='L1'/></target><actual value='11'/></period>"
                        + "</indicator></result>");

        var read = only(xml);

        assertThat(read.status().orElseThrow().is(ActivityStatus.IMPLEMENTATION))
                .isTrue();
        assertThat(read.reportingOrganisation().orElseThrow().organisation().ref())
                .contains("XM-DAC-5-7");
        assertThat(read.participants().getFirst().role().orElseThrow().is(Participant.Role.IMPLEMENTING))
                .isTrue();
        assertThat(read.participants().getFirst().organisation().activityId()).contains("VN-7");
        assertThat(read.otherIdentifiers().getFirst().owner().orElseThrow().ref())
                .contains("XM-DAC-5-7");
        assertThat(read.dates()).hasSize(2);
        assertThat(read.date(ActivityDate.Kind.ACTUAL_START)).contains(LocalDate.of(2020, 2, 1));
        assertThat(read.contacts().getFirst().emails()).containsExactly("lan@example.org");
        assertThat(read.geography().countries().getFirst().percentage()).contains(new BigDecimal("66.6"));
        assertThat(read.geography().regions().getFirst().code().of("99")).isTrue();
        var place = read.geography().locations().getFirst();
        assertThat(place.point().orElseThrow().latitude()).isEqualByComparingTo("21.0285");
        assertThat(place.divisions().getFirst().level()).contains(1);
        assertThat(place.ids().getFirst().code()).isEqualTo("1581130");
        assertThat(read.classification().sectors()).hasSize(1);
        assertThat(read.classification().tags()).hasSize(1);
        assertThat(read.classification().humanitarianScopes()).hasSize(1);
        assertThat(read.classification().policyMarkers().getFirst().significance())
                .contains("2");
        assertThat(read.classification().budgetItems().getFirst().code().of("4"))
                .isTrue();
        assertThat(read.collaborationType()).contains("1");
        assertThat(read.terms().flowType()).contains("10");
        assertThat(read.documents().getFirst().date()).contains(LocalDate.of(2024, 2, 5));
        assertThat(read.relatedActivities().getFirst().identifier()).isEqualTo("P-1");
        assertThat(read.capitalSpend()).contains(new BigDecimal("88.8"));
        assertThat(read.conditions().orElseThrow().all()).hasSize(1);
        var indicator = read.results().getFirst().indicators().getFirst();
        assertThat(indicator.baselines().getFirst().year()).contains(2019);
        assertThat(indicator.phases().getFirst().targets().getFirst().dimensions())
                .hasSize(1);
        assertThat(indicator.phases().getFirst().actuals().getFirst().value()).contains("11");
    }

    @Test
    void texts_keep_every_language_in_order_and_are_picked_for_the_reader() {
        var title = only("<iati-activity xml:lang='fr'><iati-identifier>A</iati-identifier><title>"
                        + "<narrative>Santé</narrative><narrative xml:lang='en-GB'>Health</narrative>"
                        + "<narrative xml:lang='vi'> Y tế\n</narrative><narrative/></title></iati-activity>")
                .title();

        assertThat(title.all())
                .containsExactly(
                        new Narrative(Optional.of("fr"), "Santé"),
                        new Narrative(Optional.of("en-GB"), "Health"),
                        new Narrative(Optional.of("vi"), "Y tế"));
        assertThat(title.pick(Language.VI)).contains("Y tế");
        assertThat(title.pick(Language.EN)).contains("Health");
        assertThat(title.in("de")).isEmpty();
    }

    @Test
    void decomposed_vietnamese_and_hidden_marks_are_read_as_plain_text() {
        var decomposed = java.text.Normalizer.normalize("Đắk Nông", java.text.Normalizer.Form.NFD);
        var xml = "<iati-activity><iati-identifier>A</iati-identifier><title><narrative>\u202e" + decomposed
                + "\u200f\ufeff</narrative></title></iati-activity>";

        var read = only(xml);

        assertThat(read.title().all().getFirst().text()).isEqualTo("Đắk Nông");
        assertThat(read.kept().xml()).contains("\u202e" + decomposed + "\u200f\ufeff");
    }

    @Test
    void elements_out_of_order_are_read_all_the_same() {
        var xml = "<iati-activity>" + TRANSACTION.replace("<value ", "<value currency='USD' ")
                + "<activity-status code='3'/><iati-identifier>A-9</iati-identifier></iati-activity>";

        var read = only(xml);

        assertThat(read.identifier()).isEqualTo("A-9");
        assertThat(read.transactions()).hasSize(1);
    }

    @Test
    void foreign_elements_are_never_taken_for_those_of_iati() {
        var xml = activity(
                "A-1",
                "<x:budget xmlns:x='http://example.org/x'><x:value>no number</x:value></x:budget>",
                "<other xmlns=''>text</other>");

        var read = readOne(xml);

        assertThat(read.activity().budgets()).isEmpty();
        assertThat(warnings(read)).containsExactly("iati.warned.unknownElement");
        assertThat(read.warnings().getFirst().element()).isEqualTo("other");
    }

    @Test
    void codes_outside_their_lists_are_kept_and_remarked_on_with_their_line() {
        var xml = activity("A-1", TRANSACTION.replace("code=\"3\"", "code=\"QQ\""))
                .replace("<activity-status code=\"2\"/>", "<activity-status code=\"9\"/>");

        var read = readOne(xml);

        assertThat(read.activity().transactions().getFirst().kind().code()).isEqualTo("QQ");
        assertThat(read.activity().transactions().getFirst().kind().known()).isEmpty();
        assertThat(warnings(read)).containsExactly("iati.warned.status", "iati.warned.transactionType");
        assertThat(read.warnings()).extracting(Remark::line).containsExactly(7, 8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <budget><period-start iso-date='2020-01-01'/><period-end iso-date='2019-12-31'/>\
            <value currency='VND'>1</value></budget>                 | iati.warned.periodReversed
            <budget><period-start iso-date='2020-01-01'/><period-end iso-date='2020-12-31'/>\
            <value currency='USD'>3023.1000000000004</value></budget> | iati.warned.manyDecimals
            <budget><period-start iso-date='2020-01-01'/><period-end iso-date='2020-12-31'/>\
            <value currency='ZZA'>1</value></budget>                 | iati.warned.currency
            <title>loose</title>                                     | iati.warned.textOutsideNarrative
            <location><point><pos>91 10</pos></point></location>     | iati.warned.point
            <location><point><pos>10;20</pos></point></location>     | iati.warned.point
            <activity-date type='7' iso-date='2020-01-01'/>          | iati.warned.dateType
            <activity-date type='1' iso-date='2020-01-01T10:00:00'/> | iati.warned.dateWithTime
            <activity-date type='1'/>                                | iati.warned.noDate
            <participating-org role='8'/>                            | iati.warned.role
            <participating-org/>                                     | iati.warned.noRole
            <sector/>                                                | iati.warned.codeMissing
            <recipient-country/>                                     | iati.warned.codeMissing
            <document-link/>                                         | iati.warned.noUrl
            <document-link url='u'><document-date iso-date='5 May'/></document-link> | iati.warned.date
            <related-activity/>                                      | iati.warned.noRef
            <other-identifier/>                                      | iati.warned.noRef
            <reporting-org secondary-reporter='maybe'/>              | iati.warned.flag
            """)
    void what_is_odd_but_harmless_is_remarked_on(String part, String warning) {
        var read = readOne("<iati-activity><iati-identifier>A-1</iati-identifier>" + part + "</iati-activity>");

        assertThat(warnings(read)).contains(warning);
    }

    @Test
    void comments_in_a_text_do_not_cut_it() {
        var xml =
                activity("A-1", TRANSACTION.replace("1500000.50", "15<!-- million -->00<?pi?>000<![CDATA[.5]]>&#48;"));

        var read = only(xml);

        assertThat(read.transactions().getFirst().value().money().amount()).isEqualTo(new BigDecimal("1500000.50"));
    }

    @Test
    void each_activity_says_from_which_line_to_which() {
        var readings = read(file(activity("A-1"), activity("A-2"))
                .replace("<title>", "<title>\r")
                .replace("\n", "\r"));

        assertThat(readings)
                .extracting(reading -> ((Reading.Read) reading).lines())
                .containsExactly(new Lines(3, 10), new Lines(11, 18));
    }

    @Test
    void what_stands_beside_the_activities_is_handed_on() {
        var readings = read(file(activity("A-1"), "<note xmlns='http://example.org/n'>x</note>", "stray"));

        assertThat(readings).hasSize(3);
        assertThat(readings.get(1))
                .isEqualTo(
                        new Reading.Beside("note", new Lines(10, 10), "<note xmlns='http://example.org/n'>x</note>"));
        assertThat(readings.get(2)).isInstanceOf(Reading.Beside.class);
    }
}
