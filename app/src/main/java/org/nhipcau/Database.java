package org.nhipcau;

import java.security.SecureRandom;
import java.util.HexFormat;
import nhipcau.database.Preparation;
import picocli.CommandLine;

@CommandLine.Command(name = "database", description = "The register's database.")
final class Database implements Runnable {

    @Override
    public void run() {
        System.out.println("database prepare    prints what a superuser runs once on an outside PostgreSQL 18");
    }

    @CommandLine.Command(
            name = "prepare",
            description = "Prints the SQL that a superuser runs once on an outside PostgreSQL 18.")
    static final class Prepare implements Runnable {

        @CommandLine.Option(names = "--name", defaultValue = "nhipcau", description = "the database's name")
        private String name = "nhipcau";

        @Override
        public void run() {
            if (!name.matches("[a-z][a-z0-9_]{0,40}")) {
                throw new CommandLine.ParameterException(
                        new CommandLine(this), "A database's name is small letters, digits and _: " + name);
            }
            System.out.print(new Preparation(name, password(), password()).script());
        }

        private static String password() {
            var bytes = new byte[18];
            new SecureRandom().nextBytes(bytes);
            return HexFormat.of().formatHex(bytes);
        }
    }
}
