package org.jingwei.process;

import java.util.concurrent.atomic.AtomicLong;
import org.jingwei.engine.Engine;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Component;

/** Opens {@link KillTestDoor} to everybody, and lets a test say how much space is left. */
@Component
@Profile("kill-test")
class KillTestSetup implements BeanPostProcessor {

    private static final long AS_IT_IS = -1;

    private final AtomicLong freeSpace = new AtomicLong(AS_IT_IS);

    void freeSpace(long bytes) {
        freeSpace.set(bytes);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Engine engine ? pretending(engine) : bean;
    }

    private Engine pretending(Engine engine) {
        return new Engine(engine.place(), engine.alone(), engine.migrates(), () -> {
            var pretended = freeSpace.get();
            return pretended == AS_IT_IS ? engine.freeSpace().getAsLong() : pretended;
        });
    }

    /** Before any other chain, for these paths alone. */
    @Configuration(proxyBeanMethods = false)
    @Profile("kill-test")
    static class Doors {

        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        SecurityFilterChain killTestDoors(HttpSecurity http) {
            return http.securityMatcher("/kill-test/**", "/actuator/health/**")
                    .csrf(AbstractHttpConfigurer::disable)
                    .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .build();
        }
    }
}
