package org.nhipcau;

import java.security.SecureRandom;
import java.util.HexFormat;
import nhipcau.database.Preparation;
import picocli.CommandLine;

@CommandLine.Command(name = "database", mixinStandardHelpOptions = true, description = "The register's database.")
final class Database implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @CommandLine.Command(
            name = "prepare",
            mixinStandardHelpOptions = true,
            description = "Prints the SQL that a superuser runs once on an outside PostgreSQL 18.")
    static final class Prepare implements Runnable {

        @CommandLine.Option(names = "--name", defaultValue = "nhipcau", description = "the database's name")
        private String name = "nhipcau";

        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

        @Override
        public void run() {
            if (!name.matches("[a-z][a-z0-9_]{0,40}")) {
                throw new CommandLine.ParameterException(
                        spec.commandLine(), "A database's name is small letters, digits and _: " + name);
            }
            var out = spec.commandLine().getOut();
            out.print(new Preparation(name, password(), password()).script());
            out.flush();
        }

        private static String password() {
            var bytes = new byte[18];
            new SecureRandom().nextBytes(bytes);
            return HexFormat.of().formatHex(bytes);
        }
    }
}
