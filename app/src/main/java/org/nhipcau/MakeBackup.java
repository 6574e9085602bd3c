package org.nhipcau;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nhipcau.database.backup.Backup;
import nhipcau.database.backup.Content;
import picocli.CommandLine;

@CommandLine.Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the whole register into one file, while it is in use: all records as they are at one moment, documents and keys.",
            "Whoever has the file has everything, personal data and keys too: keep it as you keep the register."
        })
final class MakeBackup implements Callable<Integer> {

    @CommandLine.Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${sys:nhipcau.data:-data}",
            description = "the register's folder (default data/ beside the program)")
    private Path data = Path.of("data");

    @CommandLine.Parameters(paramLabel = "FILE", description = "where to write; must not exist")
    private Path file = Path.of("");

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() {
        var began = System.nanoTime();
        try (var register = Register.attach(data)) {
            var contents = Backup.write(register.everything(), new FilesBeside(data), file);
            var seconds = (System.nanoTime() - began) / 1e9;
            spec.commandLine()
                    .getOut()
                    .println("%s: %,d rows of %d tables, %d files, %,.1f MB unpacked, in %.1f s."
                            .formatted(
                                    file,
                                    contents.stream()
                                            .mapToLong(content -> content.rows().orElse(0))
                                            .sum(),
                                    contents.stream()
                                            .filter(content -> content.rows().isPresent())
                                            .count(),
                                    contents.stream().filter(FilesBeside::isOne).count(),
                                    contents.stream().mapToLong(Content::bytes).sum() / 1e6,
                                    seconds));
            spec.commandLine().getOut().flush();
            return 0;
        }
    }
}
