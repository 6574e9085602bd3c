package org.nhipcau.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhipcau.audit.Auditor.tamper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestBrowser;
import org.nhipcau.TestRegister;
import org.nhipcau.audit.tree.Checkpoint;
import org.nhipcau.audit.tree.Hash;
import org.nhipcau.audit.tree.MerkleTree;
import org.nhipcau.history.Acting;
import org.nhipcau.identity.Scope;
import org.nhipcau.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RegisterTest
class AuditPagesTest {

    private static final RequestPostProcessor STRANGER = SecurityMockMvcRequestPostProcessors.anonymous();

    @Autowired
    private TestBrowser browser;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Cast cast;

    @Autowired
    private Sealing sealing;

    @Autowired
    private Verification verification;

    @Autowired
    private CheckWhenAsked checking;

    @TempDir
    private Path folder;

    private Auditor auditor;
    private final java.util.Map<String, byte[]> tiles = new java.util.HashMap<>();

    @BeforeEach
    void a_sealed_register() {
        TestRegister.instance().fresh();
        auditor = new Auditor(sql, cast, sealing, verification);
        cast.write(
                () -> sql.execute(
                        "insert into people.person (name, publication, search_key) values ('Người thử', 'shared', 'nguoi thu')"));
        sealing.seal();
    }

    @Test
    void an_auditor_sees_how_the_log_stands_and_downloads_a_head() {
        var page = browser.page(cast.auditor(), "/audit");

        assertThat(page.text()).contains(auditor.key().text(), "Chưa kiểm tra lần nào");
        var size = Checkpoint.read(auditor.head()).size();
        assertThat(said(browser.get(cast.auditor(), "/audit/heads/" + size))).isEqualTo(auditor.head());
    }

    @Test
    void what_a_check_found_is_told_in_sentences_with_the_change_it_is_about() {
        tamper("update people.person set publication = 'internal'");
        browser.send(cast.auditor(), "/audit/checks", Map.of());
        new Acting(Viewer.system("system:audit.check"), "job").run(() -> checking.run("account:1"));

        var page = browser.page(cast.auditor(), "/audit");

        assertThat(page.text()).contains("Bị sửa sau khi niêm phong", "made people.person");
        assertThat(page.select("a[href^=/audit/changes/]")).isNotEmpty();
    }

    @Test
    void a_check_that_was_asked_for_is_awaited() {
        var who = cast.auditor();
        browser.sent(who, "/audit/checks", Map.of());

        assertThat(browser.page(who, "/audit").text()).contains("Đang kiểm tra toàn bộ");
    }

    @Test
    void changes_are_found_by_table_record_kind_and_day() {
        var id = number("select max(id) from people.person");
        cast.write(() -> sql.execute("update people.person set note = 'x' where id = ?", id));

        assertThat(rows("/audit/changes?table=people.person&record=" + id)).isEqualTo(2);
        assertThat(rows("/audit/changes?table=people.person&record=" + id + "&kind=made"))
                .isEqualTo(1);
        assertThat(rows("/audit/changes?table=people.person&record=" + id + "&kind=changed"))
                .isEqualTo(1);
        cast.write(() -> sql.execute("delete from people.person where id = ?", id));
        assertThat(rows("/audit/changes?table=people.person&kind=removed")).isEqualTo(1);
        assertThat(rows("/audit/changes?table=people.person&to=01/01/2000")).isZero();
        assertThat(rows("/audit/changes?table=people.nothing")).isZero();
    }

    private int rows(String address) {
        return browser.page(cast.auditor(), address).select("tr[data-row]").size();
    }

    @Test
    void an_entry_with_its_proof_is_checked_without_the_product() throws Exception {
        var change = number("select max(change_id) from people.person");
        var page = browser.page(cast.auditor(), "/audit/changes/" + change);
        assertThat(page.select("a[href^=/people/]")).isNotEmpty();
        var entry = page.select("a[href^=/audit/entries/]").last().attr("href");
        assertThat(browser.page(cast.auditor(), entry).text()).contains("people.person", "tlog-proof");
        var proof = Files.writeString(folder.resolve("proof"), said(browser.get(cast.auditor(), entry + "/proof")));
        var text = said(browser.get(cast.auditor(), entry + "/text"));
        assertThat(text).startsWith("made people.person").doesNotContain("Người thử");

        assertThat(check(proof, Files.writeString(folder.resolve("entry"), text)))
                .isZero();
        assertThat(check(proof, Files.writeString(folder.resolve("other"), text.replace("shared", "public"))))
                .isEqualTo(1);
    }

    private int check(Path proof, Path entry) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "../verifier/CheckLog.java",
                        "--proof",
                        proof.toString(),
                        entry.toString(),
                        "--key",
                        auditor.key().text())
                .inheritIO()
                .start()
                .waitFor();
    }

    @Test
    void everybody_makes_the_root_of_the_public_tiles_and_sees_that_the_log_only_grew() throws Exception {
        var before = Checkpoint.read(said(browser.get(STRANGER, "/log/checkpoint")));
        cast.write(() -> sql.execute("update people.person set note = 'x'"));
        sealing.seal();
        var answer = browser.get(STRANGER, "/log/checkpoint");
        assertThat(answer.getResponse().getHeader("Cache-Control")).isEqualTo("public, no-cache");
        var now = Checkpoint.read(said(answer));

        var root = new MerkleTree((height, number) -> {
                    try {
                        return node(height, number, now.size());
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .root(now.size());
        assertThat(root).isEqualTo(now.root());

        var proof = said(browser.get(STRANGER, "/log/consistency/" + before.size() + "/" + now.size()))
                .lines()
                .map(line -> Hash.of(java.util.Base64.getDecoder().decode(line)))
                .toList();
        assertThat(MerkleTree.continues(before.size(), before.root(), now.size(), now.root(), proof))
                .isTrue();
    }

    private Hash node(int height, long number, long size) {
        if (height > 0) {
            return Hash.ofNode(node(height - 1, number * 2, size), node(height - 1, number * 2 + 1, size));
        }
        var tile = number / 256;
        var width = Math.min(256, size - tile * 256);
        var address = "/log/tile/0/%s%03d%s"
                .formatted(
                        tile < 1000 ? "" : "x%03d/".formatted(tile / 1000),
                        tile % 1000,
                        width < 256 ? ".p/" + width : "");
        var hashes = tiles.computeIfAbsent(address, asked -> {
            var answer = browser.get(STRANGER, asked);
            assertThat(answer.getResponse().getHeader("Cache-Control")).contains("immutable");
            return answer.getResponse().getContentAsByteArray();
        });
        assertThat(hashes).hasSize((int) width * Hash.LENGTH);
        var from = (int) (number % 256) * Hash.LENGTH;
        return Hash.of(Arrays.copyOfRange(hashes, from, from + Hash.LENGTH));
    }

    @Test
    void a_tile_has_one_address_and_entries_have_none() {
        for (var address : java.util.List.of(
                "/log/tile/0/0",
                "/log/tile/0/x000/000",
                "/log/tile/0/000.p/0",
                "/log/tile/0/000.p/999",
                "/log/tile/64/000",
                "/log/tile/entries/000",
                "/log/tile/0/999")) {
            assertThat(browser.get(STRANGER, address).getResponse().getStatus())
                    .as(address)
                    .isEqualTo(404);
        }
    }

    @Test
    void who_audits_one_organisation_reads_no_log() {
        cast.write(() -> sql.execute(
                "insert into identity.role_permission (role, permission) values ('partner-focal-point', 'audit.see')"));
        var organisation = number("select coalesce(min(id), 1) from organisations.organisation");
        var who = cast.holder("partner-focal-point", Scope.organisation(organisation));

        assertThat(browser.get(who, "/audit").getResponse().getStatus()).isEqualTo(404);
        assertThat(browser.get(who, "/audit/changes").getResponse().getStatus()).isEqualTo(404);
        assertThat(browser.get(cast.deskOfficer(), "/audit").getResponse().getStatus())
                .isEqualTo(404);
    }

    private long number(String question) {
        return cast.readAs(
                Viewer.system("system:test"), () -> sql.fetchSingle(question).get(0, Long.class));
    }

    private static String said(MvcTestResult answer) {
        assertThat(answer.getResponse().getStatus()).isEqualTo(200);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
