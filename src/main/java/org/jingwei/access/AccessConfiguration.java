package org.jingwei.access;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The policy as shipped, and the one clock; time comes in at the doors only. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    Policy policy() {
        return Policy.shipped();
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
