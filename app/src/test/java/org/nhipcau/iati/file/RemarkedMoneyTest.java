package org.nhipcau.iati.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RemarkedMoneyTest {

    @Test
    void a_remark_about_an_amount_or_its_budget_tells_the_amount_with_its_currency() throws IOException {
        var read = read("""
                <iati-activity default-currency="XXQ"><iati-identifier>M-1</iati-identifier>
                  <reporting-org ref="X" type="40"><narrative>X</narrative></reporting-org>
                  <title><narrative>M</narrative></title><activity-status code="2"/>
                  <budget type="9"><period-start iso-date="2026-01-01"/><period-end iso-date="2026-12-31"/>
                    <value currency="USD" value-date="2026-01-01">1200.50</value></budget>
                  <transaction><transaction-type code="3"/><transaction-date iso-date="2026-02-01"/>
                    <value>7.123456</value></transaction>
                </iati-activity>""");

        assertThat(read.warnings())
                .filteredOn(warning -> warning.money().isPresent())
                .extracting(warning -> warning.reason().key() + " "
                        + warning.money()
                                .map(money -> money.amount().toPlainString() + " " + money.currency())
                                .orElse(""))
                .containsExactlyInAnyOrder(
                        "iati.warned.budgetType 1200.50 USD",
                        "iati.warned.noValueDate 7.123456 XXQ",
                        "iati.warned.currency 7.123456 XXQ",
                        "iati.warned.manyDecimals 7.123456 XXQ");
    }

    private static Reading.Read read(String activity) throws IOException {
        var file = "<iati-activities version=\"2.03\">" + activity + "</iati-activities>";
        try (var reader = new IatiReader(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "m.xml")) {
            return (Reading.Read) reader.next();
        }
    }
}
