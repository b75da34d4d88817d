package org.jingwei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingwei.Caller.Answer;
import org.jingwei.access.Role;
import org.jingwei.clue.ClueWorld;
import org.jingwei.graph.Graph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The README's requests are sent as they stand, each "…" filled from the answer before; what the pages name is there. */
@OfficeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadmeTests {

    private static final String README = DocChecks.text(Path.of("README.md"));
    private static final Pattern CURL = Pattern.compile(
            "(?s)curl -s http://127\\.0\\.0\\.1:8080(/\\S+) (.*?)-d (?:'([^']*)'|@- <<'JSON'\n(.*?)\nJSON\n)");
    private static final Pattern HEADER = Pattern.compile("-H '([^:']+): ([^']*)'");
    private static final Pattern SERVED = Pattern.compile("`(?:GET )?(/[\\w./-]+|/imports/\\S+?)`");

    @Autowired
    Office office;

    @Autowired
    Graph graph;

    private Caller clerk;
    private Caller receiver;

    @BeforeAll
    void drawAPoolAndARound() {
        office.cypher("""
                CREATE (li:Cadre:Person {id: randomUUID(), code: 'RM-li', name: '李一'})
                CREATE (bureau:Organization {id: randomUUID(), code: 'RM-bureau', name: '审计局',
                  kind: 'GOVERNMENT_DEPARTMENT', level: 'CITY'})
                CREATE (round:Round {id: randomUUID(), code: 'RM-round', name: '九轮', kinds: ['REGULAR'],
                  status: 'RUNNING', from: date('9000-01-01'), to: date('9000-03-01')})
                CREATE (round)-[:INSPECTS {id: randomUUID()}]->(bureau)
                MERGE (pool:TalentPool {kind: 'INSPECTION'})
                CREATE (member:PoolMember {id: randomUUID(), code: 'RM-member', kind: 'INSPECTION'})
                CREATE (li)<-[:OF]-(member)-[:IN {id: randomUUID(), status: 'AVAILABLE', specialties: []}]->(pool)
                """);
        clerk = office.bearer(office.token(Role.CLERK));
        receiver = receiverOfAClue();
    }

    /** It lies with the body that he works for. */
    private Caller receiverOfAClue() {
        var world = new ClueWorld(office, graph);
        office.cypher(
                "MATCH (clue:Clue {id: $id}) SET clue.body = $body",
                Map.of("id", world.recorded(), "body", world.id("discipline")));
        return world.caller("receiver");
    }

    @AfterAll
    void forgetThem() {
        office.cypher("MATCH (n) WHERE n.code STARTS WITH 'RM-' DETACH DELETE n");
    }

    @Test
    void everyRequestIsAnswered() {
        var asked = CURL.matcher(README).results().toList();
        assertThat(asked).hasSize(4);

        var first = send(asked.getFirst());
        assertThat(first.json().has("errors")).as(first.body()).isFalse();
        var person = first.data("/pool/nodes/0/cadre/id").asString();
        var round = first.data("/rounds/nodes/0/id").asString();
        var target = first.data("/rounds/nodes/0/targets/0/id").asString();

        var second = send(asked.get(1), person, target, round);
        assertThat(second.json().has("errors")).as(second.body()).isFalse();
        assertThat(second.data("/crossCheck/counts").size()).as(second.body()).isPositive();

        var clues = send(asked.get(2));
        var trace = send(asked.getLast(), clues.data("/clues/nodes/0/id").asString());
        assertThat(trace.json().has("errors")).as(trace.body()).isFalse();
        assertThat(trace.data("/clue/steps/0/name").asString()).as(trace.body()).isNotEmpty();
        assertThat(trace.data("/clue/chain/whole").asBoolean()).isTrue();
    }

    /** As curl would send it, which joins the lines of a file, with a token of this office for that of the demo. */
    private Answer send(MatchResult curl, String... ids) {
        var body = curl.group(3) == null ? curl.group(4).replace("\n", "") : curl.group(3);
        for (var id : ids) {
            body = body.replaceFirst("…", Matcher.quoteReplacement(id));
        }
        assertThat(body).doesNotContain("…");
        var caller = curl.group(2).contains("Bearer demo-receiver") ? receiver : clerk;
        var request = caller.request(curl.group(1)).POST(BodyPublishers.ofString(body));
        HEADER.matcher(curl.group(2))
                .results()
                .filter(header -> !header.group(1).equals("Authorization"))
                .forEach(header -> request.header(header.group(1), header.group(2)));
        return caller.send(request.build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "src/docs/operations.md"})
    void everyAddressIsServed(String page) {
        var served = SERVED.matcher(DocChecks.text(Path.of(page)))
                .results()
                .map(found -> found.group(1))
                .filter(path -> !path.contains("{") && !path.startsWith("/usr/") && !path.equals("/graphiql/"))
                .distinct()
                .toList();

        assertThat(served).isNotEmpty();
        assertThat(served)
                .allSatisfy(
                        path -> assertThat(clerk.get(path).status()).as(path).isIn(200, 503));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "src/docs/operations.md",
                "src/docs/decisions.md",
                "src/docs/glossary.md",
                "cypher/rule/README.md"
            })
    void everythingThatAPageNamesIsThere(String page) {
        assertThat(new DocChecks(Path.of(page)).problems()).isEmpty();
    }

    @Test
    void refusesAPageThatNamesWhatIsNotThere(@TempDir Path folder) throws IOException {
        var page = Files.writeString(folder.resolve("page.md"), """
                See [the plan](plan.md), [page](page.md) and `cypher/<noun>/`, not `src/main/cobol/`.
                Run `./mvnw -Pexternal-engine package`, `./mvnw -Pwarp verify`, `./mvnw -Dtest=NoSuchTests test`.
                java -jar jingwei.jar and java -jar jinwei.jar
                `RuleMutantTests` and `RuleMutationTests`
                JINGWEI_HOME, JINGWEI_NEO4J_URI, JINGWEI_WARMUP, JINGWEI_WARP
                | `JINGWEI_HOME cannot be written: …` | give it |
                | `the moon is full: …` | wait |
                """);

        assertThat(new DocChecks(page).problems())
                .containsExactly(
                        "page.md:1: there is no such file: plan.md",
                        "page.md:1: there is no such file: src/main/cobol/",
                        "page.md:2: Maven knows no such thing here: -Pwarp verify",
                        "page.md:2: Maven knows no such thing here: -Dtest=NoSuchTests test",
                        "page.md:3: the build makes no such jar: jinwei",
                        "page.md:4: there is no such test: RuleMutationTests",
                        "page.md:5: nobody reads it: JINGWEI_WARP",
                        "page.md:7: no start says so: the moon is full");
    }
}
