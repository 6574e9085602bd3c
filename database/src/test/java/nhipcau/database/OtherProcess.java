package nhipcau.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A copy of the product in a process of its own, which can be killed.
final class OtherProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader lines;

    private OtherProcess(Process process) {
        this.process = process;
        this.lines = process.inputReader();
    }

    /// Runs `main` of the class on this test's own class path, after the words of `prefix` (such as `setpriv …`).
    static OtherProcess start(List<String> prefix, String classPath, Class<?> main, Path data) throws IOException {
        return start(prefix, classPath, main, data, ScratchFolder.PROGRAMS);
    }

    static OtherProcess start(List<String> prefix, String classPath, Class<?> main, Path data, Path programs)
            throws IOException {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx200m",
                "-XX:+UseSerialGC",
                "-cp",
                classPath,
                main.getName(),
                data.toString(),
                programs.toString()));
        return new OtherProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    static OtherProcess start(Class<?> main, Path data) throws IOException {
        return start(List.of(), System.getProperty("java.class.path"), main, data);
    }

    /// The next line it says; empty when it has nothing more to say.
    String line() throws IOException {
        var line = lines.readLine();
        return line == null ? "" : line;
    }

    /// Everything it says until it ends by itself.
    String words() throws IOException {
        return String.join("\n", lines.readAllLines());
    }

    long id() {
        return process.pid();
    }

    /// Leaves its last words readable, which `destroyForcibly` does not.
    void kill() {
        Processes.signal(process.pid(), "KILL");
    }

    int exit() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("process " + process.pid() + " does not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
