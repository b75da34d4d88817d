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
import java.time.LocalDate;
import java.util.Locale;

/** {@code scalar Date}: a calendar day, {@link LocalDate} in Java. */
final class DateScalar implements Coercing<LocalDate, String> {

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        if (value instanceof LocalDate day) {
            return day.toString();
        }
        throw new CoercingSerializeException(
                "a day was expected, not a " + value.getClass().getSimpleName());
    }

    @Override
    public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return LocalDate.parse(String.valueOf(input));
        } catch (DateTimeException e) {
            throw new CoercingParseValueException("a day such as 2026-03-01 was expected", e);
        }
    }

    @Override
    public LocalDate parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        try {
            return LocalDate.parse(input instanceof StringValue text ? text.getValue() : "");
        } catch (DateTimeException e) {
            throw new CoercingParseLiteralException("a day such as \"2026-03-01\" was expected", e);
        }
    }

    @Override
    public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
        return StringValue.of(value.toString());
    }
}
