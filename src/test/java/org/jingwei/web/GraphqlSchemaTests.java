package org.jingwei.web;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jingwei.OfficeTest;
import org.jingwei.cadre.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

/** Every element of the schema is described, measured, mapped and paged; each check refuses a bad sample. */
@OfficeTest
class GraphqlSchemaTests {

    static List<SchemaText> files() {
        return SchemaText.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyElementIsDescribed(SchemaText file) {
        assertThat(SchemaTextChecks.undescribed(file)).isEmpty();
        assertThat(file.elements()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void noDescriptionRestatesAName(SchemaText file) {
        assertThat(SchemaTextChecks.restated(file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyDayMomentAndNumberSaysItsUnit(SchemaText file) {
        assertThat(SchemaTextChecks.unmeasured(file)).isEmpty();
    }

    @Test
    void everyPageIsWrittenOutInOneShape() {
        assertThat(SchemaTextChecks.unpaged(files())).isEmpty();
    }

    /** Person has no field or method of its own; it is answered where a Node is. */
    @Test
    void everyFieldIsMappedAndAgreesOnNull(
            @Autowired GraphQlSource source, @Autowired ObjectProvider<RuntimeWiringConfigurer> configurers) {
        var wiring = RuntimeWiring.newRuntimeWiring();
        configurers.orderedStream().forEach(configurer -> configurer.configure(wiring));

        var checks = new SchemaMappingChecks(files(), source.schema(), wiring.build(), Map.of("Person", Person.class));

        assertThat(checks.problems()).isEmpty();
    }

    @Test
    void refusesAnElementWithoutADescription() {
        assertThat(ask(SchemaTextChecks::undescribed, """
                        "A body: party, government, enterprise, school."
                        type Body {
                          "Short."
                          name(part: Boolean): String
                        }
                        enum Kind { OTHER }
                        input Filter { kind: Kind }
                        scalar Place
                        union Thing = Body
                        interface Named { name: String }
                        extend type Query { body: Body }
                        """))
                .containsExactly(
                        said(3, "Body.name"),
                        said(4, "Body.name.part"),
                        said(6, "Kind"),
                        said(6, "Kind.OTHER"),
                        said(7, "Filter"),
                        said(7, "Filter.kind"),
                        said(8, "Place"),
                        said(9, "Thing"),
                        said(10, "Named"),
                        said(10, "Named.name"),
                        said(11, "Query.body"));
    }

    private static String said(int line, String name) {
        return "graphql/sample.graphqls:" + line + ": " + name + " has a description of fewer than 20 characters";
    }

    @Test
    void refusesADescriptionThatRestatesTheName() {
        assertThat(ask(SchemaTextChecks::restated, """
                        "A page of bodies, by name and id."
                        type Body {
                          "The rounds served of the body."
                          roundsServed: Int
                          "In how many closed rounds it has served."
                          served: Int
                        }
                        """))
                .containsExactly(
                        "graphql/sample.graphqls:3: Body.roundsServed has a description that restates its name:"
                                + " The rounds served of the body.");
    }

    @Test
    void refusesADayAMomentAndANumberWithoutUnit() {
        assertThat(ask(SchemaTextChecks::unmeasured, """
                        type Body {
                          "When it was founded, by whatever document."
                          founded: Date!
                          "When the register learned that it is there."
                          learned(
                            "Left out, whatever is known counts."
                            after: [Date!]
                          ): DateTime
                          "The strength of its staff at present."
                          staff: Int
                          "The weight that it has among others."
                          weight: Float
                          "How many people it had at the end of the year."
                          people: Int
                        }
                        """))
                .extracting(problem -> problem.replaceFirst(" and does not say its unit or period: .*", ""))
                .containsExactly(
                        "graphql/sample.graphqls:2: Body.founded is a Date",
                        "graphql/sample.graphqls:4: Body.learned is a DateTime",
                        "graphql/sample.graphqls:6: Body.learned.after is a Date",
                        "graphql/sample.graphqls:9: Body.staff is a Int",
                        "graphql/sample.graphqls:11: Body.weight is a Float");
    }

    @Test
    void refusesAPageThatIsNotWrittenOut() {
        assertThat(ask(text -> SchemaTextChecks.unpaged(List.of(text)), """
                        type Query {
                          bodies(first: Int! = 20, after: String): BodyConnection!
                          places(first: Int = 20, after: String): PlaceConnection!
                          names(first: Int! = 20, after: String): [String!]!
                        }
                        type PlaceConnection { edges: [PlaceEdge] nodes: [Place!]! pageInfo: PageInfo! }
                        type PlaceEdge { node: Place cursor: String! }
                        """))
                .containsExactly(
                        "graphql/sample.graphqls:2: Query.bodies answers BodyConnection, which is not written out",
                        "graphql/sample.graphqls:3: Query.places is paged by `first: Int! = n` and `after: String`,"
                                + " or answers no connection: [first:Int =20, after:String]",
                        "graphql/sample.graphqls:4: Query.names is paged by `first: Int! = n` and `after: String`,"
                                + " or answers no connection: [first:Int! =20, after:String]",
                        "graphql/sample.graphqls:6: PlaceConnection has the fields"
                                + " [edges: [PlaceEdge!]!, nodes: [Place!]!, pageInfo: PageInfo!]",
                        "graphql/sample.graphqls:7: PlaceEdge has the fields [cursor: String!, node: Place!]");
    }

    @Test
    void refusesAFieldThatIsNotMappedOrDisagreesOnNull() {
        var text = """
                type Query {
                  body(id: ID): Body!
                  first: Thing
                }
                type Body { name: String! size: Int }
                interface Thing { name: String! }
                type Person implements Thing { name: String! }
                """;
        var context = new StaticApplicationContext();
        context.registerSingleton("bodies", Bodies.class);
        var configurer = new AnnotatedControllerConfigurer();
        configurer.setApplicationContext(context);
        configurer.afterPropertiesSet();
        var wiring = RuntimeWiring.newRuntimeWiring().type("Thing", type -> type.typeResolver(_ -> null));
        configurer.configure(wiring);
        var built = wiring.build();
        var schema = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(text), built);

        assertThat(new SchemaMappingChecks(List.of(sample(text)), schema, built, Map.of()).problems())
                .containsExactlyInAnyOrder(
                        "graphql/sample.graphqls:2: Query.body is never null, its Java may be",
                        "graphql/sample.graphqls:2: Query.body may lack an argument its Java needs",
                        "graphql/sample.graphqls:2: Query.body has no such argument: [size]",
                        "graphql/sample.graphqls:5: Body.size is answered by nothing",
                        "graphql/sample.graphqls:1: Query.last is no field, but answered by Bodies#last[0 args]",
                        "graphql/sample.graphqls:7: Person has no class to be held to");
    }

    @Controller
    static class Bodies {

        record Body(String name) {}

        @QueryMapping
        @Nullable
        Body body(@Argument String id, @Argument int size) {
            return new Body(id + size);
        }

        @QueryMapping
        Object first() {
            return "first";
        }

        @QueryMapping
        Body last() {
            return new Body("last");
        }
    }

    private static Stream<String> ask(Function<SchemaText, List<String>> check, String text) {
        return check.apply(sample(text)).stream();
    }

    private static SchemaText sample(String text) {
        return SchemaText.of("graphql/sample.graphqls", text);
    }
}
