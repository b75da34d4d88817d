package org.jingwei.conflict;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the rule book at the start; a pair that breaks the contract stops it. */
@Configuration(proxyBeanMethods = false)
class RuleBookConfiguration {

    @Bean
    RuleBook ruleBook(@Value("${jingwei.home}/rules") Path folder) {
        return RuleBook.read(folder);
    }
}
