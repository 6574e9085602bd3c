package org.nhipcau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhipcau.TestBrowser.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nhipcau.places.Places;
import org.nhipcau.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/// Types hostile text into every field of every form. Each is either stored letter for letter or refused with a
/// sentence at its field; what is refused changes nothing, and nothing ever fails.
@RegisterTest
class HostileFormsTest {

    private static final String RIGHT_TO_LEFT = "\u202eĐảo\u200f chữ\u200b\u2066 ngược";

    private static final List<String> HOSTILE = List.of(
            "'; drop table projects.project; --",
            "\") or 1=1 --",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "${7*7} #{7*7} {0} %s %n",
            Normalizer.normalize("Họi Y tế cộng đồng Đắk Lắk", Normalizer.Form.NFD),
            RIGHT_TO_LEFT,
            "a\u0000b\u0007c",
            "\u0000",
            "x".repeat(1_000_000),
            "\ud800",
            "a\udc00b",
            "\ufffd",
            "31/02/2024",
            "29/02/2023",
            "01/01/0000",
            "01/01/99999",
            "2024-13-45",
            "1.5",
            "1,5",
            "1.234.567,89",
            "1,234.56",
            "-1",
            "1e999",
            "0",
            "999999999",
            "99999999999999999999999");

    private record Form(String path, String table, Map<String, String> base, List<String> fields) {

        @Override
        public String toString() {
            return path;
        }
    }

    @Autowired
    private TestBrowser browser;

    @Autowired
    private Cast cast;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Places places;

    static Stream<Form> forms() {
        return Stream.of(
                new Form(
                        "/organisations",
                        "organisations.organisation",
                        Map.of("kind", "other", "nameVi", "Gốc", "nameEn", "Base"),
                        List.of(
                                "kind",
                                "nameVi",
                                "nameEn",
                                "shortName",
                                "country",
                                "parent",
                                "validFrom",
                                "validTo",
                                "website",
                                "identifiers",
                                "otherNames",
                                "source",
                                "once",
                                "version")),
                new Form(
                        "/projects",
                        "projects.project",
                        Map.of(
                                "level", "project",
                                "status", "pipeline",
                                "titleVi", "Gốc",
                                "titleEn", "Base"),
                        List.of(
                                "level",
                                "parent",
                                "titleVi",
                                "titleEn",
                                "titleOther",
                                "status",
                                "plannedStart",
                                "plannedEnd",
                                "actualStart",
                                "actualEnd",
                                "descriptionVi",
                                "descriptionEn",
                                "identifiers",
                                "source",
                                "once",
                                "version")),
                new Form(
                        "/agreements",
                        "agreements.agreement",
                        Map.of(
                                "kind", "mou",
                                "state", "draft",
                                "binding", "unstated",
                                "renewal", "unstated",
                                "titleVi", "Gốc",
                                "titleEn", "Base"),
                        List.of(
                                "kind",
                                "titleVi",
                                "titleEn",
                                "identifiers",
                                "signedPlace",
                                "languages",
                                "prevailing",
                                "binding",
                                "term",
                                "validUntil",
                                "renewal",
                                "descriptionVi",
                                "descriptionEn",
                                "source",
                                "once",
                                "version")),
                new Form(
                        "/claims",
                        "claims.claim",
                        Map.ofEntries(
                                Map.entry("subjectKind", "programme"),
                                Map.entry("subject", "Gốc"),
                                Map.entry("indicatorVi", "Gốc"),
                                Map.entry("indicatorEn", "Base"),
                                Map.entry("qualifier", "exactly"),
                                Map.entry("value", "8"),
                                Map.entry("unit", "người"),
                                Map.entry("source", "Nguồn"),
                                Map.entry("checked", "nothing")),
                        List.of(
                                "subjectKind",
                                "subject",
                                "indicatorVi",
                                "indicatorEn",
                                "qualifier",
                                "unit",
                                "toDate",
                                "source",
                                "publisher",
                                "sourceDate",
                                "address",
                                "page",
                                "quote",
                                "checked",
                                "once",
                                "version")),
                new Form(
                        "/people",
                        "people.person",
                        Map.of("name", "Gốc", "publication", "internal"),
                        List.of(
                                "name",
                                "title",
                                "emails",
                                "phones",
                                "languages",
                                "note",
                                "account",
                                "publication",
                                "source",
                                "once",
                                "version")),
                new Form(
                        "AGREEMENT/focal-points",
                        "agreements.focal_point",
                        Map.of("person", "Người AGREEMENT/focal-points", "side", "ministry"),
                        List.of("person", "personId", "side", "since", "until", "focalNote", "period")),
                new Form(
                        "PROJECT/focal-points",
                        "projects.focal_point",
                        Map.of("person", "Người PROJECT/focal-points", "side", "ministry"),
                        List.of("person", "personId", "side", "since", "until", "focalNote", "period")),
                new Form(
                        "PROJECT/parties",
                        "projects.party",
                        Map.of("organisation", "Bên PROJECT/parties", "role", "funding"),
                        List.of("organisation", "organisationId", "role")),
                new Form(
                        "PROJECT/places",
                        "projects.place",
                        Map.of("place", "tỉnh Lào Cai", "percentage", "1"),
                        List.of("place", "placeId", "percentage")),
                new Form(
                        "PROJECT/sectors",
                        "projects.sector",
                        Map.of("vocabulary", "99", "code", "A-1", "percentage", "1"),
                        List.of("vocabulary", "code", "percentage")),
                new Form(
                        "PLACE/names",
                        "places.spelling",
                        Map.of("name", "Tên cũ thử #", "source", "Sách thử"),
                        List.of("name", "source")));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_field_stores_what_is_typed_faithfully_or_says_what_is_wrong_with_it(Form form) {
        var officer = cast.deskOfficer();
        var whoMay = form.path().startsWith("PLACE") ? cast.administrator() : officer;
        browser.sent(officer, "/organisations", Map.of("kind", "other", "nameVi", "Bên " + form.path()));
        browser.sent(officer, "/people", Map.of("name", "Người " + form.path(), "publication", "internal"));
        var project =
                browser.sent(officer, "/projects", Map.of("level", "project", "status", "pipeline", "titleVi", "Gốc"));
        var agreement = browser.sent(
                officer,
                "/agreements",
                Map.of(
                        "kind",
                        "mou",
                        "state",
                        "draft",
                        "binding",
                        "unstated",
                        "renewal",
                        "unstated",
                        "titleVi",
                        "Gốc"));
        var path = form.path()
                .replace("PROJECT", project)
                .replace("AGREEMENT", agreement)
                .replace(
                        "PLACE",
                        "/places/" + places.findEver("Đà Lạt").getFirst().id());
        var stored = 0;
        var refused = new ArrayList<String>();
        for (var field : form.fields()) {
            for (var text : HOSTILE) {
                var fields = new HashMap<>(form.base());
                var sent = stored + refused.size();
                fields.replaceAll((base, value) -> value.replace("#", "" + sent));
                fields.put(field, text);
                if (field.endsWith("Id")) {
                    fields.put(field.replace("Id", "For"), form.base().get(field.replace("Id", "")));
                }
                var before = rows(form.table());
                var what = form + " " + field + " = " + text.substring(0, Math.min(40, text.length()));

                var answer = browser.send(whoMay, path, fields);

                if (answer.getResponse().getStatus() == 422) {
                    refused.add(what);
                    assertThat(rows(form.table())).as(what).isEqualTo(before);
                    var shown = document(answer);
                    assertThat(shown.select("#" + field.replaceFirst("Id$", "") + "-says .wrong, .banner-wrong")
                                    .text())
                            .as(what)
                            .isNotBlank();
                } else {
                    stored++;
                    assertThat(answer).as(what).hasStatus(302);
                    if (form.path().startsWith("/")
                            && !List.of("once", "version").contains(field)) {
                        var record = String.valueOf(answer.getResponse().getRedirectedUrl())
                                .replaceAll("\\?.*", "");
                        assertThat(browser.page(officer, record + "/edit")
                                        .select("#" + field)
                                        .val())
                                .as(what)
                                .isEqualTo(faithful(text));
                    }
                }
            }
        }
        assertThat(stored).isGreaterThan(3);
        assertThat(refused).hasSizeGreaterThan(Math.min(20, 4 * form.fields().size()));
    }

    /// Composed, without what cannot be seen.
    private static String faithful(String text) {
        return text.equals(RIGHT_TO_LEFT)
                ? "Đảo chữ ngược"
                : Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replace("\u0000", "")
                        .replace("\u0007", "")
                        .strip();
    }

    private int rows(String table) {
        return cast.readAs(Viewer.system("system:test"), () -> sql.fetchCount(org.jooq.impl.DSL.table(table)));
    }
}
