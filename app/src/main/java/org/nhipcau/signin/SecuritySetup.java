package org.nhipcau.signin;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.Filter;
import javax.sql.DataSource;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.SpringSessionDataSource;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "signin.spring_session", maxInactiveIntervalInSeconds = SecuritySetup.A_WORKING_DAY)
class SecuritySetup {

    static final int A_WORKING_DAY = 10 * 3600;

    @Bean
    SecurityFilterChain security(HttpSecurity http, SecurityContextRepository contexts, FormGuard guard) {
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(formCookie()).csrfTokenRequestHandler(guard))
                .exceptionHandling(refused -> refused.accessDeniedHandler(guard))
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(
                                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                                                + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    static CookieCsrfTokenRepository formCookie() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return tokens;
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /// bcrypt, written with its name before the hash, so that a later method can live beside it.
    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /// Sessions are no part of a request's transaction, and have connections of their own: a request that holds one
    /// and
    /// waits for a second could wait for all the others that do the same.
    @Bean(defaultCandidate = false)
    @SpringSessionDataSource
    DataSource sessionDataSource(DataSource database) {
        if (!(database instanceof HikariDataSource requests)) {
            return new DelegatingDataSource(database);
        }
        var pool = new HikariDataSource();
        pool.setJdbcUrl(requests.getJdbcUrl());
        pool.setUsername(requests.getUsername());
        pool.setPassword(requests.getPassword());
        pool.setPoolName("sessions");
        pool.setMaximumPoolSize(8);
        pool.setMinimumIdle(1);
        return pool;
    }

    /// What the product's requests use; signing out everywhere speaks to the store behind.
    @Bean
    @Primary
    SparingSessions<?> sparingSessions(JdbcIndexedSessionRepository store) {
        return new SparingSessions<>(store);
    }

    @Bean
    FilterRegistrationBean<Filter> sessionsOnceForEachRequest(SparingSessions<?> sessions) {
        var filter = new FilterRegistrationBean<>(sessions.onceForEachRequest());
        filter.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return filter;
    }

    @Bean
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }
}
