package org.jingwei.web;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.access.Accounts;
import org.jingwei.access.Request;
import org.jingwei.access.Role;
import org.jingwei.access.Scope;
import org.jingwei.access.Viewers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The limits over a small schema of its own, with pages and changes that the shipped one may not have yet. */
@OfficeTest
class WeighingTests {

    private static final String SCHEMA = """
            directive @cost(weight: Int! = 1, seconds: Int) on FIELD_DEFINITION
            type Query {
              cadre: Cadre
              cadres(first: Int! = 20, after: String): CadreConnection
              crossCheck: String @cost(weight: 100, seconds: 60)
            }
            type Mutation { changeLocale: String  importRegister: String }
            type Cadre { id: ID  boss: Cadre  staff(first: Int! = 20): CadreConnection }
            type CadreConnection { edges: [CadreEdge] }
            type CadreEdge { node: Cadre }
            """;

    @Autowired
    Office office;

    @Autowired
    Accounts accounts;

    @Autowired
    Viewers viewers;

    @Autowired
    Limits limits;

    private final AtomicInteger changes = new AtomicInteger();
    private final Patience patience = new Patience();
    private GraphQL graphQl;

    @BeforeEach
    void schema() {
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type("Mutation", type -> type.defaultDataFetcher(_ -> "change " + changes.incrementAndGet()))
                .build();
        graphQl = GraphQL.newGraphQL(
                        new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring))
                .instrumentation(limits)
                .build();
    }

    private ExecutionResult ask(Role role, String document, Map<String, Object> variables) {
        var account = office.account(null);
        accounts.grant(account, role, Scope.office());
        var viewer = viewers.findByAccount(account, List.of(), new Request(null, null))
                .orElseThrow();
        return graphQl.execute(ExecutionInput.newExecutionInput(document)
                .variables(variables)
                .graphQLContext(Map.of(org.jingwei.access.Viewer.class, viewer, Patience.class, patience))
                .build());
    }

    private static String code(ExecutionResult result) {
        GraphQLError error = result.getErrors().getFirst();
        return error instanceof Aborted aborted ? aborted.refused().code().text() : error.toString();
    }

    @Test
    void allowsTwelveLevelsAndRefusesThirteen() {
        var twelve = "{ cadre { " + "boss { ".repeat(10) + "id" + " }".repeat(10) + " } }";
        var thirteen = "{ cadre { " + "boss { ".repeat(11) + "id" + " }".repeat(11) + " } }";

        assertThat(ask(Role.CLERK, twelve, Map.of()).getErrors()).isEmpty();
        assertThat(code(ask(Role.CLERK, thirteen, Map.of()))).isEqualTo("limit-depth");
    }

    @Test
    void countsTheLevelsInsideFragments() {
        var hidden = "{ cadre { ...f } } fragment f on Cadre { " + "boss { ".repeat(11) + "id" + " }".repeat(11) + " }";

        assertThat(code(ask(Role.CLERK, hidden, Map.of()))).isEqualTo("limit-depth");
    }

    @ParameterizedTest
    @CsvSource({"0", "101", "-1"})
    void refusesAPageThatIsTooSmallOrTooLarge(int first) {
        var written = "{ cadres(first: " + first + ") { edges { node { id } } } }";
        var given = "query($n: Int!) { cadres(first: $n) { edges { node { id } } } }";

        assertThat(code(ask(Role.CLERK, written, Map.of()))).isEqualTo("limit-page");
        assertThat(code(ask(Role.CLERK, given, Map.of("n", first)))).isEqualTo("limit-page");
    }

    @Test
    void multipliesPagesWithinPages() {
        var small = "{ cadres(first: 20) { edges { node { staff(first: 100) { edges { node { id } } } } } } }";
        var large = "{ cadres(first: 50) { edges { node { staff(first: 100) { edges { node { id } } } } } } }";

        assertThat(ask(Role.CLERK, small, Map.of()).getErrors()).isEmpty();
        assertThat(code(ask(Role.CLERK, large, Map.of()))).isEqualTo("limit-cost");
    }

    @Test
    void takesThePageThatStandsInTheSchemaWhereNoneIsAsked() {
        var deep =
                "{ cadres { edges { node { staff { edges { node { staff(first: 10) { edges { node { id } } } } } } } } } }";

        assertThat(code(ask(Role.CLERK, deep, Map.of()))).isEqualTo("limit-cost");
    }

    @Test
    void forbidsAChangeBeforeAnyOfItsDocumentRuns() {
        var both = "mutation { changeLocale importRegister }";

        assertThat(code(ask(Role.AUDITOR, both, Map.of()))).isEqualTo("operation-forbidden");
        assertThat(changes).hasValue(0);
        assertThat(ask(Role.CLERK, both, Map.of()).getErrors()).isEmpty();
    }

    @Test
    void findsAForbiddenChangeInsideAFragment() {
        var hidden = "mutation { ...f } fragment f on Mutation { ... on Mutation { importRegister } }";

        assertThat(code(ask(Role.AUDITOR, hidden, Map.of()))).isEqualTo("operation-forbidden");
    }

    @Test
    void hasMorePatienceWithAFieldThatIsKnownToTakeLonger() {
        ask(Role.CLERK, "{ cadre { id } }", Map.of());
        assertThat(patience.more()).isZero();

        ask(Role.CLERK, "{ crossCheck }", Map.of());

        assertThat(patience.more()).isEqualTo(Duration.ofSeconds(50));
    }
}
