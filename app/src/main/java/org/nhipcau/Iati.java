package org.nhipcau;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nhipcau.database.DatabaseProblem;
import org.nhipcau.history.Acting;
import org.nhipcau.iati.IatiImport;
import org.nhipcau.iati.ImportOutcome;
import org.nhipcau.shared.Viewer;
import org.springframework.boot.SpringApplication;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine;

@CommandLine.Command(name = "iati", description = "Files of the International Aid Transparency Initiative.")
final class Iati implements Runnable {

    @Override
    public void run() {
        System.out.println("iati import FILE…    takes activity files into the register");
    }

    /// Each file is one transaction: stored whole, or refused whole.
    @CommandLine.Command(name = "import", description = "Takes activity files into the register.")
    static final class Import implements Callable<Integer> {

        @CommandLine.Parameters(arity = "1..*", paramLabel = "FILE", description = "files of IATI 2.01 to 2.03")
        private List<Path> files = List.of();

        @CommandLine.Option(
                names = "--data",
                defaultValue = "data",
                description = "the register's folder (default data/)")
        private Path data = Path.of("data");

        @Override
        public Integer call() {
            for (var file : files) {
                if (!Files.isReadable(file) || Files.isDirectory(file)) {
                    throw new DatabaseProblem("There is no file to read at " + file + ".");
                }
            }
            var register = Register.attach(data);
            var application = new SpringApplication(NhipCau.class);
            application.setDefaultProperties(Map.of(
                    "spring.datasource.url", register.application().url(),
                    "spring.datasource.username", register.application().user(),
                    "spring.datasource.password", register.application().password(),
                    "server.address", "127.0.0.1",
                    "server.port", 0));
            try (var context = application.run()) {
                var imports = context.getBean(IatiImport.class);
                var outcomes = context.getBean(ImportOutcome.class);
                var reading = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
                reading.setReadOnly(true);
                var who = Viewer.system("command-line:" + System.getProperty("user.name"));
                var allRead = true;
                for (var file : files) {
                    var outcome = new Acting(who, "nhipcau iati import").call(() -> {
                        var id = imports.load(file, String.valueOf(file.getFileName()));
                        return java.util.Objects.requireNonNull(reading.execute(status -> outcomes.of(id)));
                    });
                    System.out.println(outcome.text());
                    allRead &= outcome.read();
                }
                return allRead ? 0 : 1;
            } finally {
                register.close();
            }
        }
    }
}
