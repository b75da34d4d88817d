package org.jingwei.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyTests {

    private static final Policy SHIPPED = Policy.shipped();
    private static final String HEAD =
            "type.fields, CLERK, MEMBER, LEADER, GATEKEEPER, OFFICE_HEAD, GROUP_HEAD, RECEIVER,"
                    + " RECEIVER_ORG, SUPERVISOR, SEAL_KEEPER, AUDITOR, ADMIN, INSPECTED_UNIT\n";
    private static final String CLERKS_ONLY = ", V, -, -, -, -, -, -, -, -, -, -, -, -\n";

    @Test
    void stopsTheStartAtAFieldWithoutARow() {
        var schema = schema("type Query { viewer: Viewer } type Viewer { id: ID! shoeSize: Int }");

        assertThatThrownBy(() -> SchemaGuard.check(SHIPPED, schema))
                .isInstanceOf(BadPolicy.class)
                .hasMessage("policy.csv has no row for Viewer.shoeSize: say who may see it");
    }

    @Test
    void startsWhereEveryFieldHasARow() {
        var schema = schema("type Query { viewer: Viewer } type Viewer { id: ID! name: String! }");

        assertThatCode(() -> SchemaGuard.check(SHIPPED, schema)).doesNotThrowAnyException();
    }

    @Test
    void stopsTheStartAtAFieldThatCannotBeHidden() {
        var policy = Policy.of(HEAD + "Query.a, V\nA.id, V\nA.secret" + CLERKS_ONLY);
        var schema = schema("type Query { a: A } type A { id: ID! secret: String! }");

        assertThatThrownBy(() -> SchemaGuard.check(policy, schema))
                .hasMessageStartingWith("A.secret is hidden from some by policy.csv");
    }

    @Test
    void stopsTheStartAtAQuestionThatCannotBeHidden() {
        var policy = Policy.of(HEAD + "A.id, V\nQuery.a" + CLERKS_ONLY);
        var schema = schema("type Query { a: A! } type A { id: ID! }");

        assertThatThrownBy(() -> SchemaGuard.check(policy, schema))
                .hasMessageStartingWith("Query.a is hidden from some by policy.csv");
    }

    @Test
    void letsAListBeHiddenThoughItIsNeverNull() {
        var policy = Policy.of(HEAD + "Query.a, V\nA.id, V\nA.secrets" + CLERKS_ONLY);
        var schema = schema("type Query { a: A } type A { id: ID! secrets: [String!]! }");

        assertThatCode(() -> SchemaGuard.check(policy, schema)).doesNotThrowAnyException();
    }

    @Test
    void refusesACellThatMeansNothing() {
        assertThatThrownBy(() -> Policy.of(HEAD + "A.id, q\n")).hasMessage("policy.csv:2: no such cell: \"q\"");
    }

    @Test
    void refusesARowWithTooFewCells() {
        assertThatThrownBy(() -> Policy.of(HEAD + "A.id, V, V\n")).hasMessageStartingWith("policy.csv:2: 2 cells");
    }

    @Test
    void refusesASecondRowForAField() {
        assertThatThrownBy(() -> Policy.of(HEAD + "A.id name, V\nA.name, V\n"))
                .hasMessage("policy.csv:3: a second row for A.name");
    }

    @Test
    void permitsAChangeToTheRolesOfItsRow() {
        assertThat(SHIPPED.permits("Mutation", "importRegister", Set.of(Role.CLERK)))
                .isTrue();
        assertThat(SHIPPED.permits("Mutation", "importRegister", Set.of(Role.OFFICE_HEAD, Role.ADMIN)))
                .isFalse();
        assertThat(SHIPPED.permits("Mutation", "judgeIdentity", Set.of(Role.OFFICE_HEAD)))
                .isTrue();
        assertThat(SHIPPED.permits("Mutation", "changeLocale", Set.of())).isTrue();
        assertThat(SHIPPED.permits("Mutation", "dropEverything", Set.of(Role.ADMIN)))
                .isFalse();
    }

    static Set<String> guarded() {
        var labels = new TreeSet<>(SHIPPED.guardedTypes());
        labels.removeAll(Set.of(
                "Candidate",
                "RecusalFromClue",
                "RoundDraft",
                "SanctionPending")); // rows that a query asks by name, not labels
        return labels;
    }

    static Set<String> labels() {
        var labels = new TreeSet<>(guarded());
        labels.addAll(Set.of("Organization", "Region"));
        return labels;
    }

    @ParameterizedTest
    @MethodSource("labels")
    void hasAPredicateForEveryLabel(String label) {
        assertThat(getClass().getResource("/cypher/access/visible/" + label + ".cypher"))
                .isNotNull();
    }

    private static GraphQLSchema schema(String text) {
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(text), RuntimeWiring.MOCKED_WIRING);
    }
}
