package org.nhipcau.workbooks.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OldWritingTest {

    private static final String[] WORDS =
            ("Bộ Y tế Hà Nội Huế Đà Nẵng dự án tăng cường năng lực hệ thống y tế cơ sở một số tỉnh"
                            + " trọng điểm Nguyễn Thị Hoa Trần Văn Đức Phạm Quốc Khánh Lê Hoàng Yến Vũ Đình Quỳnh bệnh viện đa khoa"
                            + " khu vực Thừa Thiên Lạng Sơn Hưng Yên Quảng Ngãi Đồng Tháp Kiên Giang Sóc Trăng phường xã hỗ trợ kỹ thuật"
                            + " chuyển giao công nghệ phòng chống lao sốt rét viện trợ không hoàn lại vốn đối ứng ngân sách giải ngân"
                            + " Thủy điện Hòa Bình giếng nước gìn giữ sạch quý khách khuỷu nghiên cứu nghề nghiệp ủy thác"
                            + " ưu đãi ươm mầm thuở xưa rượu bướm khoảng ngoằn xoáy huyện quyết yêu cầu ý kiến"
                            + " Cần Thơ Đắk Lắk Lâm Đồng Phú Thọ Thái Nguyên Tuyên Quang Ninh Thuận")
                    .split(" ");

    @Test
    void the_tables_are_those_of_the_old_fonts() {
        assertThat(OldWriting.TCVN3.toUnicode("Céng hßa x· héi chñ nghÜa ViÖt Nam"))
                .isEqualTo("Cộng hòa xã hội chủ nghĩa Việt Nam");
        assertThat(OldWriting.TCVN3.toUnicode("M\u00adêng Kh\u00ad¬ng, B¸t X¸t, §ång Th¸p"))
                .isEqualTo("Mường Khương, Bát Xát, Đồng Tháp");
        assertThat(OldWriting.VNI.toUnicode("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam"))
                .isEqualTo("Cộng hòa xã hội chủ nghĩa Việt Nam");
        assertThat(OldWriting.VNI.toUnicode("Nguyeãn Thò Ñöôøng, Quaûng Ngaõi, Kyõ thuaät, ÑAØ NAÜNG, Tyû, Kîch"))
                .isEqualTo("Nguyễn Thị Đường, Quảng Ngãi, Kỹ thuật, ĐÀ NẴNG, Tỷ, Kỵch");
        assertThat(OldWriting.CP1258.toUnicode("Hà Nôòi, Ðiêòn Biên, NguyêÞn")).isEqualTo("Hà Nội, Điện Biên, Nguyễn");
        assertThat(OldWriting.UTF8_TWICE.toUnicode("Y táº¿ cÆ¡ sá»Ÿ")).isEqualTo("Y tế cơ sở");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void what_was_written_in_an_old_way_is_found_and_given_back_whole(long seed) {
        var random = new Random(seed);
        for (var trial = 0; trial < 15; trial++) {
            var right = names(random, 4 + random.nextInt(30));
            for (var writing : OldWriting.values()) {
                var old = right.stream().map(writer(writing)).toList();

                assertThat(read(old, "Arial"))
                        .extracting(CellValue.Text::text)
                        .as("%s", writing)
                        .isEqualTo(right);
                // One cell alone may say too little; then it is left as it was.
                assertThat(read(old.subList(0, 1), "Arial").getFirst().text()).isIn(right.getFirst(), old.getFirst());
            }
        }
    }

    @Test
    void a_single_cell_says_enough_when_its_signs_do() {
        assertThat(read(List.of("HuÕ"), "Arial").getFirst().text()).isEqualTo("Huế");
        assertThat(read(List.of("Kh«ng"), "Arial").getFirst())
                .isEqualTo(new CellValue.Text("Không", Optional.of(OldWriting.TCVN3)));
        assertThat(read(List.of("Cã", "Kh«ng", "Cã"), "Arial"))
                .extracting(CellValue.Text::text)
                .containsExactly("Có", "Không", "Có");
    }

    @Test
    void a_fonts_name_decides_where_words_cannot() {
        assertThat(read(List.of("Cã"), ".VnTime").getFirst().text()).isEqualTo("Có");
        assertThat(read(List.of("Cã"), "Times New Roman").getFirst().text()).isEqualTo("Cã");
        assertThat(read(List.of("§¾k L¾k"), ".VnArial").getFirst().text()).isEqualTo("Đắk Lắk");
        assertThat(read(List.of("Hueá"), "VNI-Times").getFirst().text()).isEqualTo("Huế");
        assertThat(read(List.of("Bé y tÕ", "Ban"), ".VnTimeH"))
                .extracting(CellValue.Text::text)
                .containsExactly("BỘ Y TẾ", "BAN");
    }

    @Test
    void right_vietnamese_in_a_column_of_old_fonts_stays_as_it_is() {
        assertThat(read(List.of("Bộ Y tế", "Thái Bình", "Hà Nam", "cã"), ".VnTime"))
                .extracting(CellValue.Text::text)
                .containsExactly("Bộ Y tế", "Thái Bình", "Hà Nam", "cã");
    }

    @Test
    void a_column_of_both_gets_only_its_old_texts_converted() {
        assertThat(read(List.of("Bé Y tÕ", "Bộ Tài chính", "Thái Bình", "Së Y tÕ Hµ Néi", "Sở Y tế Hà Nam"), "Arial"))
                .extracting(CellValue.Text::text)
                .containsExactly("Bộ Y tế", "Bộ Tài chính", "Thái Bình", "Sở Y tế Hà Nội", "Sở Y tế Hà Nam");
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void right_texts_of_any_language_are_never_touched(long seed) {
        var random = new Random(seed);
        var corpus = new ArrayList<String>(List.of(
                "Médecins Sans Frontières",
                "Agence Française de Développement",
                "Côte d'Ivoire",
                "Île de Ré",
                "Thaï",
                "Maïs",
                "Loïc",
                "Où",
                "São Tomé e Príncipe",
                "José Ángel Muñoz",
                "Österreich",
                "Zürich",
                "Köln",
                "Müller & Söhne",
                "Straße",
                "Håkan Ström",
                "på norsk",
                "Bjørn Sørensen",
                "Århus",
                "Reykjavík",
                "Þór Jónsdóttir",
                "Łódź",
                "Škoda",
                "Fundación CODESPA",
                "Coopération suisse",
                "Save the Children®",
                "µg/m³",
                "10 m² – 5 °C",
                "© WHO",
                "§ 5",
                "£100",
                "«Les Amis de Huế»",
                "«Les Amis»",
                "½ năm",
                "± 5 %",
                "René",
                "André Maïga",
                "Noël",
                "Zoë",
                "Citroën",
                "Brøndby",
                "Hà Nam",
                "Thái Bình",
                "Hà Giang",
                "Lào Cai",
                "Cao Bằng",
                "Đà Nẵng",
                "Bà Rịa",
                "Phú Yên",
                "Hòa Bình",
                "HÀ NAM",
                "Sở Y tế",
                "Viện Dinh dưỡng",
                "Trà Vinh",
                "Lê Thị Hà",
                "Quý",
                "Lý",
                "Bình",
                "Võ Thị Sáu",
                "Tô Hiến Thành",
                "Là",
                "Cà Mau",
                "Sóc Sơn",
                "Xuân Hòa",
                "Ô tô",
                "Ý",
                "Á Âu",
                "ĐỐI ỨNG",
                "CÔNG TY",
                "Ủy ban",
                "naïve",
                "déjà vu",
                "français",
                "Éléonore",
                "Ça va",
                "Señor",
                "Ångström",
                "Übersee",
                "Größe",
                "pêche",
                "forêt",
                "hôpital",
                "après",
                "très",
                "là-bas",
                "Città di Roma",
                "perù",
                "Malmö",
                "Jyväskylä",
                "Hämeenlinna",
                "Växjö",
                "Luleå",
                "Umeå",
                "Tromsø",
                "Ærø",
                "Fjærland"));
        for (var trial = 0; trial < 200; trial++) {
            var column = new ArrayList<String>();
            for (var many = 1 + random.nextInt(12); many > 0; many--) {
                column.add(corpus.get(random.nextInt(corpus.size())));
            }

            assertThat(read(column, "Calibri")).extracting(CellValue.Text::text).isEqualTo(column);
        }
        for (var trial = 0; trial < 100; trial++) {
            var right = names(random, 12);

            assertThat(read(right, "Arial")).extracting(CellValue.Text::text).isEqualTo(right);
        }
    }

    @Test
    void letters_and_marks_apart_are_composed() {
        var apart = Normalizer.normalize("Nguyễn Thị Huế", Normalizer.Form.NFD);

        assertThat(read(List.of(apart), "Arial").getFirst()).isEqualTo(new CellValue.Text("Nguyễn Thị Huế"));
    }

    private static List<String> names(Random random, int many) {
        var names = new ArrayList<String>();
        while (names.size() < many) {
            var name = new StringBuilder(WORDS[random.nextInt(WORDS.length)]);
            for (var more = 1 + random.nextInt(4); more > 0; more--) {
                name.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
            }
            names.add(name.toString());
        }
        return names;
    }

    /// Writes a text the old way; capitals with a tone, which TCVN3 has none of, are written small.
    private static UnaryOperator<String> writer(OldWriting writing) {
        return right -> {
            var old = new StringBuilder();
            for (var letter : right.toCharArray()) {
                old.append(OldForms.of(writing, letter));
            }
            return old.toString();
        };
    }

    private static List<CellValue.Text> read(List<String> texts, String font) {
        var content = Made.book(new org.apache.poi.xssf.usermodel.XSSFWorkbook(), workbook -> {
            var own = workbook.createFont();
            own.setFontName(font);
            var style = workbook.createCellStyle();
            style.setFont(own);
            Sheet sheet = workbook.createSheet("Một");
            for (var at = 0; at < texts.size(); at++) {
                Made.row(sheet, at + 1, texts.get(at)).getCell(0).setCellStyle(style);
            }
        });
        return Made.grid(content).rows().stream()
                .map(row -> (CellValue.Text) row.cell(1).orElseThrow().value())
                .toList();
    }

    /// How one letter was written the old way, found by trying what gives it back.
    private static final class OldForms {

        private static final String SIGNS;

        static {
            var signs = new StringBuilder();
            for (var sign = 0xA1; sign <= 0xFF; sign++) {
                signs.append((char) sign);
            }
            SIGNS = signs.toString();
        }

        static String of(OldWriting writing, char letter) {
            if (letter < 0x80) {
                return Character.toString(letter);
            }
            if (writing == OldWriting.UTF8_TWICE) {
                return misread(letter);
            }
            return form(writing, letter)
                    .or(() -> form(
                            writing,
                            Character.toString(letter).toLowerCase(Locale.ROOT).charAt(0)))
                    .orElseThrow(() -> new IllegalStateException(writing + " has no " + letter));
        }

        private static Optional<String> form(OldWriting writing, char letter) {
            var wanted = Character.toString(letter);
            var bases = writing == OldWriting.VNI ? "aeouyôöAEOUYÔÖ" : "aeiouyãâêôõýAEIOUYÃÂÊÔÕÝ";
            for (var base : bases.toCharArray()) {
                for (var sign : SIGNS.toCharArray()) {
                    var two = Character.toString(base) + sign;
                    var fits = writing != OldWriting.VNI || Character.isUpperCase(base) == Character.isUpperCase(sign);
                    if (fits && writing.toUnicode(two).equals(wanted)) {
                        return Optional.of(two);
                    }
                }
            }
            for (var sign : SIGNS.toCharArray()) {
                if (writing.toUnicode(Character.toString(sign)).equals(wanted)) {
                    return Optional.of(Character.toString(sign));
                }
            }
            return Optional.empty();
        }

        private static String misread(char letter) {
            var out = new StringBuilder();
            for (var one : Character.toString(letter).getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
                var decoded = new String(new byte[] {one}, java.nio.charset.Charset.forName("windows-1252"));
                out.append(decoded.equals("\ufffd") ? Character.toString(one & 0xFF) : decoded);
            }
            return out.toString();
        }
    }
}
