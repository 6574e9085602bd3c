package org.nhipcau.iati.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhipcau.iati.file.IatiFiles.TRANSACTION;
import static org.nhipcau.iati.file.IatiFiles.activity;
import static org.nhipcau.iati.file.IatiFiles.file;
import static org.nhipcau.iati.file.IatiFiles.only;
import static org.nhipcau.iati.file.IatiFiles.read;
import static org.nhipcau.iati.file.IatiFiles.refused;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhipcau.iati.file.Reading.Lines;
import org.nhipcau.iati.file.Reading.Remark;

class RefusedActivityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,500                 | iati.refused.numberComma
            1.234.567             | iati.refused.numberPoints
            1.234.567,89          | iati.refused.numberComma
            1 000                 | iati.refused.numberBlanks
            $1000                 | iati.refused.numberSymbol
            1000 USD              | iati.refused.numberSymbol
            1000₫                 | iati.refused.numberSymbol
            VND 1000              | iati.refused.numberSymbol
            1e6                   | iati.refused.numberExponent
            1.5E+3                | iati.refused.numberExponent
            abc                   | iati.refused.notNumber
            ''                    | iati.refused.numberMissing
            -                     | iati.refused.notNumber
            .                     | iati.refused.notNumber
            --1                   | iati.refused.notNumber
            NaN                   | iati.refused.notNumber
            ١٢                    | iati.refused.notNumber
            1000000000000000000   | iati.refused.numberTooLarge
            -1000000000000000000  | iati.refused.numberTooLarge
            0.123456789012345678901 | iati.refused.numberDecimals
            """)
    void an_amount_that_is_no_xsd_decimal_refuses_its_activity(String amount, String reason) {
        var bad = activity("A-1", TRANSACTION.replace("1500000.50", amount));

        var readings = read(file(bad, activity("A-2", TRANSACTION)));

        var refused = refused(readings.getFirst());
        assertThat(refused.identifier()).contains("A-1");
        assertThat(refused.faults()).hasSize(1);
        assertThat(refused.faults().getFirst())
                .isEqualTo(new Remark(8, 83, "value", new Reason(reason, List.of(amount))));
        assertThat(readings.getLast()).isInstanceOf(Reading.Read.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1000000000000000, 1000000000000000",
        "999999999999999999.999999999999, 999999999999999999.999999999999",
        "+5, 5",
        ".5, 0.5",
        "5., 5",
        "-0, 0",
        "' 7 ', 7",
        "0.123456789012345678900, 0.1234567890123456789",
        "3023.1000000000004, 3023.1000000000004",
        "000000000000000000000000001, 1"
    })
    void every_xsd_decimal_within_the_limits_is_read_exactly(String amount, BigDecimal expected) {
        var read = only(activity("A-1", TRANSACTION.replace("1500000.50", amount)));

        assertThat(read.transactions().getFirst().value().money().amount()).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-30, iati.refused.dateImpossible",
        "2021-02-29, iati.refused.dateImpossible",
        "2020-13-01, iati.refused.dateImpossible",
        "0001-01-01, iati.refused.dateYear",
        "20200-01-01, iati.refused.dateForm",
        "01/07/2025, iati.refused.dateForm",
        "2020-1-1, iati.refused.dateForm",
        "2020, iati.refused.dateForm",
        "2020-01-01Zulu, iati.refused.dateForm",
        "'', iati.refused.dateMissing"
    })
    void a_date_that_cannot_be_refuses_its_activity(String date, String reason) {
        var readings = read(file(activity("A-1", TRANSACTION.replace("2024-05-06", date))));

        var fault = refused(readings.getFirst()).faults().getFirst();
        assertThat(fault.element()).isEqualTo("transaction-date");
        assertThat(fault.reason().key()).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-05-06Z", "2024-05-06+07:00", "2024-05-06T00:00:00Z", " 2024-05-06 "})
    void a_date_may_carry_a_zone(String date) {
        var read = only(activity("A-1", TRANSACTION.replace("2024-05-06", date)));

        assertThat(read.transactions().getFirst().date()).isEqualTo("2024-05-06");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <sector code='1' percentage='100.1'/>              | iati.refused.percentageRange
            <sector code='1' percentage='-1'/>                 | iati.refused.percentageRange
            <sector code='1' percentage='50%'/>                | iati.refused.percentage
            <recipient-country code='VN' percentage='33,3'/>   | iati.refused.percentage
            <activity-date type='1' iso-date='2020-02-30'/>    | iati.refused.dateImpossible
            <transaction><transaction-type code='1'/><transaction-date iso-date='2020-01-01'/></transaction> \
                                                               | iati.refused.missing
            <transaction><transaction-type/><transaction-date iso-date='2020-01-01'/><value>1</value></transaction> \
                                                               | iati.refused.noTransactionType
            <transaction><transaction-date iso-date='2020-01-01'/><value>1</value></transaction> \
                                                               | iati.refused.missing
            <transaction><transaction-type code='1'/><transaction-date iso-date='2020-01-01'/><value>1</value>\
            <value>2</value></transaction>                     | iati.refused.several
            <transaction><transaction-type code='1'/><transaction-date iso-date='2020-01-01'/>\
            <value currency='vnd'>1</value></transaction>      | iati.refused.currency
            <transaction><transaction-type code='1'/><transaction-date iso-date='2020-01-01'/>\
            <value value-date='2020-02-31'>1</value></transaction> | iati.refused.dateImpossible
            <budget><period-start iso-date='2020-01-01'/><value>1</value></budget> | iati.refused.missing
            <budget><period-start iso-date='2020-01-01'/><period-end iso-date='x'/><value>1</value></budget> \
                                                               | iati.refused.dateForm
            <planned-disbursement><value>1</value></planned-disbursement> | iati.refused.missing
            <iati-identifier>B</iati-identifier>               | iati.refused.several
            """)
    void what_money_or_time_depends_on_refuses_its_activity(String part, String reason) {
        var readings = read(file(activity("A-1", part)));

        assertThat(refused(readings.getFirst()).faults())
                .extracting(fault -> fault.reason().key())
                .containsExactly(reason);
    }

    @Test
    void an_amount_without_any_currency_refuses_its_activity() {
        var readings = read(file(activity("A-1", TRANSACTION).replace(" default-currency=\"VND\"", "")));

        assertThat(refused(readings.getFirst()).faults().getFirst().reason().key())
                .isEqualTo("iati.refused.noCurrency");
    }

    @Test
    void all_faults_of_an_activity_are_told_and_at_most_a_hundred() {
        var bad = TRANSACTION.replace("1500000.50", "1,5") + "\n";

        var two = refused(read(file(activity("A-1", bad, bad))).getFirst()).faults();
        var many =
                refused(read(file(activity("A-1", bad.repeat(150)))).getFirst()).faults();

        assertThat(two).extracting(Remark::line).containsExactly(8, 10);
        assertThat(many).hasSize(101);
        assertThat(many.getLast().reason()).isEqualTo(new Reason("iati.more", List.of("50")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', iati.refused.noIdentifier",
        "<iati-identifier/>, iati.refused.blankIdentifier",
        "'<iati-identifier> \t </iati-identifier>', iati.refused.blankIdentifier",
        "<iati-identifier>&#x85;\u200f</iati-identifier>, iati.refused.blankIdentifier"
    })
    void an_activity_without_an_identifier_is_refused(String identifier, String reason) {
        var readings = read(file("<iati-activity>" + identifier + "</iati-activity>", activity("A-2")));

        assertThat(refused(readings.getFirst()).identifier()).isEqualTo(Optional.empty());
        assertThat(refused(readings.getFirst()).faults().getFirst().reason().key())
                .isEqualTo(reason);
        assertThat(refused(readings.getFirst()).lines()).isEqualTo(new Lines(3, 3));
        assertThat(readings.getLast()).isInstanceOf(Reading.Read.class);
    }

    @Test
    void an_identifier_of_more_than_five_hundred_characters_is_refused() {
        var readings = read(file(activity("A".repeat(501)), activity("B".repeat(500))));

        var reason = refused(readings.getFirst()).faults().getFirst().reason();
        assertThat(reason.key()).isEqualTo("iati.refused.longIdentifier");
        assertThat(reason.values()).containsExactly("501", "A".repeat(60) + "…");
        assertThat(readings.getLast()).isInstanceOf(Reading.Read.class);
    }

    @Test
    void the_second_use_of_an_identifier_is_refused_and_names_the_first() {
        var readings = read(file(activity("A-1"), activity("A-2"), activity(" A-1 ")));

        var refused = refused(readings.getLast());
        assertThat(refused.identifier()).contains("A-1");
        assertThat(refused.faults().getFirst())
                .isEqualTo(new Remark(
                        18, 1, "iati-identifier", new Reason("iati.refused.duplicate", List.of("A-1", "3"))));
    }

    @Test
    void an_identifier_stays_taken_when_its_first_activity_was_refused() {
        var readings = read(file(activity("A-1", "<budget/>"), activity("A-1")));

        assertThat(refused(readings.getLast()).faults().getFirst().reason().key())
                .isEqualTo("iati.refused.duplicate");
    }

    @Test
    void a_giant_text_or_too_many_attributes_refuse_one_activity_only() {
        var attributes = new StringBuilder();
        for (var i = 0; i < 101; i++) {
            attributes.append(" a").append(i).append("=''");
        }
        var readings = read(file(
                activity("A-1", "<description><narrative>" + "x".repeat(1 << 20) + "x</narrative></description>"),
                activity("A-2", "<description" + attributes + "/>"),
                activity("A-3")));

        assertThat(refused(readings.getFirst()).identifier()).contains("A-1");
        assertThat(refused(readings.getFirst()).faults().getFirst().reason().key())
                .isEqualTo("iati.refused.textTooLong");
        assertThat(refused(readings.get(1)).faults().getFirst().reason())
                .isEqualTo(new Reason("iati.refused.attributes", List.of("101", "100")));
        assertThat(readings.get(2)).isInstanceOf(Reading.Read.class);
    }

    @Test
    void an_activity_beyond_all_measure_is_refused_and_the_file_goes_on() {
        var readings = read(file(activity("A-1", "<legacy-data/>".repeat(500_001)), activity("A-2")));

        assertThat(refused(readings.getFirst()).faults().getFirst().reason().key())
                .isEqualTo("iati.refused.activityTooLong");
        assertThat(readings.getLast()).isInstanceOf(Reading.Read.class);
    }
}
