package org.jingwei.audit;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What lies outside the database: the key below {@code keys}, the head below {@code audit}. */
@Configuration(proxyBeanMethods = false)
class AuditFiles {

    @Bean
    AuditKey auditKey(@Value("${jingwei.home}") Path home) throws IOException {
        return AuditKey.of(home.resolve("keys").resolve("audit"));
    }

    @Bean
    Head.Place auditHead(@Value("${jingwei.home}") Path home, AuditKey key) {
        return new Head.Place(home.resolve("audit").resolve("head"), key);
    }
}
