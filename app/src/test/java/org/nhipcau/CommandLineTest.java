package org.nhipcau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is typed wrongly is answered by a sentence and an exit code; nothing is started.
class CommandLineTest {

    private final StringWriter said = new StringWriter();

    @Test
    void a_taken_port_is_a_sentence() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var exit = execute("serve", "--port", Integer.toString(taken.getLocalPort()), "--data", "/nonexistent");

            assertThat(exit).isEqualTo(1);
            assertThat(said.toString())
                    .isEqualToIgnoringNewLines(
                            "Port " + taken.getLocalPort()
                                    + " is already used by another program. Stop that one, or choose another port with --port N.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serve --prot 8181",
                "serve --port eighty",
                "serve --port 70000",
                "serve --port -1",
                "swerve",
                "database prepare --name Robert');drop"
            })
    void what_is_not_understood_shows_the_usage(String line) {
        var exit = execute(line.split(" "));

        assertThat(exit).isEqualTo(2);
        assertThat(said.toString()).contains("Usage: nhipcau").doesNotContain("\tat ");
    }

    @Test
    void help_says_what_can_be_chosen() {
        assertThat(execute("serve", "--help")).isZero();
        assertThat(said.toString()).contains("--port=N").contains("--data=DIR").contains("--production");
    }

    @Test
    void the_database_command_alone_lists_what_it_can_do() {
        assertThat(execute("database")).isZero();
        assertThat(said.toString()).contains("prepare");
    }

    private int execute(String... arguments) {
        var line = NhipCau.commandLine();
        line.setOut(new PrintWriter(said, true)).setErr(new PrintWriter(said, true));
        return line.execute(arguments);
    }
}
