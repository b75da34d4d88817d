package org.jingwei.web;

import graphql.schema.GraphQLScalarType;
import org.jingwei.access.Languages;
import org.jingwei.access.OfficeZone;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The scalars, and the words for people. */
@Configuration(proxyBeanMethods = false)
class GraphqlWiring {

    @Bean
    RuntimeWiringConfigurer scalars(OfficeZone zone) {
        var date = GraphQLScalarType.newScalar()
                .name("Date")
                .coercing(new DateScalar())
                .build();
        var dateTime = GraphQLScalarType.newScalar()
                .name("DateTime")
                .coercing(new DateTimeScalar(zone.id()))
                .build();
        return wiring -> wiring.scalar(date).scalar(dateTime);
    }

    @Bean
    MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Languages.CHINESE);
        return messages;
    }
}
