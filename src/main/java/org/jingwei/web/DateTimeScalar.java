package org.jingwei.web;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;

/** {@code scalar DateTime}: a moment, {@link Instant} in Java; written with the offset of the office's zone. */
final class DateTimeScalar implements Coercing<Instant, String> {

    private final ZoneId zone;

    DateTimeScalar(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        if (value instanceof Instant moment) {
            return moment.atZone(zone).toOffsetDateTime().toString();
        }
        throw new CoercingSerializeException(
                "a moment was expected, not a " + value.getClass().getSimpleName());
    }

    @Override
    public Instant parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return OffsetDateTime.parse(String.valueOf(input)).toInstant();
        } catch (DateTimeException e) {
            throw new CoercingParseValueException("a moment such as 2026-03-01T09:30:00+08:00 was expected", e);
        }
    }

    @Override
    public Instant parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        try {
            return OffsetDateTime.parse(input instanceof StringValue text ? text.getValue() : "")
                    .toInstant();
        } catch (DateTimeException e) {
            throw new CoercingParseLiteralException("a moment such as \"2026-03-01T09:30:00+08:00\" was expected", e);
        }
    }

    @Override
    public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
        return StringValue.of(value instanceof Instant ? serialize(value, context, locale) : value.toString());
    }
}
