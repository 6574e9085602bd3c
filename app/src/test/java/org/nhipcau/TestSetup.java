package org.nhipcau;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@TestConfiguration(proxyBeanMethods = false)
class TestSetup {

    @Bean
    @Primary
    DataSource dataSource() {
        return TestRegister.instance().dataSource();
    }

    @Bean
    Clock clock() {
        return new TestClock();
    }
}
