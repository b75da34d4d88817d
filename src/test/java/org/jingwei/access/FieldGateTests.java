package org.jingwei.access;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The gate over a small schema of its own, whose cadres stand there already loaded. */
@OfficeTest
class FieldGateTests {

    private static final String SCHEMA = """
            type Query { cadre: Cadre  round: Round }
            type Cadre { id: ID!  name: String!  rank: String  kin: [Kin!]!  idNumber: String  pools: PoolMemberConnection! }
            type Kin { person: Cadre  term: String! }
            type PoolMember { id: ID! }
            type PoolMemberConnection { edges: [PoolMemberEdge!]!  pageInfo: PageInfo! }
            type PoolMemberEdge { node: PoolMember!  cursor: String! }
            type PageInfo { hasNextPage: Boolean!  hasPreviousPage: Boolean! }
            type Round { id: ID!  name: String! }
            """;
    private static final String ASK = "{ cadre { id name rank idNumber kin { term person { id name } } } }";

    @Autowired
    Office office;

    @Autowired
    Accounts accounts;

    @Autowired
    Viewers viewers;

    @Autowired
    FieldGate gate;

    private final String li = UUID.randomUUID().toString();
    private final String wang = UUID.randomUUID().toString();
    private GraphQL graphQl;

    public record Cadre(String id, String name, String rank, String idNumber, List<Kin> kin) {}

    public record Kin(String term, Cadre person) {}

    @BeforeEach
    void schema() {
        var father = new Cadre(wang, "Wang", "chief", "1950-01-01", List.of());
        var cadre = new Cadre(li, "Li", "section", "1980-01-01", List.of(new Kin("father", father)));
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type(
                        "Query",
                        type -> type.dataFetcher("cadre", _ -> cadre)
                                .dataFetcher("round", _ -> Map.of("id", "r", "name", "first")))
                .build();
        graphQl = GraphQL.newGraphQL(
                        new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring))
                .instrumentation(gate)
                .build();
        office.cypher("CREATE (:Person:Cadre {id: $li}), (:Person:Cadre {id: $wang})", Map.of("li", li, "wang", wang));
    }

    private Viewer viewer(Role role, Scope scope, @Nullable String person) {
        var account = office.account(person);
        accounts.grant(account, role, scope);
        return viewers.findByAccount(account, List.of(), new Request(null, null))
                .orElseThrow();
    }

    private Map<String, Object> ask(Viewer viewer, String document) {
        var result = graphQl.execute(ExecutionInput.newExecutionInput(document)
                .graphQLContext(Map.of(Viewer.class, viewer))
                .build());
        assertThat(result.getErrors()).isEmpty();
        return result.getData();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> cadre(Viewer viewer) {
        return (Map<String, Object>) ask(viewer, ASK).get("cadre");
    }

    @Test
    void hidesTheFileOfSomebodyWhoIsNeitherInThePoolNorChecked() {
        var cadre = cadre(viewer(Role.CLERK, Scope.office(), null));

        assertThat(cadre).containsEntry("name", "Li").containsEntry("rank", "section");
        assertThat(cadre).containsEntry("idNumber", null).containsEntry("kin", List.of());
    }

    @Test
    void showsTheFileOfSomebodyWhoIsCheckedButNotTheNameOfHisKin() {
        var clerk = viewer(Role.CLERK, Scope.office(), null);
        clerk.request().check(List.of(li));

        var kin = cadre(clerk).get("kin").toString();

        assertThat(kin).contains("father").contains("person=null").doesNotContain("Wang");
    }

    @Test
    void showsTheFileOfAMemberOfThePool() {
        office.cypher(
                "MATCH (p:Person {id: $li}) CREATE (:PoolMember {id: randomUUID()})-[:OF]->(p)", Map.of("li", li));

        assertThat(cadre(viewer(Role.CLERK, Scope.office(), null))).containsEntry("idNumber", "1980-01-01");
    }

    @Test
    void showsHisOwnFileToTheMemberWithTheNamesOfHisKin() {
        office.cypher("""
                MATCH (p:Person {id: $li})
                CREATE (p)-[:SERVES_ON]->(:Team {id: randomUUID()})-[:IN_ROUND]->(:Round {id: randomUUID(), status: 'RUNNING'})
                """, Map.of("li", li));

        var cadre = cadre(viewer(Role.MEMBER, Scope.office(), li));

        assertThat(cadre).containsEntry("idNumber", "1980-01-01");
        assertThat(cadre.get("kin").toString()).contains("Wang");
    }

    @Test
    void hidesWholeThingsFromRolesThatSeeNoneOfThem() {
        assertThat(ask(viewer(Role.AUDITOR, Scope.office(), null), ASK)).containsEntry("cadre", null);
        assertThat(ask(viewer(Role.RECEIVER, Scope.office(), null), "{ round { id name } }"))
                .containsEntry("round", null);
    }

    @Test
    void answersAnEmptyPageInPlaceOfAHiddenOne() {
        var gatekeeper = viewer(Role.GROUP_HEAD, Scope.office(), null);

        var answer = ask(
                viewer(Role.RECEIVER, Scope.of(ScopeKind.BODY, UUID.randomUUID().toString()), null),
                "{ cadre { name pools { edges { cursor } pageInfo { hasNextPage } } } }");

        assertThat(gatekeeper.holds(Role.GROUP_HEAD)).isTrue();
        assertThat(answer.toString()).contains("edges=[]").contains("hasNextPage=false");
    }

    @Test
    void notesWhatLeftAndNothingElse() {
        var clerk = viewer(Role.CLERK, Scope.office(), null);

        cadre(clerk);

        assertThat(clerk.request().shown()).isEqualTo(Map.of(li, Set.of("id", "name", "rank")));
    }

    @Test
    void hidesTheFileOfOthersFromWhoeverHoldsTwoRolesOfDifferentReach() {
        var body = UUID.randomUUID().toString();
        var account = office.account(null);
        accounts.grant(account, Role.CLERK, Scope.office());
        accounts.grant(account, Role.RECEIVER, Scope.of(ScopeKind.BODY, body));
        var both = viewers.findByAccount(account, List.of(), new Request(null, null))
                .orElseThrow();

        assertThat(cadre(both)).containsEntry("idNumber", null);
    }
}
