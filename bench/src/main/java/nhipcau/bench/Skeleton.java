package nhipcau.bench;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The least that Spring Boot can serve: one page, no database, no templates, no security. What the product's start
/// is
/// held against.
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
@RestController
public class Skeleton {

    public static void main(String[] arguments) {
        var application = new SpringApplication(Skeleton.class);
        application.setDefaultProperties(Map.of("server.port", arguments[1], "server.address", "127.0.0.1"));
        application.run();
    }

    @GetMapping("/sign-in")
    String page() {
        return "a page";
    }
}
