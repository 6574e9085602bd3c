package org.nhipcau.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.Connection;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.jooq.ConnectionProvider;
import org.jspecify.annotations.Nullable;
import org.nhipcau.history.ActingTransactions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

@Configuration(proxyBeanMethods = false)
class SiteSetup {

    @Bean
    @ConditionalOnMissingBean
    static Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    static ActingTransactions transactionManager(DataSource dataSource, Clock clock) {
        return new ActingTransactions(dataSource, clock);
    }

    /// jOOQ's way to the transaction's connection, as it is: Spring Boot's own wraps it anew for each statement.
    @Bean
    static ConnectionProvider connections(DataSource dataSource) {
        return new ConnectionProvider() {
            @Override
            public Connection acquire() {
                return DataSourceUtils.getConnection(dataSource);
            }

            @Override
            public void release(Connection connection) {
                DataSourceUtils.releaseConnection(connection, dataSource);
            }
        };
    }

    @Bean
    static DefaultConfigurationCustomizer withoutLogOfStatements() {
        return configuration -> configuration.settings().setExecuteLogging(false);
    }

    @Bean
    static TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(
                null, ContentType.Html, SiteSetup.class.getClassLoader(), "org.nhipcau");
    }

    @Bean
    static ViewResolver templateViews(TemplateEngine templates, Site site) {
        return new TemplateViews(templates, site);
    }

    /// A view's name is its template's path, such as `organisations/list.jte`; every template gets the [Page].
    private record TemplateViews(TemplateEngine templates, Site site) implements ViewResolver, Ordered {

        @Override
        public @Nullable View resolveViewName(String name, Locale locale) {
            return name.endsWith(".jte") ? new TemplateView(templates, site, name) : null;
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }
    }

    private record TemplateView(TemplateEngine templates, Site site, String name) implements View {

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            var parameters = new HashMap<String, Object>();
            if (model != null) {
                parameters.putAll(model);
                parameters.keySet().removeIf(key -> key.startsWith("org.springframework"));
            }
            if (parameters.get("failure") instanceof Failure failure) {
                failure.headers().forEach(response::setHeader);
                request.setAttribute(Page.TELLS_OF_AN_ERROR, true);
            }
            parameters.put("page", site.page(request));
            var output = new Utf8ByteOutput();
            templates.render(name, parameters, output);
            response.setContentType("text/html;charset=UTF-8");
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        }
    }
}
