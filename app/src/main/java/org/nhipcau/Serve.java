package org.nhipcau;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import nhipcau.database.DatabaseProblem;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;
import picocli.CommandLine;

@CommandLine.Command(
        name = "serve",
        description = "Starts the database, brings it up to date and serves the pages on loopback.")
final class Serve implements Callable<Integer> {

    /// The command has returned but the server's threads go on.
    static final int STILL_SERVING = -1;

    @CommandLine.Option(names = "--port", defaultValue = "8080", description = "where to serve (default 8080)")
    private int port = 8080;

    @CommandLine.Option(names = "--data", defaultValue = "data", description = "the register's folder (default data/)")
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
        var application = new SpringApplication(NhipCau.class);
        application.setDefaultProperties(properties(register));
        // Registered first, so closed last: after the pages are answered and the pool is empty.
        application.addInitializers(context -> {
            if (context instanceof GenericApplicationContext generic) {
                generic.getBeanFactory().registerSingleton("register", register);
                generic.getDefaultListableBeanFactory()
                        .registerDisposableBean("register", (DisposableBean) register::close);
            }
        });
        try {
            var context = application.run();
            var served = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            register.folder().ifPresent(folder -> folder.announce(where(served, register)));
            say("Nhịp Cầu is at http://localhost:" + served + "   (Ctrl-C stops it)");
            if (train) {
                Training.readPages(served);
                context.close();
                return 0;
            }
            return STILL_SERVING;
        } catch (RuntimeException problem) {
            register.close();
            throw problem;
        }
    }

    private Map<String, Object> properties(Register register) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("spring.datasource.url", register.application().url());
        properties.put("spring.datasource.username", register.application().user());
        properties.put("spring.datasource.password", register.application().password());
        properties.put("server.port", port);
        properties.put("server.address", "127.0.0.1");
        properties.put("nhipcau.demonstration", !production);
        return properties;
    }

    private static Properties where(int port, Register register) {
        var where = new Properties();
        where.setProperty("process", Long.toString(ProcessHandle.current().pid()));
        where.setProperty("port", Integer.toString(port));
        where.setProperty("url", register.application().url());
        where.setProperty("user", register.application().user());
        where.setProperty("password", register.application().password());
        return where;
    }

    private static void mustBeFree(int port) {
        if (port == 0) {
            return;
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new DatabaseProblem(
                    "Port " + port
                            + " is already used by another program. Stop that one, or choose another port with --port N.",
                    e);
        }
    }

    private static void say(String sentence) {
        System.out.println(sentence);
    }
}
