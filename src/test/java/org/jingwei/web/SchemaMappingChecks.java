package org.jingwei.web;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.SchemaMappingInspector;
import org.springframework.graphql.execution.SchemaReport;

/** Holds every field of the schema to the Java that answers it; each problem is said with file and line. */
final class SchemaMappingChecks {

    private final Map<String, String> places = new HashMap<>();
    private final SchemaReport report;
    private final RuntimeWiring wiring;

    /** Types that are answered only as a Node are told by name; their class cannot be read off a method. */
    SchemaMappingChecks(
            List<SchemaText> texts, GraphQLSchema schema, RuntimeWiring wiring, Map<String, Class<?>> nodes) {
        texts.forEach(text -> text.elements().forEach(element -> places.put(element.name(), element.place())));
        this.wiring = wiring;
        var inspector = SchemaMappingInspector.initializer();
        nodes.forEach(inspector::classMapping);
        report = inspector.inspect(schema, wiring.getDataFetchers());
    }

    List<String> problems() {
        var problems = new ArrayList<String>();
        report.unmappedFields().forEach(field -> problems.add(say(field, "is answered by nothing")));
        report.unmappedRegistrations()
                .forEach((field, method) -> problems.add(say(field, "is no field, but answered by " + method)));
        report.fieldNullnessErrors().forEach((field, _) -> problems.add(say(field, "is never null, its Java may be")));
        report.unmappedArguments()
                .forEach((method, names) -> problems.add(say(field(method), "has no such argument: " + names)));
        report.argumentNullnessErrors()
                .forEach((method, _) -> problems.add(say(field(method), "may lack an argument its Java needs")));
        report.skippedTypes().stream()
                .map(skipped -> ((GraphQLNamedType) skipped.type()).getName())
                .distinct()
                .forEach(type -> problems.add(places.get(type) + ": " + type + " has no class to be held to"));
        return problems;
    }

    private @Nullable FieldCoordinates field(DataFetcher<?> method) {
        return wiring.getDataFetchers().entrySet().stream()
                .flatMap(type -> type.getValue().entrySet().stream()
                        .filter(field -> field.getValue() == method)
                        .map(field -> FieldCoordinates.coordinates(type.getKey(), field.getKey())))
                .findFirst()
                .orElse(null);
    }

    private String say(@Nullable FieldCoordinates field, String problem) {
        var name = String.valueOf(field);
        var place = Stream.of(name, name.replaceFirst("\\..*", ""))
                .filter(places::containsKey)
                .map(places::get)
                .findFirst()
                .orElse("graphql:1");
        return place + ": " + name + " " + problem;
    }
}
