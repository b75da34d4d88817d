package org.jingwei.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jingwei.Caller;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.Picture;
import org.jingwei.access.Role;
import org.jingwei.access.Scope;
import org.jingwei.graph.Graph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** 李's wife leads a section of the bureau, as the register knows; of his friend in the school it knows nothing. */
@OfficeTest
class DeclarationHttpTests {

    private static final String PICTURE = """
            (li:Person:Cadre:KinKept {createdAt: 2020-01-01T00:00Z})-[:SPOUSE_OF]->(wife:Person)-[:HELD_POST {title: '科长', leading: true}]->(section:Organization {kind: 'GOVERNMENT_DEPARTMENT', level: 'CITY'}),
            (section:Organization)-[:PART_OF]->(bureau:Organization {kind: 'GOVERNMENT_DEPARTMENT', level: 'CITY'}),
            (li:Person:Cadre:KinKept)<-[:OF]-(member:PoolMember),
            (school:Organization {kind: 'UNIVERSITY', level: 'CITY'})""";
    private static final String DECLARE = """
            mutation($input: DeclareTieInput!) { declareTie(input: $input) {
              declaration { id tie name organization { id } post registered recordedAt } problems { code message path } } }""";
    private static final String UNDO = """
            mutation($id: ID!) { undoDeclaration(declaration: $id) { declaration { id struckAt } problems { code } } }""";
    private static final String ANSWER = """
            mutation($input: AnswerDeclarationInput!) { answerDeclaration(input: $input) {
              declaration { answer { id verdict reason by } } problems { code } } }""";
    private static final String UNDO_ANSWER =
            "mutation($id: ID!) { undoAnswer(answer: $id) { answer { struckAt } problems { code } } }";
    private static final String LIST = """
            { declarations(first: 100) { nodes { id tie name declarant { id } organization { id } post registered answer { verdict } } } }""";
    private static final String VERDICT = """
            query($input: CrossCheckInput!) { crossCheck(input: $input) { verdicts(outcomes: [BLOCKED, NEEDS_REVIEW, UNKNOWN, CLEAR], first: 1) {
              nodes { outcome findings { rule { id } statement path { steps { relation to { id } } } } } } } }""";
    private static final String UNDECLARED = """
            query($input: CrossCheckInput!) { crossCheck(input: $input) { undeclared {
              candidate { id } target { id } finding { id status rule { id } } } } }""";

    @Autowired
    private Office office;

    @Autowired
    private Graph graph;

    private Picture picture;
    private Caller li;
    private Caller clerk;
    private Caller head;

    @BeforeEach
    void draw() {
        picture = graph.change(change -> new Picture(PICTURE).draw(change));
        li = office.bearer(office.token(Role.MEMBER, Scope.office(), picture.id("li")));
        clerk = office.bearer(office.token(Role.CLERK));
        head = office.bearer(office.token(Role.OFFICE_HEAD));
    }

    @AfterEach
    void forget() {
        office.cypher("MATCH (d:Declaration) OPTIONAL MATCH (d)<-[:ANSWERS]-(a) DETACH DELETE a, d");
        for (var label : List.of("PoolMember", "Person", "Organization")) {
            office.cypher("MATCH (n) WHERE n.id IN $ids DETACH DELETE n", Map.of("ids", picture.of(label)));
        }
    }

    @Test
    void listsWhatWasFoundAndNotDeclaredUntilItIs() {
        assertThat(undeclared()).singleElement().satisfies(row -> {
            assertThat(row.at("/candidate/id").asString()).isEqualTo(picture.id("li"));
            assertThat(row.at("/target/id").asString()).isEqualTo(picture.id("bureau"));
            assertThat(row.at("/finding/rule/id").asString()).isEqualTo("AV-02");
        });

        var declared = declare(li, "SPOUSE", "section", "王二");
        assertThat(declared.at("/declaration/registered").asBoolean())
                .as(declared.toString())
                .isTrue();
        assertThat(undeclared()).isEmpty();

        var undone = li.ask(UNDO, Map.of("id", declared.at("/declaration/id").asString()));
        assertThat(undone.data("/undoDeclaration/declaration/struckAt").asString(""))
                .as(undone.body())
                .isNotEmpty();
        assertThat(undeclared()).hasSize(1);
        assertThat(list(li)).isEmpty();
    }

    @Test
    void listsWhatWasDeclaredAndIsInNoRegisterAndKeepsTheOfficesWord() {
        var id = declare(li, "FRIEND", "school", "陈三").at("/declaration/id").asString();
        declare(li, "PARENT", "school", "李老");
        assertThat(list(head))
                .extracting(each -> each.path("registered").asBoolean())
                .containsExactly(false, false);

        var input = Map.of("declaration", id, "verdict", "ACCEPTED_AS_UNKNOWN", "reason", "已谈话了解");
        var answered = clerk.ask(ANSWER, Map.of("input", input)).data("/answerDeclaration");
        assertThat(answered.at("/declaration/answer/reason").asString())
                .as(answered.toString())
                .isEqualTo("已谈话了解");
        assertThat(li.ask(UNDO, Map.of("id", id))
                        .data("/undoDeclaration/problems/0/code")
                        .asString())
                .as("the office has used it")
                .isEqualTo("not-found");
        assertThat(list(li)).hasSize(2);
        assertThat(list(li).get(1).at("/answer/verdict").asString()).isEqualTo("ACCEPTED_AS_UNKNOWN");

        var undone = clerk.ask(
                UNDO_ANSWER, Map.of("id", answered.at("/declaration/answer/id").asString()));
        assertThat(undone.data("/undoAnswer/problems").size()).as(undone.body()).isZero();
        assertThat(list(li).get(1).path("answer").isNull()).isTrue();
    }

    @Test
    void countsFromThatMomentUntilItIsTakenBack() {
        assertThat(verdict().path("outcome").asString()).isEqualTo("UNKNOWN");

        var friend = declare(li, "FRIEND", "school", "陈三").at("/declaration/id").asString();
        assertThat(verdict().path("outcome").asString()).isEqualTo("NEEDS_REVIEW");
        assertThat(verdict().path("findings")).singleElement().satisfies(finding -> {
            assertThat(finding.at("/rule/id").asString()).isEqualTo("AV-06");
            assertThat(finding.path("statement").asString()).contains("朋友").doesNotContain("陈三");
            assertThat(finding.at("/path/steps/0/relation").asString()).isEqualTo("本人申报");
            assertThat(finding.at("/path/steps/0/to/id").asString()).isEqualTo(picture.id("school"));
        });
        var word = Map.of("declaration", friend, "verdict", "FALSE_ALARM", "reason", "已多年不来往");
        assertThat(clerk.ask(ANSWER, Map.of("input", word))
                        .data("/answerDeclaration/problems")
                        .size())
                .isZero();
        assertThat(verdict().path("outcome").asString())
                .as("a clerk's word lets nobody through")
                .isEqualTo("NEEDS_REVIEW");

        var own = declare(li, "SELF", "school", null).at("/declaration/id").asString();
        assertThat(verdict().path("outcome").asString()).isEqualTo("BLOCKED");
        assertThat(verdict()
                        .path("findings")
                        .valueStream()
                        .map(each -> each.at("/rule/id").asString()))
                .containsExactlyInAnyOrder("AV-05", "AV-06");

        li.ask(UNDO, Map.of("id", own));
        assertThat(verdict().path("outcome").asString()).isEqualTo("NEEDS_REVIEW");
    }

    @Test
    void countsWhatWasDeclaredBeforeRulesAskedOfIt() throws IOException {
        declare(li, "SELF", "school", null);
        office.cypher("MATCH ()-[declares:DECLARES]->() DELETE declares");
        assertThat(verdict().path("outcome").asString()).isEqualTo("UNKNOWN");

        office.cypher(Files.readString(Path.of("cypher", "schema", "V041__declares.cypher"))
                .replace(";", ""));

        assertThat(verdict().path("outcome").asString()).isEqualTo("BLOCKED");
    }

    @Test
    void saysWhoMayDeclareSeeAndAnswer() {
        var id = declare(li, "SELF", "school", null).at("/declaration/id").asString();
        var stranger = office.bearer(
                office.token(Role.MEMBER, Scope.office(), UUID.randomUUID().toString()));
        assertThat(list(stranger)).isEmpty();
        assertThat(list(office.bearer(office.token(Role.SUPERVISOR)))).isEmpty();
        assertThat(list(clerk)).hasSize(1);
        assertThat(office.anonymous().ask(LIST).code()).isEqualTo("unauthenticated");
        assertThat(stranger.ask(UNDO, Map.of("id", id))
                        .data("/undoDeclaration/problems/0/code")
                        .asString())
                .isEqualTo("not-found");
        var input = Map.of("declaration", id, "verdict", "CONFIRMED", "reason", "属实");
        assertThat(li.ask(ANSWER, Map.of("input", input)).code()).isEqualTo("operation-forbidden");
        var himself = office.bearer(office.token(Role.OFFICE_HEAD, Scope.office(), picture.id("li")));
        assertThat(himself.ask(ANSWER, Map.of("input", input))
                        .data("/answerDeclaration/problems/0/code")
                        .asString())
                .isEqualTo("own-matter");
        assertThat(declare(clerk, "SELF", "school", null).at("/problems/0/code").asString())
                .as("an account that belongs to nobody")
                .isEqualTo("not-entitled");
        assertThat(declare(li, "SPOUSE", "school", " ").at("/problems/0/path/1").asString())
                .isEqualTo("name");
        assertThat(check(li)).as("it is the office's list").isEmpty();
    }

    private JsonNode declare(Caller caller, String tie, String body, String name) {
        var input = new HashMap<String, Object>(Map.of("tie", tie, "organization", picture.id(body), "post", "科长"));
        if (name != null) {
            input.put("name", name);
        }
        var answer = caller.ask(DECLARE, Map.of("input", input));
        assertThat(answer.data("/declareTie").isObject()).as(answer.body()).isTrue();
        return answer.data("/declareTie");
    }

    private List<JsonNode> list(Caller caller) {
        var answer = caller.ask(LIST);
        assertThat(answer.data("/declarations/nodes").isArray())
                .as(answer.body())
                .isTrue();
        return answer.data("/declarations/nodes").valueStream().toList();
    }

    /** Of 李 at the school. */
    private JsonNode verdict() {
        var input = Map.of("candidates", List.of(picture.id("li")), "targets", List.of(picture.id("school")));
        var answer = clerk.with("Accept-Language", "zh-CN").ask(VERDICT, Map.of("input", input));
        assertThat(answer.data("/crossCheck/verdicts/nodes").size())
                .as(answer.body())
                .isEqualTo(1);
        return answer.data("/crossCheck/verdicts/nodes/0");
    }

    private List<JsonNode> undeclared() {
        return check(clerk);
    }

    private List<JsonNode> check(Caller caller) {
        var input = Map.of("candidates", List.of(picture.id("li")), "targets", List.of(picture.id("bureau")));
        var answer = caller.ask(UNDECLARED, Map.of("input", input));
        assertThat(answer.data("/crossCheck/undeclared").isArray())
                .as(answer.body())
                .isTrue();
        return answer.data("/crossCheck/undeclared").valueStream().toList();
    }
}
