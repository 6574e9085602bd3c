package org.nhipcau;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import nhipcau.database.DatabaseProblem;
import org.nhipcau.signin.FirstAdministrator;
import org.nhipcau.signin.FirstAdministrator.Invitation;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;

@CommandLine.Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Starts the database, brings it up to date and serves the pages on loopback.")
final class Serve implements Callable<Integer> {

    /// The command has returned but the server's threads go on.
    static final int STILL_SERVING = -1;

    private static final DateTimeFormatter UNTIL =
            DateTimeFormatter.ofPattern("HH:mm, d MMMM yyyy", Locale.ENGLISH).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @CommandLine.Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "where to serve (default 8080)")
    private int port = 8080;

    @CommandLine.Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${sys:nhipcau.data:-data}",
            description = "the register's folder (default data/ beside the program)")
    private Path data = Path.of("data");

    @CommandLine.Option(
            names = "--production",
            description = "no demonstration; prints a link for the first administrator")
    private boolean production;

    @CommandLine.Option(
            names = "--train",
            hidden = true,
            description = "reads a few pages, then stops: trains the start")
    private boolean train;

    @Override
    public Integer call() {
        mustBeFree(port);
        say("Opening the register in " + data.toAbsolutePath().normalize() + " …");
        var register = Register.open(data);
        var leaving = register.leaving();
        try {
            var context = leaving.with(pages(register).run(), ConfigurableApplicationContext::close);
            var served = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            leaving.arrived();
            register.folder().ifPresent(folder -> folder.announce(where(served, register)));
            say("Nhịp Cầu is at http://localhost:" + served + "   (Ctrl-C stops it)");
            if (production) {
                context.getBean(FirstAdministrator.class).invite().ifPresent(link -> invite(served, link));
            }
            if (train) {
                Training.readPages(served);
                leaving.now();
                return 0;
            }
            return STILL_SERVING;
        } catch (RuntimeException problem) {
            throw leaving.becauseOf(problem);
        }
    }

    private static void invite(int port, Invitation link) {
        say("There is no administrator yet. Whoever opens this link becomes the first one; it works once, until "
                + UNTIL.format(link.until()) + " (Ha Noi time), and the next start prints a new one:");
        say("  http://localhost:" + port + link.path());
    }

    private SpringApplication pages(Register register) {
        var application = new SpringApplication(NhipCau.class);
        application.setDefaultProperties(properties(register));
        application.setRegisterShutdownHook(false);
        return application;
    }

    private Map<String, Object> properties(Register register) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("spring.datasource.url", register.application().url());
        properties.put("spring.datasource.username", register.application().user());
        properties.put("spring.datasource.password", register.application().password());
        properties.put("nhipcau.keys", keys(data));
        properties.put("server.port", port);
        properties.put("server.address", "127.0.0.1");
        properties.put("nhipcau.demonstration", !production);
        // The server listens on loopback only: in production whoever asks is the web server in front, which says
        // for whom.
        properties.put("server.forward-headers-strategy", production ? "native" : "none");
        properties.put("server.tomcat.remoteip.internal-proxies", "127\\.\\d+\\.\\d+\\.\\d+|0:0:0:0:0:0:0:1|::1");
        return properties;
    }

    /// Where the keys lie: outside the database, in a folder that only we may read. Copies on one outside database
    /// share them.
    static String keys(Path data) {
        return Optional.ofNullable(System.getenv("NHIPCAU_KEYS"))
                .filter(named -> !named.isBlank())
                .orElseGet(() -> data.resolve("keys").toAbsolutePath().toString());
    }

    private static Properties where(int port, Register register) {
        var where = new Properties();
        where.setProperty("port", Integer.toString(port));
        where.setProperty("url", register.application().url());
        where.setProperty("user", register.application().user());
        where.setProperty("password", register.application().password());
        return where;
    }

    private void mustBeFree(int port) {
        if (port < 0 || port > 65_535) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "A port is a number from 1 to 65535 (0 for any that is free): " + port);
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new DatabaseProblem(
                    String.valueOf(e.getMessage()).contains("Permission denied")
                            ? "Port " + port + " is not open to ordinary users. Choose one above 1023 with --port N."
                            : "Port " + port + " is already used by another program. Stop that one, or choose another"
                                    + " port with --port N.",
                    e);
        }
    }

    private static void say(String sentence) {
        System.out.println(sentence);
    }
}
