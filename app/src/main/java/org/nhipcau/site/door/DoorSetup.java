package org.nhipcau.site.door;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class DoorSetup implements WebMvcConfigurer {

    private final RightsCheck rightsCheck;

    DoorSetup(RightsCheck rightsCheck) {
        this.rightsCheck = rightsCheck;
    }

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> serverErrors() {
        return server -> server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ServerErrors.class.getName());
            }
        });
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(rightsCheck);
    }
}
