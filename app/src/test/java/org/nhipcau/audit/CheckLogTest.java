package org.nhipcau.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhipcau.audit.Auditor.tamper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nhipcau.Cast;
import org.nhipcau.Furnishing;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestRegister;
import org.nhipcau.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/// The verifier that shares no code with the product, as an auditor runs it: a process of its own, on a file.
@RegisterTest
class CheckLogTest {

    @Autowired
    private DSLContext sql;

    @Autowired
    private Cast cast;

    @Autowired
    private Furnishing furnishing;

    @Autowired
    private Sealing sealing;

    @Autowired
    private Verification verification;

    @Autowired
    private Log log;

    @TempDir
    private Path folder;

    private Auditor auditor;
    private Path head;

    @BeforeEach
    void a_register_with_rows_of_everything_and_a_head_that_was_kept() throws IOException {
        TestRegister.instance().fresh();
        auditor = new Auditor(sql, cast, sealing, verification);
        furnishing.everything();
        sealing.seal();
        head = Files.writeString(folder.resolve("head"), auditor.head());
    }

    @Test
    void a_log_that_nobody_altered_agrees_with_the_head_that_was_kept() throws Exception {
        assertThat(auditor.findings()).isEmpty();

        var checked = check("--key", auditor.key().text());

        assertThat(checked.said()).contains("all of it agrees");
        assertThat(checked.ended()).isZero();
    }

    @Test
    void an_altered_row_does_not_lead_to_the_head() throws Exception {
        tamper(
                "update organisations.organisation set name_vi = name_vi || '!' where id = (select min(id) from organisations.organisation)");

        var checked = check();

        assertThat(checked.ended()).isEqualTo(1);
        assertThat(checked.said())
                .contains("The register says what the log does not: made organisations.organisation")
                .contains("is gone from the register, or altered");
    }

    @Test
    void a_log_made_anew_is_not_the_one_the_kept_head_tells_of() throws Exception {
        tamper("update organisations.organisation set name_vi = name_vi || '!'");
        tamper("insert into audit.pending select id from history.change");
        tamper("truncate audit.head, audit.tile, audit.segment, audit.sealed_change, audit.batch");
        sealing.seal();

        var checked = check();

        assertThat(checked.ended()).isEqualTo(1);
        assertThat(checked.said()).contains("the log says something else than " + head);
    }

    @Test
    void a_head_signed_with_another_key_than_the_one_that_was_kept_is_told() throws Exception {
        var checked = check("--key", "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");

        assertThat(checked.ended()).isEqualTo(1);
        assertThat(checked.said()).contains("Not signed by a key that is believed");
    }

    private record Checked(int ended, String said) {}

    private Checked check(String... options) throws IOException, InterruptedException {
        var file = folder.resolve("log");
        try (var writer = Files.newBufferedWriter(file)) {
            cast.readAs(Viewer.system("system:test"), () -> {
                log.write(writer);
                return true;
            });
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = Stream.of(
                        List.of(java, "../verifier/CheckLog.java", file.toString(), head.toString()), List.of(options))
                .flatMap(List::stream)
                .toList();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Checked(process.waitFor(), said);
    }
}
