package org.nhipcau;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import nhipcau.database.OutsidePostgres;
import nhipcau.database.backup.Archive;
import nhipcau.database.backup.BackupFile;
import nhipcau.database.backup.Comparison;
import nhipcau.database.backup.PointInTime;
import nhipcau.database.backup.Restore;
import picocli.CommandLine;

@CommandLine.Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Builds a register from a backup, in a folder that is new or empty; or nothing at all, when the backup is damaged.",
            "Where the environment names an outside database, its rows go there; it must be empty."
        })
final class RestoreBackup implements Callable<Integer> {

    @CommandLine.Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${sys:nhipcau.data:-data}",
            description = "the folder of the new register (default data/ beside the program)")
    private Path data = Path.of("data");

    @CommandLine.Option(names = "--check", description = "only reads the backup and says whether it is whole")
    private boolean check;

    @CommandLine.Option(
            names = "--compare",
            description =
                    "only holds the register in DIR against the backup, every row and file; ends with 1 when they differ")
    private boolean compare;

    @CommandLine.Option(
            names = "--archive",
            paramLabel = "ARCHIVE",
            description = "restores from the archive that NHIPCAU_ARCHIVE named, instead of from a backup")
    private Optional<Path> archive = Optional.empty();

    @CommandLine.Option(
            names = "--until",
            paramLabel = "MOMENT",
            description =
                    "with --archive: the register as it was then, such as 2026-11-24T09:30:00+07:00; else as far as the archive goes")
    private Optional<OffsetDateTime> until = Optional.empty();

    @CommandLine.Parameters(paramLabel = "FILE", arity = "0..1", description = "the backup")
    private Optional<Path> file = Optional.empty();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() {
        if (archive.isPresent() == file.isPresent() || (until.isPresent() && archive.isEmpty())) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Name a backup, or an archive with --archive; --until belongs to an archive.");
        }
        if (archive.isPresent()) {
            new PointInTime(Archive.existing(archive.get()), FilesBeside::put, this::say)
                    .into(data, until.map(OffsetDateTime::toInstant), Register.programs());
            sayRestored();
            return 0;
        }
        return fromBackup(file.orElseThrow());
    }

    private int fromBackup(Path file) {
        try (var backup = BackupFile.open(file)) {
            say("%s holds the register as it was at %s, %d tables and files."
                    .formatted(file, backup.made(), backup.contents().size()));
            if (compare) {
                return compare(backup);
            }
            if (check) {
                backup.check();
                say("It is whole.");
                return 0;
            }
            var restore = new Restore(backup, FilesBeside::put, this::say);
            OutsidePostgres.named(System.getenv())
                    .ifPresentOrElse(
                            outside -> restore.intoOutside(outside.owner(), data),
                            () -> restore.into(data, Register.programs()));
            sayRestored();
            return 0;
        }
    }

    private int compare(BackupFile backup) {
        try (var register = Register.attach(data)) {
            var differences = Comparison.of(backup, register.everything(), new FilesBeside(data));
            differences.forEach(this::say);
            say(
                    differences.isEmpty()
                            ? "The register is the one that was backed up."
                            : differences.size() + " differences.");
            return differences.isEmpty() ? 0 : 1;
        }
    }

    private void sayRestored() {
        say("The register is restored. Hold it against its log: ./nhipcau audit verify --data " + data);
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
