package org.nhipcau.workbooks.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhipcau.workbooks.column.DateColumn.Order;
import org.nhipcau.workbooks.column.NumberColumn.Style;
import org.nhipcau.workbooks.sheet.Cell;
import org.nhipcau.workbooks.sheet.CellValue;
import org.nhipcau.workbooks.sheet.Place;
import org.nhipcau.workbooks.sheet.Precision;

class ColumnsTest {

    @Test
    void dates_typed_on_an_american_machine_are_known_by_the_texts_beside_them() {
        var column = DateColumn.of(cells(day(2014, 4, 12), day(2015, 1, 3), "25/12/2014", "13-6-2016"));

        assertThat(column.order()).isEqualTo(Order.SWAPPED);
        assertThat(column.example()).contains(Place.of("B3"));
        assertThat(column.read(day(2014, 4, 12), Order.SWAPPED)
                        .found()
                        .orElseThrow()
                        .first())
                .isEqualTo(LocalDate.of(2014, 12, 4));
        assertThat(column.read(day(2014, 4, 12), Order.AS_WRITTEN)
                        .found()
                        .orElseThrow()
                        .first())
                .isEqualTo(LocalDate.of(2014, 4, 12));
        assertThat(column.read(text("25/12/2014"), Order.SWAPPED)
                        .found()
                        .orElseThrow()
                        .first())
                .isEqualTo(LocalDate.of(2014, 12, 25));
    }

    @Test
    void every_day_and_month_up_to_twelve_changes_places_and_back() {
        for (var month = 1; month <= 12; month++) {
            for (var day = 1; day <= 12; day++) {
                var read = DateColumn.of(List.of()).read(day(2016, month, day), Order.SWAPPED);
                assertThat(read.found().orElseThrow().first()).isEqualTo(LocalDate.of(2016, day, month));
            }
        }
    }

    @Test
    void dates_past_the_twelfth_show_that_all_are_right_and_nothing_shows_nothing() {
        assertThat(DateColumn.of(cells(day(2014, 4, 12), day(2014, 4, 25))).order())
                .isEqualTo(Order.AS_WRITTEN);
        assertThat(DateColumn.of(cells(day(2014, 4, 12), day(2015, 1, 2))).order())
                .isEqualTo(Order.UNDECIDED);
        assertThat(DateColumn.of(cells(day(2014, 4, 12), day(2015, 1, 20), "25/12/2014"))
                        .order())
                .isEqualTo(Order.UNDECIDED);
        assertThat(DateColumn.of(cells("04/12/2014", "25/12/2014")).order()).isEqualTo(Order.AS_WRITTEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "04/12/2014|2014-12-04|DAY",
                "4-12-14|2014-12-04|DAY",
                "04.12.2014|2014-12-04|DAY",
                "2014-12-04|2014-12-04|DAY",
                "2014-12-04 00:00:00|2014-12-04|DAY",
                "10/2014|2014-10-01|MONTH",
                "tháng 10-2014|2014-10-01|MONTH",
                "Tháng 10 năm 2014|2014-10-01|MONTH",
                "T10/2014|2014-10-01|MONTH",
                "ngày 4 tháng 12 năm 2014|2014-12-04|DAY",
                "Quý I/2015|2015-01-01|QUARTER",
                "quý 3 năm 2015|2015-07-01|QUARTER",
                "Q4/2015|2015-10-01|QUARTER",
                "2014|2014-01-01|YEAR",
                "năm 2014|2014-01-01|YEAR",
                "25/12/2030|2030-12-25|DAY",
                "1/7/30|2030-07-01|DAY",
                "Dec-2014|2014-12-01|MONTH",
                "4 December 2014|2014-12-04|DAY",
                "December 4, 2014|2014-12-04|DAY",
                "4-Dec-14|2014-12-04|DAY",
                "12/25/2014|2014-12-25|DAY"
            })
    void days_are_read_as_people_write_them(String written, LocalDate first, Precision precision) {
        assertThat(DateColumn.of(List.of())
                        .read(text(written), Order.AS_WRITTEN)
                        .found())
                .contains(new SaidDay(first, precision));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2014",
                "32/1/2014",
                "13/13/2014",
                "quý 5/2014",
                "tháng 13/2014",
                "hết năm",
                "10",
                "0/0/0000",
                "1/1/3000"
            })
    void what_no_calendar_has_is_refused_at_the_cell(String written) {
        var read = DateColumn.of(List.of()).read(text(written), Order.AS_WRITTEN);

        assertThat(read).isEqualTo(Reading.refused("workbooks.cell.notADay", written));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2015-2020|2015-01-01|2020-12-31",
                "2015 – 2020|2015-01-01|2020-12-31",
                "01/2015 - 12/2020|2015-01-01|2020-12-31",
                "01/2015-12/2020|2015-01-01|2020-12-31",
                "từ tháng 1/2015 đến tháng 12/2020|2015-01-01|2020-12-31",
                "Từ 01/03/2015 đến 30/06/2020|2015-03-01|2020-06-30",
                "giai đoạn 2016-2020|2016-01-01|2020-12-31",
                "Quý I/2015 - Quý IV/2016|2015-01-01|2016-12-31",
                "2015|2015-01-01|2015-12-31",
                "1/1/2015-31/12/2016|2015-01-01|2016-12-31",
                "from 2015 to 2018|2015-01-01|2018-12-31",
                "04-12-2014 - 05-12-2015|2014-12-04|2015-12-05"
            })
    void periods_are_read_as_people_write_them(String written, LocalDate from, LocalDate to) {
        var period = DateColumn.of(List.of())
                .readPeriod(text(written), Order.AS_WRITTEN)
                .found()
                .orElseThrow();

        assertThat(period.from().orElseThrow().first()).isEqualTo(from);
        assertThat(period.to().orElseThrow().last()).isEqualTo(to);
        assertThat(period.ongoing()).isFalse();
    }

    @Test
    void open_periods_and_periods_that_run_backwards_are_told() {
        var column = DateColumn.of(List.of());
        var ongoing =
                column.readPeriod(text("10/2014–nay"), Order.AS_WRITTEN).found().orElseThrow();
        assertThat(ongoing.ongoing()).isTrue();
        assertThat(ongoing.to()).isEmpty();
        assertThat(column.readPeriod(text("từ 2015"), Order.AS_WRITTEN)
                        .found()
                        .orElseThrow()
                        .to())
                .isEmpty();
        assertThat(column.readPeriod(text("đến 2015"), Order.AS_WRITTEN)
                        .found()
                        .orElseThrow()
                        .from())
                .isEmpty();
        assertThat(column.readPeriod(text("2020-2015"), Order.AS_WRITTEN))
                .isEqualTo(Reading.refused("workbooks.cell.endsBeforeItBegins", "2020-2015"));
    }

    @Test
    void separators_are_told_by_the_column_and_a_lone_point_is_the_persons_choice() {
        assertThat(NumberColumn.of(cells("1.234", "1.234,5")).style()).isEqualTo(Style.VIETNAMESE);
        assertThat(NumberColumn.of(cells("1.234", "1,234.5")).style()).isEqualTo(Style.ENGLISH);
        assertThat(NumberColumn.of(cells("1.234", "5.678")).style()).isEqualTo(Style.UNDECIDED);
        assertThat(NumberColumn.of(cells("1.234,5", "1,234.5")).style()).isEqualTo(Style.UNDECIDED);

        assertThat(number("1.234", Style.VIETNAMESE)).isEqualByComparingTo("1234");
        assertThat(number("1.234", Style.ENGLISH)).isEqualByComparingTo("1.234");
        assertThat(NumberColumn.of(List.of()).read(text("1.234"), Style.UNDECIDED))
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> assertThat(read.notes())
                                .isEqualTo(List.of(Finding.of("workbooks.cell.loneSeparator", "1.234"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,5|1234.5", "1,234.5|1234.5", "1.234.567|1234567", "1 234 567,89|1234567.89", "(1.234)|-1234",
                        "-5|-5", "0,5|0.5",
                "0.123|0.123", "12.5|12.5", "1234567|1234567", "85%|0.85", "12,5 %|0.125", "+7|7", "1'234'567|1234567"
            })
    void figures_are_read_exactly(String written, BigDecimal number) {
        assertThat(number(written, Style.VIETNAMESE)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,5 triệu|1500000|", "2 tỷ|2000000000|", "2 tỷ đồng|2000000000|VND", "100.000 USD|100000|USD",
                        "EUR 8.3m|8300000|EUR",
                "$ 1,234.5|1234.5|USD", "5 triệu USD|5000000|USD", "USD 1.2 million|1200000|USD", "1.000đ|1000|VND",
                        "3 nghìn tỷ đồng|3000000000000|VND",
                "12 triệu đô la Mỹ|12000000|USD", "8,3 triệu Euro|8300000|EUR", "€ 5|5|EUR", "-2 tr.đồng|-2000000|VND"
            })
    void figures_with_their_unit_are_read_in_it(String written, BigDecimal amount, String currency) {
        var figure = NumberColumn.of(List.of())
                .read(text(written), Style.VIETNAMESE)
                .found()
                .orElseThrow();

        assertThat(figure.in(MoneyReading.UNSAID)).isEqualByComparingTo(amount);
        assertThat(figure.currency(MoneyReading.UNSAID)).isEqualTo(Optional.ofNullable(currency));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 triệu USD / 4 triệu EUR|workbooks.cell.twoUnits",
                "5 triệu USD (4 triệu EUR)|workbooks.cell.twoUnits",
                "USD 5 EUR|workbooks.cell.twoUnits",
                "5 triệu USD và 2 tỷ đồng|workbooks.cell.twoUnits",
                "1.000*|workbooks.cell.notANumber",
                "1.23.4|workbooks.cell.notANumber",
                "1,2,3|workbooks.cell.notANumber",
                "khoảng 5|workbooks.cell.notANumber",
                "(5|workbooks.cell.notANumber",
                "1.2345.678|workbooks.cell.notANumber",
                "-|workbooks.cell.notANumber"
            })
    void what_is_not_one_figure_is_refused_at_the_cell(String written, String key) {
        assertThat(NumberColumn.of(List.of()).read(text(written), Style.VIETNAMESE))
                .isEqualTo(Reading.refused(key, written));
    }

    @Test
    void a_formulas_error_is_refused_with_its_name() {
        assertThat(NumberColumn.of(List.of()).read(new CellValue.Fault("#REF!"), Style.VIETNAMESE))
                .isEqualTo(Reading.refused("workbooks.cell.fault", "#REF!"));
        assertThat(DateColumn.of(List.of()).read(new CellValue.Uncalculated(), Order.AS_WRITTEN))
                .isEqualTo(Reading.refused("workbooks.cell.uncalculated"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tổng vốn (triệu USD)|6|USD",
                "Đơn vị tính: tỷ đồng|9|VND",
                "ĐVT: triệu đồng|6|VND",
                "Vốn (nghìn USD)|3|USD",
                "Amount (million EUR)|6|EUR",
                "Tổng mức đầu tư, tỷ đồng|9|VND",
                "Kinh phí (1.000 USD)|3|USD",
                "Vốn [USD]||USD",
                "Đơn vị tính: 1.000 đồng|3|VND",
                "Vốn (đ)||VND",
                "Tên dự án||",
                "Giá trị hợp đồng||",
                "Giá trị hợp đồng (USD)||USD",
                "Tỷ lệ giải ngân (%)||",
                "Hoạt động (công ty)||",
                "Tỉnh (Đắk Lắk)||",
                "Vốn (USD/EUR)||",
                "Unit: US$ million|6|USD",
                "Tiền tệ: tr.đ|6|VND"
            })
    void a_title_or_a_line_above_it_names_the_unit(String title, Integer power, String currency) {
        assertThat(MoneyReading.of(title))
                .isEqualTo(new MoneyReading(
                        Optional.ofNullable(power).map(BigDecimal.TEN::pow), Optional.ofNullable(currency)));
    }

    @Test
    void a_cell_with_a_currency_but_no_scale_in_a_column_of_millions_is_never_guessed() {
        var millions = MoneyReading.of("Vốn (triệu USD)");
        var column = NumberColumn.of(List.of());

        assertThat(column.amount(text("100.000 USD"), Style.VIETNAMESE, millions))
                .isEqualTo(Reading.refused("workbooks.cell.unitUnsure", "100.000 USD"));
        assertThat(column.amount(text("1,5"), Style.VIETNAMESE, millions)
                        .found()
                        .orElseThrow()
                        .number())
                .isEqualByComparingTo("1500000");
        assertThat(column.amount(text("2 triệu"), Style.VIETNAMESE, millions)
                        .found()
                        .orElseThrow()
                        .number())
                .isEqualByComparingTo("2000000");
        assertThat(column.amount(text("2 triệu EUR"), Style.VIETNAMESE, millions)
                        .found()
                        .orElseThrow()
                        .currency())
                .contains("EUR");
    }

    @Test
    void names_in_a_cell_are_parted_only_where_a_sign_parts_them() {
        assertThat(NameList.split("Hà Giang, Lai Châu; Sơn La và Điện Biên", name -> false))
                .containsExactly("Hà Giang", "Lai Châu", "Sơn La", "Điện Biên");
        assertThat(NameList.split("- WB\n- ADB\n• EU", name -> false)).containsExactly("WB", "ADB", "EU");
        assertThat(NameList.split("1. WHO 2. UNICEF 3) UNFPA", name -> false))
                .containsExactly("WHO", "UNICEF", "UNFPA");
        assertThat(NameList.split("WB/ADB", List.of("WB", "ADB")::contains)).containsExactly("WB", "ADB");
        assertThat(NameList.split("HIV/AIDS", List.of("WB", "ADB")::contains)).containsExactly("HIV/AIDS");
        assertThat(NameList.split("Bộ Khoa học và Công nghệ", "Bộ Khoa học và Công nghệ"::equals))
                .containsExactly("Bộ Khoa học và Công nghệ");
        assertThat(NameList.split("Bà Rịa - Vũng Tàu, Huế", name -> false)).containsExactly("Bà Rịa - Vũng Tàu", "Huế");
        assertThat(NameList.split("Bộ Khoa học và Công nghệ, WHO", "Bộ Khoa học và Công nghệ"::equals))
                .containsExactly("Bộ Khoa học và Công nghệ", "WHO");
        assertThat(NameList.split("WHO, WHO;", name -> false)).containsExactly("WHO");
    }

    @Test
    void every_sentence_on_a_cell_stands_in_both_languages() throws IOException {
        var room = Path.of("src/main/java/org/nhipcau/workbooks");
        var asked = new TreeSet<String>();
        try (var files = Files.walk(room)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                Pattern.compile("\"(workbooks\\.(?:cell|refused)\\.\\w+)\"")
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(found -> asked.add(found.group(1)));
            }
        }

        assertThat(asked).hasSizeGreaterThan(20);
        for (var language : List.of("messages.properties", "messages_en.properties")) {
            var texts = new Properties();
            try (var reader = Files.newBufferedReader(room.resolve(language))) {
                texts.load(reader);
            }
            assertThat(texts.stringPropertyNames()).containsAll(asked);
        }
    }

    private static BigDecimal number(String written, Style style) {
        return NumberColumn.of(List.of())
                .read(text(written), style)
                .found()
                .orElseThrow()
                .number();
    }

    private static CellValue text(String text) {
        return new CellValue.Text(text);
    }

    private static CellValue day(int year, int month, int day) {
        return new CellValue.Day(LocalDate.of(year, month, day), Precision.DAY, true);
    }

    private static List<Cell> cells(Object... values) {
        var row = new int[] {0};
        return Arrays.stream(values)
                .map(value -> {
                    var place = new Place(2, ++row[0]);
                    return new Cell(
                            place, value instanceof CellValue own ? own : text(value.toString()), place, false, false);
                })
                .toList();
    }
}
