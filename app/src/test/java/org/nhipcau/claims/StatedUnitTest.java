package org.nhipcau.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhipcau.claims.StatedUnit.Fault;

class StatedUnitTest {

    @ParameterizedTest
    @CsvSource({
        "triệu EUR, 1000000, EUR",
        "million euros, 1000000, EUR",
        "tỷ USD, 1000000000, USD",
        "bn US$, 1000000000, USD",
        "nghìn tỷ đồng, 1000000000000, VND",
        "triệu triệu đồng, none, none",
        "nghìn người, 1000, people",
        "VND, 1, VND",
        "%, 1, percent",
        "phần trăm, 1, percent",
        "trạm y tế xã, 1, stations",
        "Phòng khám bác sỹ gia đình, 1, Phòng khám bác sỹ gia đình",
        "all hospitals, 1, all hospitals",
        "người cộng đồng, 1, người cộng đồng",
        "EUR vay lại, 1, EUR"
    })
    void a_unit_is_read_with_its_multiple(String text, String scale, String unit) {
        var read = StatedUnit.read(text);

        if (scale.equals("none")) {
            assertThat(read.fault()).contains(Fault.UNREADABLE);
        } else {
            assertThat(read.unit().orElseThrow().scale()).isEqualByComparingTo(scale);
            assertThat(read.unit().orElseThrow().unit()).isEqualTo(unit);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EUR/USD",
                "EUR USD",
                "triệu EUR và tỷ đồng",
                "người, trạm",
                "% người",
                "people and stations",
                "triệu đô la, triệu euro",
                "EUR (USD)"
            })
    void two_units_are_refused(String text) {
        assertThat(StatedUnit.read(text).unit()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUR/USD", "EUR USD", "triệu EUR và tỷ đồng", "% người", "people and stations"})
    void and_it_is_said_that_they_are_two(String text) {
        assertThat(StatedUnit.read(text).fault()).contains(Fault.TWO_UNITS);
    }

    @Test
    void a_multiple_alone_counts_nothing() {
        assertThat(StatedUnit.read("triệu").fault()).contains(Fault.NO_UNIT);
    }

    @Test
    void the_words_that_a_form_shows_for_a_unit_are_read_back_in_either_language() throws IOException {
        for (var file : new String[] {"messages.properties", "messages_en.properties"}) {
            var texts = new Properties();
            try (var stream = StatedUnit.class.getResourceAsStream(file)) {
                texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
            for (var unit : StatedUnit.KNOWN) {
                var word = texts.getProperty("claims.unit." + unit);
                var scale = texts.getProperty("claims.scale.1000000");

                assertThat(StatedUnit.read(scale + " " + word)
                                .unit()
                                .orElseThrow()
                                .unit())
                        .as(file + " " + word)
                        .isEqualTo(unit);
            }
        }
    }
}
