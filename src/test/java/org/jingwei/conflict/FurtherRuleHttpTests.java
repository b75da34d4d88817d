package org.jingwei.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jingwei.Caller;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.TestOffice;
import org.jingwei.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;

/**
 * An office with two files more in JINGWEI_HOME/rules, and nothing else, has one rule more: 李 is a native of the county of
 * the bureau, 赵 elsewhere, and of 钱 nobody says where. It has a context of its own, on the engine of all.
 */
@OfficeTest
@ContextConfiguration(initializers = {TestOffice.class, FurtherRuleHttpTests.TwoFilesMore.class})
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FurtherRuleHttpTests {

    private static final String RULES = "{ rules { id title basis needs severity { role severity } } }";
    private static final String CHECK = """
            query($input: CrossCheckInput!) { crossCheck(input: $input) {
              rulesRun { rule { id } state }
              gaps { nodes { cadre { name } part pairs rules { id } } }
              verdicts(outcomes: [BLOCKED, NEEDS_REVIEW, UNKNOWN, CLEAR]) { nodes {
                candidate { name } outcome
                findings { rule { id title } severity statement path { steps { relation } } } } } } }
            """;

    /** Copies the pair into the home of the office, after {@link TestOffice} has made one. */
    static class TwoFilesMore implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var rules = Path.of(context.getEnvironment().getRequiredProperty("jingwei.home"), "rules");
            try {
                Files.createDirectories(rules);
                for (var half : List.of("native-of-target.cypher", "native-of-target.yml")) {
                    Files.copy(Path.of("src", "test", "resources", "rules", half), rules.resolve(half));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Autowired
    Office office;

    private Caller clerk;
    private final Map<String, String> ids = new HashMap<>();

    @BeforeAll
    void drawTheOffice() {
        office.cypher("""
                CREATE (county:Region {id: randomUUID(), code: 'FR-county', name: '清河县', level: 'COUNTY'})
                CREATE (other:Region {id: randomUUID(), code: 'FR-other', name: '白水县', level: 'COUNTY'})
                CREATE (bureau:Organization {id: randomUUID(), code: 'FR-bureau', name: '清河县审计局',
                  kind: 'GOVERNMENT_DEPARTMENT', level: 'COUNTY'})
                CREATE (li:Cadre:Person {id: randomUUID(), code: 'FR-li', name: '李一'})
                CREATE (zhao:Cadre:Person {id: randomUUID(), code: 'FR-zhao', name: '赵四'})
                CREATE (qian:Cadre:Person {id: randomUUID(), code: 'FR-qian', name: '钱五'})
                CREATE (bureau)-[:LOCATED_IN {id: randomUUID()}]->(county)
                CREATE (li)-[:NATIVE_OF {id: randomUUID()}]->(county)
                CREATE (zhao)-[:NATIVE_OF {id: randomUUID()}]->(other)
                WITH [[li, 'CAREER'], [li, 'KIN'], [li, 'ORIGIN'], [zhao, 'CAREER'], [zhao, 'KIN'], [zhao, 'ORIGIN'],
                  [qian, 'CAREER'], [qian, 'KIN'], [li, 'HOLDINGS'], [zhao, 'HOLDINGS'], [qian, 'HOLDINGS']] AS vouched
                UNWIND vouched AS each
                WITH each[0] AS person, each[1] AS part
                MERGE (file:FilePart {name: part})
                CREATE (person)-[:FILE_COVERS {id: randomUUID()}]->(file)
                """);
        office.cypher("MATCH (n) WHERE n.code STARTS WITH 'FR-' RETURN n.code AS code, n.id AS id")
                .forEach(
                        row -> ids.put(row.get("code").asString(), row.get("id").asString()));
        clerk = office.bearer(office.token(Role.CLERK));
    }

    @AfterAll
    void forgetTheOffice() {
        office.cypher("MATCH (n) WHERE n.code STARTS WITH 'FR-' DETACH DELETE n");
    }

    @Test
    void isInTheBookInBothLanguages() {
        assertThat(rule("zh-CN").at("/title").asString()).isEqualTo("籍贯在被巡察单位所在地");
        assertThat(rule("en").at("/title").asString()).isEqualTo("Native of where the target is");
        assertThat(rule("en").at("/needs/0").asString()).isEqualTo("ORIGIN");
        assertThat(rule("en").at("/severity").valueStream())
                .extracting(each ->
                        each.at("/role").asString() + " " + each.at("/severity").asString())
                .containsExactlyInAnyOrder("LEADER HARD", "DEPUTY HARD", "LIAISON APPROVAL", "MEMBER APPROVAL");
    }

    @Test
    void findsInBothLanguages() {
        var chinese = check("LEADER", "zh-CN").at("/verdicts/nodes/0/findings/0");
        var english = check("LEADER", "en").at("/verdicts/nodes/0/findings/0");

        assertThat(chinese.at("/rule/id").asString()).isEqualTo("LO-07");
        assertThat(chinese.at("/statement").asString()).isEqualTo("籍贯清河县");
        assertThat(english.at("/statement").asString()).isEqualTo("Native of 清河县");
        assertThat(chinese.at("/path/steps").findValuesAsString("relation"))
                .first()
                .isEqualTo("籍贯");
        assertThat(english.at("/path/steps").findValuesAsString("relation"))
                .first()
                .isEqualTo("native of");
    }

    @Test
    void weighsByTheRole() {
        var leader = check("LEADER", "en").at("/verdicts/nodes/0");
        var member = check("MEMBER", "en").at("/verdicts/nodes/0");

        assertThat(leader.at("/findings/0/severity").asString()).isEqualTo("HARD");
        assertThat(leader.at("/outcome").asString()).isEqualTo("BLOCKED");
        assertThat(member.at("/findings/0/severity").asString()).isEqualTo("APPROVAL");
        assertThat(member.at("/outcome").asString()).isEqualTo("NEEDS_REVIEW");
    }

    @Test
    void doesNotKnowWhereThePartIsMissing() {
        var check = check("MEMBER", "en");

        assertThat(check.at("/verdicts/nodes").findValuesAsString("outcome"))
                .containsExactly("NEEDS_REVIEW", "CLEAR", "UNKNOWN");
        assertThat(check.at("/gaps/nodes").valueStream()).singleElement().satisfies(gap -> {
            assertThat(gap.at("/cadre/name").asString()).isEqualTo("钱五");
            assertThat(gap.at("/part").asString()).isEqualTo("ORIGIN");
            assertThat(gap.at("/rules").findValuesAsString("id")).containsExactly("AV-07", "LO-07");
        });
        assertThat(check.at("/rulesRun")
                        .valueStream()
                        .map(run -> run.at("/rule/id").asString() + " "
                                + run.at("/state").asString()))
                .contains("LO-07 RAN");
    }

    private JsonNode rule(String language) {
        return clerk.with("Accept-Language", language)
                .ask(RULES)
                .data("/rules")
                .valueStream()
                .filter(rule -> rule.at("/id").asString().equals("LO-07"))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode check(String role, String language) {
        var input = Map.of(
                "candidates",
                List.of(ids.get("FR-li"), ids.get("FR-zhao"), ids.get("FR-qian")),
                "targets",
                List.of(ids.get("FR-bureau")),
                "on",
                "2026-03-01",
                "role",
                role);
        return clerk.with("Accept-Language", language)
                .ask(CHECK, Map.of("input", input))
                .data("/crossCheck");
    }
}
