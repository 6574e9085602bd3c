package org.nhipcau;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import nhipcau.database.DatabaseProblem;
import org.nhipcau.audit.Log;
import org.nhipcau.audit.Sealing;
import org.nhipcau.history.Acting;
import org.nhipcau.shared.Viewer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine;

@CommandLine.Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "The sealed log of all that was ever known.")
final class Audit implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /// On which register a command works, and how it begins.
    abstract static class OnRegister implements Callable<Integer> {

        @CommandLine.Option(
                names = "--data",
                paramLabel = "DIR",
                defaultValue = "${sys:nhipcau.data:-data}",
                description = "the register's folder (default data/ beside the program)")
        private Path data = Path.of("data");

        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

        int with(ToIntFunction<ApplicationContext> work) {
            var register = Register.attach(data);
            var application = new SpringApplication(NhipCau.class);
            application.setDefaultProperties(Map.of(
                    "spring.datasource.url", register.application().url(),
                    "spring.datasource.username", register.application().user(),
                    "spring.datasource.password", register.application().password(),
                    "nhipcau.keys", Serve.keys(data),
                    "server.address", "127.0.0.1",
                    "server.port", 0));
            try (var context = application.run()) {
                var who = Viewer.system("command-line:" + System.getProperty("user.name"));
                return new Acting(who, "nhipcau audit").call(() -> work.applyAsInt(context));
            } finally {
                register.close();
            }
        }

        void say(String line) {
            spec.commandLine().getOut().println(line);
            spec.commandLine().getOut().flush();
        }

        static TransactionTemplate reading(ApplicationContext context) {
            var reading = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            reading.setReadOnly(true);
            return reading;
        }
    }

    @CommandLine.Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = {
                "Holds the register against its log, and the log against its signed heads.",
                "Ends with 0 when all agrees, with 1 when something was altered, added, removed or put in another order."
            })
    static final class Verify extends OnRegister {

        @CommandLine.Parameters(
                paramLabel = "HEAD",
                arity = "0..*",
                description = "files with signed heads that you kept")
        private List<Path> heads = List.of();

        @CommandLine.Option(
                names = "--key",
                paramLabel = "KEY",
                description = "a verifier key that you kept; without one, those the register names are believed")
        private List<String> keys = List.of();

        @CommandLine.Spec
        private CommandLine.Model.CommandSpec verify = CommandLine.Model.CommandSpec.create();

        @Override
        public Integer call() {
            keys.stream().filter(key -> !Log.isKey(key)).findFirst().ifPresent(wrong -> {
                throw new CommandLine.ParameterException(
                        verify.commandLine(),
                        "This is no verifier key: " + wrong
                                + ". One reads name+id+key, as `nhipcau audit head --keys` prints it.");
            });
            var kept = new ArrayList<String>();
            heads.forEach(file -> kept.add(read(file)));
            return with(context -> {
                var log = context.getBean(Log.class);
                var verified =
                        java.util.Objects.requireNonNull(reading(context).execute(status -> log.verify(kept, keys)));
                new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                        .executeWithoutResult(status -> log.remember(verified));
                verified.findings().forEach(finding -> say(finding.sentence()));
                say(
                        "%,d entries and %d heads in %.1f s; %d changes not sealed yet, %d versions forgotten on purpose, %d entries of columns that are gone."
                                .formatted(
                                        verified.entries(),
                                        verified.heads(),
                                        verified.took().toMillis() / 1000.0,
                                        verified.waiting(),
                                        verified.forgotten(),
                                        verified.retired()));
                say(
                        verified.isWhole()
                                ? "All of it agrees."
                                : verified.findings().size() + " things do not agree.");
                return verified.isWhole() ? 0 : 1;
            });
        }

        private static String read(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException unreadable) {
                throw new DatabaseProblem("There is no head to read at " + file + ".", unreadable);
            }
        }
    }

    @CommandLine.Command(
            name = "seal",
            mixinStandardHelpOptions = true,
            description = "Seals what was committed since, now; a running copy does so by itself.")
    static final class Seal extends OnRegister {
        @Override
        public Integer call() {
            return with(context -> {
                say("%,d entries added."
                        .formatted(context.getBean(Sealing.class).seal()));
                return 0;
            });
        }
    }

    @CommandLine.Command(
            name = "head",
            mixinStandardHelpOptions = true,
            description =
                    "Prints the newest signed head: a text to keep where the register's administrators cannot reach it.")
    static final class Head extends OnRegister {

        @CommandLine.Option(names = "--keys", description = "prints the log's verifier keys instead")
        private boolean keys;

        @Override
        public Integer call() {
            return with(context -> {
                var log = context.getBean(Log.class);
                if (keys) {
                    log.verifierKeys().forEach(this::say);
                    return 0;
                }
                var head = Optional.ofNullable(reading(context).execute(status -> log.head()))
                        .orElseThrow();
                head.ifPresentOrElse(
                        newest -> say(newest.note().stripTrailing()),
                        () -> say("Nothing is signed yet. `nhipcau audit seal` seals and signs."));
                return head.isPresent() ? 0 : 1;
            });
        }
    }

    @CommandLine.Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = {
                "Writes the whole log for verifier/CheckLog.java, which shares no code with this program.",
                "It holds all that the register ever knew, personal values only as commitments: give it to auditors alone."
            })
    static final class Export extends OnRegister {

        @CommandLine.Parameters(paramLabel = "FILE", description = "where to write; must not exist")
        private Path file = Path.of("");

        @Override
        public Integer call() {
            return with(context -> {
                try (var to = new OutputStreamWriter(
                        new BufferedOutputStream(
                                Files.newOutputStream(
                                        file,
                                        java.nio.file.StandardOpenOption.CREATE_NEW,
                                        java.nio.file.StandardOpenOption.WRITE),
                                1 << 20),
                        StandardCharsets.UTF_8)) {
                    reading(context)
                            .executeWithoutResult(
                                    status -> context.getBean(Log.class).write(to));
                } catch (IOException disk) {
                    throw new DatabaseProblem("The log cannot be written to " + file + ": " + disk.getMessage(), disk);
                }
                say("Written to " + file + ".");
                return 0;
            });
        }
    }
}
