package org.jingwei.clue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jingwei.Caller;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.access.Role;
import org.jingwei.access.Scope;
import org.jingwei.access.ScopeKind;
import org.jingwei.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;

/** Who reported is written down once and read by nobody; he never sees the clue, and neither he nor his kin have a hand in it. */
@OfficeTest
class ReporterHttpTests {

    private static final String HANDS =
            "query($id: ID!) { clue(id: $id) { hands { name outcome sealed findings { rule { id } } } } }";
    private static final String HAND_OF = """
            query($id: ID!, $member: ID!) { clue(id: $id) { handOf(member: $member, hand: RECEIVE) {
              outcome sealed findings { rule { id } } } } }
            """;

    @Autowired
    Office office;

    @Autowired
    Graph graph;

    @Value("${jingwei.home}")
    Path home;

    private ClueWorld world;

    @BeforeEach
    void aWorld() {
        world = new ClueWorld(office, graph);
    }

    @Test
    void leavesNoWordOfTheReporterAnywhere() throws IOException, InterruptedException {
        var name = "欧阳" + UUID.randomUUID();
        var contact = "西四北大街" + UUID.randomUUID();
        var answer = record(Map.of("name", name, "contact", contact, "person", world.id("shen")));
        var clue = id(answer);

        assertThat(answer.body().toString()).doesNotContain(name, contact);
        assertThat(world.ask("keeper", clue).body().toString()).doesNotContain(name, contact, world.id("shen"));
        var said = office.cypher("MATCH (n) UNWIND keys(n) AS key RETURN toStringOrNull(n[key]) AS said").stream()
                .map(row -> row.get("said").asString(""));
        assertThat(said).noneMatch(text -> text.contains(name) || text.contains(contact));
        assertThat(office.cypher(
                        "MATCH (:Clue {id: $clue})-[by]-(other) WHERE other.id = $shen RETURN by",
                        Map.of("clue", clue, "shen", world.id("shen"))))
                .as("no edge joins the two")
                .isEmpty();
        assertThat(filesThatSay(name.substring(2))).isEmpty();
        assertThat(filesThatSay(contact.substring(5))).isEmpty();
    }

    /** The proof that the search above finds what there is: the summary is kept in clear. */
    @Test
    void findsInTheStoreWhatIsNotSealed() throws IOException, InterruptedException {
        var summary = "明文" + UUID.randomUUID();
        id(record(Map.of("name", "欧阳"), Map.of("summary", summary)));

        assertThat(office.cypher("MATCH (n:Clue) RETURN n.summary AS said").stream()
                        .map(row -> row.get("said").asString("")))
                .contains(summary);
        assertThat(filesThatSay(summary.substring(2))).isNotEmpty();
    }

    /** Searched by another program, in the home folder and in the engine's own. */
    private String filesThatSay(String text) throws IOException, InterruptedException {
        var data = office
                .cypher(
                        "SHOW SETTINGS 'server.directories.data', 'server.directories.transaction.logs.root' YIELD value")
                .stream()
                .map(row -> row.get("value").asString());
        var search = new ArrayList<>(List.of("grep", "-rlaF", text, home.toString()));
        data.forEach(search::add);
        var grep = new ProcessBuilder(search).redirectError(Redirect.DISCARD).start();
        var found = new String(grep.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(grep.waitFor()).as("found, not found").isIn(0, 1);
        return found;
    }

    /** Else whoever reads the audit and knows the rest of what was sent tries one name after the other. */
    @Test
    void leavesNoHashByWhichNamesCouldBeTried() throws NoSuchAlgorithmException, IOException, InterruptedException {
        var sent = Caller.JSON.writeValueAsString(Map.of(
                "query",
                "mutation($input: RecordClueInput!) { recordClue(input: $input) { problems { code } } }",
                "variables",
                Map.of("input", world.received(Map.of("reporter", Map.of("name", "欧阳")), "wang"))));
        var before = documents();
        assertThat(world.caller("member")
                        .with("Idempotency-Key", UUID.randomUUID().toString())
                        .post("/graphql", sent)
                        .data("/recordClue/problems")
                        .size())
                .isZero();

        var hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(sent.getBytes(StandardCharsets.UTF_8)));
        assertThat(documents())
                .as("a mark is kept")
                .hasSizeGreaterThan(before.size())
                .doesNotContain(hash);
        assertThat(filesThatSay(hash)).isEmpty();
    }

    private List<String> documents() {
        return office.cypher("MATCH (n:AuditEntry) WHERE n.document <> '' RETURN n.document AS document").stream()
                .map(row -> row.get("document").asString())
                .toList();
    }

    @Test
    void neverShowsTheClueToWhoeverReportedIt() {
        var clue = recorded("shen");
        world.handedOver(clue);
        var shen = receiver("shen");
        var chen = receiver("chen");

        assertThat(chen.ask(ClueWorld.CLUE, Map.of("id", clue)).data("/clue/id").asString())
                .isEqualTo(clue);
        assertThat(shen.ask(ClueWorld.CLUE, Map.of("id", clue)).body())
                .isEqualTo(shen.ask(ClueWorld.CLUE, Map.of("id", UUID.randomUUID()))
                        .body());
        assertThat(listed(chen)).contains(clue);
        assertThat(listed(shen)).doesNotContain(clue);

        office.cypher(
                "MATCH (shen:Person {id: $shen}), (xu:Person {id: $xu}) CREATE (xu)-[:SAME_AS {id: randomUUID()}]->(shen)",
                Map.of("shen", world.id("shen"), "xu", world.id("xu")));
        assertThat(listed(receiver("xu"))).as("by his other record").doesNotContain(clue);
    }

    private static List<String> listed(Caller caller) {
        return caller.ask("{ clues(first: 100) { nodes { id } } }")
                .data("/clues/nodes")
                .valueStream()
                .map(node -> node.at("/id").asString())
                .toList();
    }

    /** 沈 reported it; 顾 is kin of 王, who reported the other. */
    @ParameterizedTest
    @CsvSource({"shen, shen, ", "wang, gu, qian"})
    void letsNeitherHimNorHisKinHaveAHandInIt(String reporter, String hand, @Nullable String subject) {
        var clue = subject == null ? recorded(reporter) : recorded(reporter, subject);
        var version = world.handedOver(clue);

        var refused = world.take("receiver", clue, StepKind.ASSIGN, version, Map.of("onBehalfOf", world.id(hand)));
        assertThat(refused.data("/takeStep/problems/0/code").asString()).isEqualTo("conflict-open");
        assertThat(refused.body().toString()).doesNotContain("检举", "AV-22", "AV-19");

        var asked = world.caller("receiver").ask(HAND_OF, Map.of("id", clue, "member", world.id(hand)));
        assertThat(asked.data("/clue/handOf/sealed").asBoolean()).isFalse();
        assertThat(asked.data("/clue/handOf/outcome").asString())
                .as("asked one by one, it would tell who reported")
                .isNotEqualTo("BLOCKED");
        assertThat(asked.data("/clue/handOf/findings").size()).isZero();

        world.took("receiver", clue, StepKind.ASSIGN, version, Map.of("onBehalfOf", world.id("chen")));
    }

    @Test
    void saysOfAHandThatItIsSealedWhyItMayNotBe() {
        var clue = recorded("wang", "qian");
        var version = world.handedOver(clue);
        world.took("receiver", clue, StepKind.ASSIGN, version, Map.of("onBehalfOf", world.id("chen")));
        assertThat(hand(clue, "chen").at("/sealed").asBoolean()).isFalse();

        office.cypher(
                "MATCH (chen:Person {id: $chen}), (wang:Person {id: $wang}) CREATE (chen)-[:SPOUSE_OF {id: randomUUID()}]->(wang)",
                Map.of("chen", world.id("chen"), "wang", world.id("wang")));

        var hand = hand(clue, "chen");
        assertThat(hand.at("/sealed").asBoolean()).isTrue();
        assertThat(hand.at("/outcome").asString()).isEqualTo("BLOCKED");
        assertThat(hand.at("/findings").toString()).doesNotContain("AV-19.3");
    }

    private JsonNode hand(String clue, String person) {
        return world.caller("receiver")
                .ask(HANDS, Map.of("id", clue))
                .data("/clue/hands")
                .valueStream()
                .filter(hand -> hand.at("/name").asString().equals(name(person)))
                .findFirst()
                .orElseThrow();
    }

    private String name(String person) {
        return office.cypher("MATCH (p:Person {id: $id}) RETURN p.name AS name", Map.of("id", world.id(person)))
                .getFirst()
                .get("name")
                .asString();
    }

    @Test
    void leavesItToAColleagueToEnterWhatOneReportedOneself() {
        var answer = record(Map.of("person", world.id("li")), Map.of(), "wang");

        assertThat(answer.data("/recordClue/problems/0/code").asString()).isEqualTo("own-matter");
        assertThat(answer.data("/recordClue/problems/0/path").toString()).isEqualTo("[\"input\",\"reporter\"]");
        assertThat(answer.data("/recordClue/clue").isNull()).isTrue();
    }

    @Test
    void refusesWhatSaysNothingOrTooMuch() {
        for (var reporter : List.<Map<String, ?>>of(
                Map.of(), Map.of("name", " "), Map.of("name", "王".repeat(101)), Map.of("contact", "1".repeat(501)))) {
            assertThat(record(reporter).data("/recordClue/problems/0/code").asString())
                    .as(reporter.toString())
                    .isEqualTo("row-invalid");
        }
        assertThat(record(Map.of("person", UUID.randomUUID()))
                        .data("/recordClue/problems/0/code")
                        .asString())
                .isEqualTo("not-found");
        assertThat(record(Map.of("name", "王".repeat(100), "contact", "1".repeat(500)))
                        .data("/recordClue/problems")
                        .size())
                .isZero();
    }

    @Test
    void showsToNobodyWhatWasTamperedWith() {
        var clue = recorded("wang", "qian");
        assertThat(world.ask("keeper", clue).data("/clue/id").asString()).isEqualTo(clue);

        office.cypher(
                "MATCH (clue:Clue {id: $clue}) CREATE (clue)-[:REPORTED_BY {id: 'moved'}]->(:Reporter {id: 'moved', sealed: 'AAAA', recordedAt: datetime()})",
                Map.of("clue", clue));
        assertThat(world.ask("keeper", clue).data("/clue").isNull()).isTrue();

        office.cypher("MATCH (box:Reporter {id: 'moved'}) DETACH DELETE box");
        assertThat(world.ask("keeper", clue).data("/clue/id").asString()).isEqualTo(clue);
    }

    private String recorded(String reporter, String... subjects) {
        return id(record(Map.of("person", world.id(reporter)), Map.of(), subjects));
    }

    /** Whoever takes it in for the petition office does not see it again. */
    private String id(Caller.Answer recorded) {
        assertThat(recorded.data("/recordClue/problems").size())
                .as(recorded.body().toString())
                .isZero();
        return office.cypher(
                        "MATCH (clue:Clue)-[:CONCERNS]->(:Organization {id: $bureau}) RETURN clue.id AS id",
                        Map.of("bureau", world.id("bureau")))
                .getFirst()
                .get("id")
                .asString();
    }

    private Caller.Answer record(Map<String, ?> reporter) {
        return record(reporter, Map.of());
    }

    private Caller.Answer record(Map<String, ?> reporter, Map<String, ?> more, String... subjects) {
        var all = new HashMap<String, Object>(more);
        all.put("reporter", reporter);
        return world.record(subjects.length == 0 ? "petitions" : "member", all, subjects);
    }

    private Caller receiver(String person) {
        return office.bearer(
                office.token(Role.RECEIVER, Scope.of(ScopeKind.BODY, world.id("discipline")), world.id(person)));
    }
}
