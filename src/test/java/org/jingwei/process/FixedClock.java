package org.jingwei.process;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** It is always ten in the morning of the day for which the tests' demo office is made up. */
@Configuration(proxyBeanMethods = false)
@Profile("fixed-clock")
class FixedClock {

    private static final Instant NOW = Instant.parse("2026-04-15T02:00:00Z");

    @Bean
    @Primary
    Clock stoppedClock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }
}
