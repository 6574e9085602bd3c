package org.nhipcau;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;

@TestConfiguration(proxyBeanMethods = false)
class TestSetup {

    @Bean
    @Primary
    DataSource dataSource() {
        return TestRegister.instance().dataSource();
    }

    @Bean
    DynamicPropertyRegistrar keys() throws IOException {
        var folder = Files.createTempDirectory("nhipcau-test-keys-").toString();
        return registry -> registry.add("nhipcau.keys", () -> folder);
    }

    @Bean
    Clock clock() {
        return new TestClock();
    }
}
