package org.nhipcau.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.agreements.Agreements;
import org.nhipcau.claims.Claim.Check;
import org.nhipcau.claims.Claim.Qualifier;
import org.nhipcau.claims.Claim.Source;
import org.nhipcau.claims.Claim.Stated;
import org.nhipcau.claims.Claim.Subject;
import org.nhipcau.claims.Claim.Subject.Kind;
import org.nhipcau.claims.ClaimForm;
import org.nhipcau.claims.Claims;
import org.nhipcau.projects.Projects;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.Period;
import org.springframework.stereotype.Component;

/// The figures that the press and the notes state of the published programmes, each with its source; where they
/// differ, both. None of them is a record of the register.
@Component
class DemonstrationClaims {

    /// What it is about, the indicator in both languages, how exactly, number, multiple, unit, days, source, what
    /// it is
    /// held against, the source's words.
    private static final String STATED = """
            phase2 | Tổng vốn của chương trình | Total of the programme | exactly | 114 | 1000000 | EUR | | note11 | commitment |
            phase2 | Hỗ trợ ngân sách | Budget support | exactly | 100 | 1000000 | EUR | | workshop | nothing | hỗ trợ ngân sách theo phương thức hợp đồng cải cách ngành y tế (100 triệu Euro)
            phase2 | Hỗ trợ bổ sung | Complementary support | exactly | 14 | 1000000 | EUR | | note11 | nothing |
            phase2 | Số tỉnh ưu tiên | Priority provinces | exactly | 10 | 1 | provinces | | workshop | nothing | ưu tiên thực hiện chương trình tại 10 tỉnh được coi là nghèo nhất
            phase2 | Đại biểu dự hội thảo giới thiệu chương trình | Participants of the introductory workshop | over | 100 | 1 | people | | workshop | nothing | Hội thảo thu hút hơn 100 đại biểu
            facility | Số bản in tiếng Việt của Báo cáo chung tổng quan ngành y tế (JAHR) | Printed copies of the joint annual health review (JAHR), Vietnamese | exactly | 300 | 1 | copies | 2016-08-12 | note28 | nothing |
            facility | Số bản in tiếng Anh của Báo cáo chung tổng quan ngành y tế (JAHR) | Printed copies of the joint annual health review (JAHR), English | exactly | 300 | 1 | copies | 2016-08-12 | note28 | nothing |
            phase1 | Tổng vốn giai đoạn I | Total of phase I | exactly | 39.25 | 1000000 | EUR | | note26 | signed |
            phase1 | Tổng vốn giai đoạn I | Total of phase I | exactly | 39.5 | 1000000 | EUR | | note27 | signed |
            phase1 | Hỗ trợ ngân sách giai đoạn I | Budget support of phase I | exactly | 39.15 | 1000000 | EUR | | note26 | nothing |
            phase1 | Hỗ trợ bổ sung giai đoạn I | Complementary support of phase I | exactly | 0.10 | 1000000 | EUR | | note26 | nothing |
            phase1 | Thời hạn giai đoạn I | Duration of phase I | exactly | 72 | 1 | months | | note26 | nothing |
            hpet | Tổng vốn dự kiến | Planned total | exactly | 121 | 1000000 | USD | | note29 | commitment |
            hpet | Vốn IDA dự kiến | Planned IDA financing | exactly | 106 | 1000000 | USD | | note29 | nothing |
            hpet | Vốn EU dự kiến | Planned EU financing | exactly | 10 | 1000000 | USD | | note29 | nothing |
            hpet | Vốn đối ứng dự kiến | Planned counterpart funds | exactly | 5 | 1000000 | USD | | note29 | nothing |
            hpet | Hợp phần 1, vốn dự kiến | Component 1, planned | exactly | 63 | 1000000 | USD | | note29 | nothing |
            hpet | Hợp phần 2, vốn dự kiến | Component 2, planned | exactly | 12 | 1000000 | USD | | note29 | nothing |
            hpet | Hợp phần 3, vốn dự kiến | Component 3, planned | exactly | 41 | 1000000 | USD | | note29 | nothing |
            hpet | Hợp phần 4, vốn dự kiến | Component 4, planned | exactly | 5 | 1000000 | USD | | note29 | nothing |
            hpet | Số nhóm chăm sóc sức khỏe ban đầu | Primary health care teams | about | 1300 | 1 | teams | | note29 | nothing |
            hpet | Số tỉnh của dự án | Provinces of the project | exactly | 15 | 1 | provinces | | note29 | nothing |
            hpet | Cam kết ròng IDA-54410 giữa năm 2018 (không cộng, trừ với số giải ngân: có lẽ ghi theo SDR) | Net commitment of IDA-54410, mid-2018 (not to be added to or taken from what was disbursed: probably kept in SDR) | exactly | 86.00 | 1000000 | USD | | note30 | nothing |
            hpet | Đã giải ngân của IDA-54410 giữa năm 2018 (không cộng, trừ với cam kết ròng: có lẽ ghi theo SDR) | Disbursed of IDA-54410, mid-2018 (not to be added to or taken from the net commitment: probably kept in SDR) | exactly | 7.81 | 1000000 | USD | | note30 | disbursement |
            hpet | Giá trị Quỹ ủy thác TF-A1658 | Amount of trust fund TF-A1658 | exactly | 8.68 | 1000000 | USD | 2017-03-28 2018-11-30 | note30 | nothing |
            hpet | Đã giải ngân của Quỹ ủy thác TF-A1658 giữa năm 2018 | Disbursed of trust fund TF-A1658, mid-2018 | exactly | 4.20 | 1000000 | USD | | note30 | nothing |
            hpet | Đóng góp của EU qua Quỹ ủy thác | EU contribution through the trust fund | exactly | 8.3 | 1000000 | EUR | | vietnamplus | nothing | Liên minh châu Âu đã đóng góp một khoản ngân sách là 8.300.000 Euro thông qua Quỹ ủy thác cho Ngân hàng Thế giới
            hpet | Đóng góp của EU qua Quỹ ủy thác | EU contribution through the trust fund | exactly | 8.4 | 1000000 | EUR | | note27 | nothing |
            hpet | Cán bộ y tế cơ sở được đào tạo | Grassroots health staff trained | over | 8900 | 1 | people | | vietnamplus | nothing | Hơn 8.900 cán bộ y tế cơ sở đã được đào tạo nâng cao năng lực, bao gồm 1.100 giảng viên và 7.800 cán bộ trạm y tế xã
            hpet | Giảng viên được đào tạo | Trainers trained | exactly | 1100 | 1 | people | | vietnamplus | nothing | bao gồm 1.100 giảng viên và 7.800 cán bộ trạm y tế xã
            hpet | Cán bộ trạm y tế xã được đào tạo | Commune health station staff trained | exactly | 7800 | 1 | people | | vietnamplus | nothing | bao gồm 1.100 giảng viên và 7.800 cán bộ trạm y tế xã
            hpet | Trạm y tế xã, phường mô hình điểm | Model commune health stations | exactly | 26 | 1 | stations | | vietnamplus | nothing | Dự án HPET còn hỗ trợ triển khai 26 trạm y tế xã/phường mô hình điểm
            hpet | Số tỉnh có trạm y tế mô hình điểm | Provinces with model stations | exactly | 8 | 1 | provinces | | corrections | nothing |
            hpet | Số tỉnh của phần vốn EU | Provinces of the EU part | exactly | 10 | 1 | provinces | | vietnamplus | nothing | tại 10 tỉnh dự án bao gồm Yên Bái, Lào Cai, Sơn La, Lai Châu, Điện Biên, Cao Bằng, Hà Giang, Gia Lai, Kon Tum, Đăk Nông
            grassroots | Tổng vốn | Total | exactly | 126.25 | 1000000 | USD | | corrections | commitment |
            grassroots | Vốn vay IDA | IDA loan | exactly | 80 | 1000000 | USD | | pad | nothing |
            grassroots | Viện trợ không hoàn lại | Grants | exactly | 25 | 1000000 | USD | | corrections | nothing |
            grassroots | Viện trợ của GFF | Grant of the GFF | exactly | 17 | 1000000 | USD | | pad | nothing |
            grassroots | Vốn đối ứng | Counterpart funds | exactly | 21.25 | 1000000 | USD | | corrections | nothing |
            grassroots | Người hưởng lợi | Beneficiaries | exactly | 9.2 | 1000000 | people | | pad | nothing |
            grassroots | Số tỉnh của dự án | Provinces of the project | exactly | 13 | 1 | provinces | | consultation | nothing | 13 tỉnh tham gia Dự án “Đầu tư xây dựng và phát triển hệ thống cung ứng dịch vụ y tế tuyến cơ sở”
            = Dự án ADB 50285-002 | Tổng vốn | Total | exactly | 100.6 | 1000000 | USD | | note34 | nothing |
            = Dự án ADB 50285-002 | Vốn vay | Loan | exactly | 88.6 | 1000000 | USD | | note34 | nothing |
            = Dự án ADB 50285-002 | Viện trợ không hoàn lại | Grant | exactly | 12 | 1000000 | USD | | note34 | nothing |
            = Dự án ADB 50285-002 | Số tỉnh | Provinces | exactly | 16 | 1 | provinces | | note34 | nothing |
            = Hợp tác quốc tế ngành y tế | Vốn ODA dành cho ngành y tế | ODA for the health sector | exactly | 1.52 | 1000000000 | USD | 2010-01-01 2016-12-31 | hue | nothing | Từ năm 2010 đến 2016, tổng vốn ODA mà các tổ chức quốc tế dành cho các chương trình, dự án y tế đạt 1,52 tỷ USD
            = Hợp tác quốc tế ngành y tế | Tỷ lệ không hoàn lại trong vốn ODA | Grant share of ODA | exactly | 28.4 | 1 | percent | 2010-01-01 2016-12-31 | hue | nothing | trong đó vốn không hoàn lại chiếm 28,4%, còn lại là vốn vay
            = Hợp tác quốc tế ngành y tế | Hỗ trợ của các tổ chức phi chính phủ nước ngoài | Support of foreign NGOs | exactly | 102.8 | 1000000 | USD | | hue | nothing | Hỗ trợ của các Tổ chức Phi Chính phủ nước ngoài cho lĩnh vực y tế Việt Nam đạt 102,8 triệu USD
            = Hợp tác quốc tế ngành y tế | Phần của y tế trong hỗ trợ của các tổ chức phi chính phủ nước ngoài | Share of health in the support of foreign NGOs | nearly | 40 | 1 | percent | | hue | nothing | chiếm gần 40% tổng số tiền hỗ trợ cho tất cả các lĩnh vực
            = Hợp tác quốc tế ngành y tế | Quốc gia và vùng lãnh thổ có quan hệ hợp tác | Countries and territories with relations | over | 70 | 1 | countries | | hue | nothing | quan hệ hợp tác với hơn 70 quốc gia và vùng lãnh thổ
            = Hợp tác quốc tế ngành y tế | Tổ chức phi chính phủ nước ngoài có quan hệ hợp tác | Foreign NGOs with relations | over | 200 | 1 | organisations | | hue | nothing | hơn 200 các tổ chức phi chính phủ nước ngoài
            = Hợp tác quốc tế ngành y tế | Hội nghị, hội thảo có yếu tố nước ngoài được Bộ Y tế chủ trì và cấp phép | Conferences with a foreign element, chaired and licensed by the Ministry of Health | over | 1750 | 1 | conferences | 2023-01-01 2023-12-31 | hpg | nothing | đã có trên 1.750 hội nghị, hội thảo có yếu tố nước ngoài đã được Bộ Y tế chủ trì và cấp phép tổ chức trong năm 2023
            = Ngành y tế | Tỷ lệ bao phủ bảo hiểm y tế | Health insurance coverage | exactly | 82.19 | 1 | percent | 2017-06-30 | hue | nothing | tính đến tháng 6/2017 đạt 82,19%
            = Ngành y tế | Tỷ lệ bao phủ bảo hiểm y tế | Health insurance coverage | over | 93 | 1 | percent | 2024-01-30 | hpg | nothing | tỷ lệ bao phủ từ mức đã rất ấn tượng hiện nay là hơn 93% dân số
            """;

    private static final Map<String, Source> SOURCES = Map.ofEntries(
            source("workshop", Sources.WORKSHOP, "", ""),
            source("vietnamplus", "Hơn 8.900 cán bộ y tế cơ sở đã được đào tạo nâng cao năng lực", "Vietnam+", ""),
            source("hpg", "Cuộc họp nhóm đối tác y tế năm 2024", "Bộ Y tế", "2024-01-30"),
            source(
                    "hue",
                    "Hội nghị Tập huấn Công tác Hợp tác quốc tế trong lĩnh vực Y tế năm 2017 tại Thành phố Huế",
                    "",
                    "2017-11-29"),
            source(
                    "consultation",
                    "Hội thảo trực tuyến toàn quốc tham vấn chính sách để hoàn thiện hệ thống pháp luật về y tế cơ sở",
                    "",
                    "2021-12-07"),
            source("pad", "Ngân hàng Thế giới, PAD2619 (P161283); " + Sources.note("[32], [33]"), "", "2019-05-29"),
            source("corrections", "Ghi chép thiết kế programme-facts, phần đính chính", "", ""),
            source("note11", Sources.note("[11]"), "", ""),
            source("note26", Sources.note("[26]"), "", ""),
            source("note27", Sources.note("[27]"), "", ""),
            source("note28", Sources.note("[28]"), "", ""),
            source("note29", Sources.note("[29], [30]"), "", ""),
            source("note30", Sources.note("[30]"), "", ""),
            source("note34", Sources.note("[34], [35]"), "", ""));

    private final Claims claims;
    private final Projects projects;
    private final Agreements agreements;

    DemonstrationClaims(Claims claims, Projects projects, Agreements agreements) {
        this.claims = claims;
        this.projects = projects;
        this.agreements = agreements;
    }

    void write() {
        STATED.lines().forEach(line -> {
            var said = line.split(" *\\| *", -1);
            claims.create(
                    new ClaimForm(
                            subject(said[0]),
                            said[1],
                            said[2],
                            new Stated(qualifier(said[3]), new BigDecimal(said[4]), new BigDecimal(said[5]), said[6]),
                            period(said[7]),
                            quoting(said[8], said[10]),
                            check(said[9])),
                    false);
        });
    }

    private Subject subject(String name) {
        return switch (name) {
            case "phase2" -> project("eu", "DCI-ASIE/2013/024-370");
            case "hpet" -> project("world-bank", "P131825");
            case "grassroots" -> project("world-bank", "P161283");
            case "facility" ->
                projects
                        .parentsCalled("Quỹ hỗ trợ kỹ thuật của EU cho ngành y tế (EU-HF)", Language.VI)
                        .keySet()
                        .stream()
                        .findFirst()
                        .map(number -> Subject.record(Kind.PROJECT, number))
                        .orElseThrow();
            case "phase1" ->
                Subject.record(
                        Kind.AGREEMENT,
                        agreements
                                .byIdentifier("eu", "DCI/ASIE/2010/20587")
                                .orElseThrow()
                                .value());
            case String words when words.startsWith("= ") -> Subject.words(words.substring(2));
            case String unknown -> throw new IllegalStateException("the demonstration knows no " + unknown);
        };
    }

    private Subject project(String scheme, String value) {
        return Subject.record(
                Kind.PROJECT, projects.byIdentifier(scheme, value).orElseThrow().value());
    }

    private static Qualifier qualifier(String code) {
        return Qualifier.valueOf(code.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }

    private static Check check(String code) {
        return Check.valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }

    /// A first and a last day, or the day that it is as of.
    private static Period period(String days) {
        var both = days.split(" ");
        if (days.isEmpty()) {
            return new Period(Optional.empty(), Optional.empty());
        }
        return both.length == 2
                ? new Period(Optional.of(LocalDate.parse(both[0])), Optional.of(LocalDate.parse(both[1])))
                : new Period(Optional.empty(), Optional.of(LocalDate.parse(days)));
    }

    private static Source quoting(String name, String quote) {
        var source = Optional.ofNullable(SOURCES.get(name)).orElseThrow();
        return new Source(source.title(), source.publisher(), source.date(), source.address(), "", quote);
    }

    private static Map.Entry<String, Source> source(String name, String title, String publisher, String date) {
        return Map.entry(
                name,
                new Source(
                        title,
                        publisher,
                        Optional.of(date).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                        "",
                        "",
                        ""));
    }
}
