package org.nhipcau;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import picocli.CommandLine;

/// Nhịp Cầu: the whole product in one program.
@SpringBootApplication
@Modulithic(sharedModules = "shared")
public class NhipCau {

    public static void main(String[] arguments) {
        var exit = commandLine().execute(arguments);
        if (exit != Serve.STILL_SERVING) {
            System.exit(exit);
        }
    }

    public static CommandLine commandLine() {
        return new CommandLine(new Line())
                .addSubcommand(new Serve())
                .addSubcommand(new CommandLine(new Iati()).addSubcommand(new Iati.Import()))
                .addSubcommand(new CommandLine(new Database()).addSubcommand(new Database.Prepare()))
                .addSubcommand(new CommandLine(new Audit())
                        .addSubcommand(new Audit.Verify())
                        .addSubcommand(new Audit.Seal())
                        .addSubcommand(new Audit.Head())
                        .addSubcommand(new Audit.Export()))
                .addSubcommand(new MakeBackup())
                .addSubcommand(new RestoreBackup())
                .setParameterExceptionHandler((problem, typed) -> {
                    var command = problem.getCommandLine();
                    command.getErr().println(problem.getMessage());
                    command.usage(command.getErr());
                    return command.getCommandSpec().exitCodeOnInvalidInput();
                })
                .setExecutionExceptionHandler((problem, command, parsed) -> {
                    if (problem instanceof nhipcau.database.DatabaseProblem known) {
                        command.getErr().println(known.getMessage());
                        return 1;
                    }
                    throw problem;
                });
    }

    @CommandLine.Command(
            name = "nhipcau",
            mixinStandardHelpOptions = true,
            description = "Runs a health ministry's development cooperation.")
    private static final class Line implements Runnable {
        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

        @Override
        public void run() {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }
}
