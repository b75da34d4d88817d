package org.jingwei.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jingwei.Caller;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.access.Role;
import org.jingwei.cadre.KinKind;
import org.jingwei.cadre.KinRow;
import org.jingwei.cadre.PersonRow;
import org.jingwei.cadre.PostRow;
import org.jingwei.cadre.Relation;
import org.jingwei.cadre.Sex;
import org.jingwei.exchange.Register;
import org.jingwei.exchange.RegisterWriter;
import org.jingwei.graph.Graph;
import org.jingwei.organization.Level;
import org.jingwei.organization.OrganizationKind;
import org.jingwei.organization.OrganizationRow;
import org.jingwei.pool.PoolKind;
import org.jingwei.pool.PoolRow;
import org.jingwei.pool.PoolStatus;
import org.jingwei.round.InspectionKind;
import org.jingwei.round.RoundRow;
import org.jingwei.round.RoundStatus;
import org.jingwei.round.SeatRow;
import org.jingwei.round.TargetRow;
import org.jingwei.shared.FilePart;
import org.jingwei.shared.Stamp;
import org.jingwei.shared.TeamRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * One small office over HTTP: 李 is in the pool, his wife's father 王 leads the bureau; 赵 worked in its section until a
 * year ago; of 钱 nobody has a file.
 */
@OfficeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrossCheckHttpTests {

    private static final String CHECK = """
            query($input: CrossCheckInput!) { crossCheck(input: $input) {
              counts { outcome pairs }
              rulesRun { rule { id } state }
              gaps { nodes { cadre { name } part pairs rules { id } } }
              certificate { hash document }
              verdicts(outcomes: [BLOCKED, NEEDS_REVIEW, UNKNOWN, CLEAR]) { nodes {
                candidate { id name } outcome
                findings { id rule { id } severity statement path { length steps { relation from { id } to { id } } } } } } } }
            """;

    private static final String COLLEAGUES = """
            query($input: CrossCheckInput!) { crossCheck(input: $input) {
              rulesRun { rule { id } state pairs hits }
              colleagues { first { name } second { name }
                finding { rule { id } severity statement path { steps { relation to { id } } } } } } }
            """;

    @Autowired
    Office office;

    @Autowired
    Graph graph;

    @Autowired
    RegisterWriter writer;

    private Caller clerk;
    private final Map<String, String> ids = new HashMap<>();

    @BeforeAll
    void recordTheOffice() {
        graph.change(
                change -> writer.write(change, register(), new Stamp(Instant.parse("2026-01-01T00:00:00Z"), "test")));
        office.cypher("MATCH (n) WHERE n.code STARTS WITH 'CH-' RETURN n.code AS code, n.id AS id")
                .forEach(
                        row -> ids.put(row.get("code").asString(), row.get("id").asString()));
        clerk = office.bearer(office.token(Role.CLERK));
    }

    @AfterAll
    void forgetTheOffice() {
        office.cypher(
                "MATCH (n) WHERE n.code STARTS WITH 'CH-' OPTIONAL MATCH (n)<-[:OF|IN_ROUND]-(m:PoolMember|Team) DETACH DELETE m, n");
    }

    private static Register register() {
        return new Register(
                List.of(body("CH-bureau", "审计局", null), body("CH-section", "审计一科", "CH-bureau")),
                List.of(
                        person("CH-li", "李一", Sex.MALE, true, Set.of(FilePart.CAREER, FilePart.KIN, FilePart.HOLDINGS)),
                        person("CH-wife", "王二", Sex.FEMALE, false, Set.of()),
                        person("CH-wang", "王三", Sex.MALE, false, Set.of()),
                        person(
                                "CH-zhao",
                                "赵四",
                                Sex.FEMALE,
                                true,
                                Set.of(FilePart.CAREER, FilePart.KIN, FilePart.HOLDINGS)),
                        person("CH-qian", "钱五", Sex.MALE, true, Set.of())),
                List.of(
                        new PostRow(
                                "CH-wang", "CH-bureau", "局长", null, true, true, LocalDate.of(2020, 1, 1), null, null),
                        new PostRow(
                                "CH-zhao",
                                "CH-section",
                                "科员",
                                null,
                                false,
                                false,
                                LocalDate.of(2023, 1, 1),
                                LocalDate.of(2025, 3, 1),
                                null)),
                List.of(
                        new KinRow(
                                "CH-li",
                                Relation.SPOUSE,
                                "CH-wife",
                                null,
                                KinKind.BIOLOGICAL,
                                LocalDate.of(2010, 1, 1),
                                null,
                                null),
                        new KinRow("CH-wife", Relation.FATHER, "CH-wang", null, KinKind.BIOLOGICAL, null, null, null)),
                List.of(),
                List.of(),
                List.of(new PoolRow(
                        "CH-li", PoolKind.INSPECTION, List.of("审计"), PoolStatus.AVAILABLE, null, null, null)),
                List.of(new RoundRow(
                        "CH-round",
                        "上一轮",
                        List.of(InspectionKind.REGULAR),
                        RoundStatus.CLOSED,
                        "CH-section",
                        LocalDate.of(2025, 6, 1),
                        LocalDate.of(2025, 9, 1),
                        null)),
                List.of(new TargetRow("CH-round", "CH-bureau", 1, null)),
                List.of(new SeatRow("CH-round", 1, "CH-zhao", TeamRole.MEMBER, null)));
    }

    private static OrganizationRow body(String code, String name, String parent) {
        return new OrganizationRow(
                code, name, OrganizationKind.GOVERNMENT_DEPARTMENT, Level.CITY, parent, null, null, null, null, null);
    }

    private static PersonRow person(String code, String name, Sex sex, boolean cadre, Set<FilePart> complete) {
        return new PersonRow(code, name, sex, null, null, cadre, null, complete, null, null);
    }

    private Map<String, Object> input(String... more) {
        var input = new HashMap<String, Object>(Map.of(
                "candidates",
                List.of(ids.get("CH-li"), ids.get("CH-zhao"), ids.get("CH-qian")),
                "targets",
                List.of(ids.get("CH-bureau")),
                "on",
                "2026-03-01",
                "role",
                "MEMBER"));
        for (int i = 0; i < more.length; i += 2) {
            input.put(more[i], more[i + 1]);
        }
        return input;
    }

    @Test
    void explainsEveryOutcomeByItsPath() {
        var answer = clerk.with("Accept-Language", "zh-CN").ask(CHECK, Map.of("input", input()));

        var verdicts = answer.data("/crossCheck/verdicts/nodes");
        assertThat(verdicts.findValuesAsString("outcome")).containsExactly("BLOCKED", "NEEDS_REVIEW", "UNKNOWN");
        var li = verdicts.get(0).at("/findings/0");
        assertThat(li.at("/rule/id").asString()).isEqualTo("AV-02");
        assertThat(li.at("/statement").asString()).isEqualTo("其岳父（妻子的父亲）在审计局领导班子任职");
        assertThat(li.at("/path/steps/0/to/id").asString()).isEqualTo(ids.get("CH-bureau"));
        assertThat(answer.body()).doesNotContain("王三").doesNotContain(ids.get("CH-wang"));
        var zhao = verdicts.get(1).at("/findings/0");
        assertThat(zhao.at("/statement").asString()).isEqualTo("2023-01-01至2025-02-28在审计一科任科员");
        assertThat(zhao.at("/path/length").asInt()).isEqualTo(2);
    }

    @Test
    void passesOverTheTeamOnTheWayToWhatItInspected() {
        var answer = clerk.with("Accept-Language", "zh-CN").ask(CHECK, Map.of("input", input()));

        var earlier = answer.data("/crossCheck/verdicts/nodes/1/findings/1");
        assertThat(earlier.at("/rule/id").asString()).isEqualTo("AV-32");
        assertThat(earlier.at("/severity").asString()).isEqualTo("APPROVAL");
        assertThat(earlier.at("/statement").asString()).isEqualTo("2025-06-01至2025-08-31的轮次中巡察过审计局");
        assertThat(earlier.at("/path/length").asInt()).isEqualTo(1);
        assertThat(earlier.at("/path/steps/0/relation").asString()).isEqualTo("巡察");
        assertThat(earlier.at("/path/steps/0/from/id").asString()).isEqualTo(ids.get("CH-zhao"));
        assertThat(earlier.at("/path/steps/0/to/id").asString()).isEqualTo(ids.get("CH-bureau"));
    }

    @Test
    void speaksEnglishToWhoeverAsksInEnglish() {
        var answer = clerk.with("Accept-Language", "en").ask(CHECK, Map.of("input", input()));

        assertThat(answer.data("/crossCheck/verdicts/nodes/0/findings/0/statement")
                        .asString())
                .startsWith("wife's father")
                .endsWith("sits in the leading group of 审计局");
    }

    @Test
    void groupsWhatIsNotKnownIntoGaps() {
        var gaps = clerk.ask(CHECK, Map.of("input", input())).data("/crossCheck/gaps/nodes");

        assertThat(gaps.findValuesAsString("part")).containsExactly("CAREER", "KIN", "ORIGIN", "HOLDINGS");
        assertThat(gaps.findValuesAsString("name")).containsOnly("钱五");
    }

    @Test
    void supposesATieForOneQuestionAndLeavesNoTrace() {
        var before = facts();
        var input = input();
        input.put(
                "suppose", List.of(Map.of("kind", "PARENT_OF", "from", ids.get("CH-wang"), "to", ids.get("CH-zhao"))));

        var supposed = clerk.ask(CHECK, Map.of("input", input));
        var after = clerk.ask(CHECK, Map.of("input", input()));

        assertThat(supposed.data("/crossCheck/verdicts/nodes/1/outcome").asString())
                .isEqualTo("BLOCKED");
        assertThat(after.data("/crossCheck/verdicts/nodes/1/outcome").asString())
                .isEqualTo("NEEDS_REVIEW");
        assertThat(facts()).isEqualTo(before);
    }

    @Test
    void findsColleaguesAmongThoseWhoAreToBeOneTeam() {
        var input = input();
        input.put("asOneTeam", true);
        input.put("suppose", List.of(Map.of("kind", "PARENT_OF", "from", ids.get("CH-zhao"), "to", ids.get("CH-li"))));

        var answer = clerk.with("Accept-Language", "zh-CN").ask(COLLEAGUES, Map.of("input", input));

        var colleagues = answer.data("/crossCheck/colleagues");
        assertThat(colleagues).hasSize(1);
        assertThat(colleagues.at("/0/first/name").asString()).isEqualTo("李一");
        assertThat(colleagues.at("/0/second/name").asString()).isEqualTo("赵四");
        assertThat(colleagues.at("/0/finding/rule/id").asString()).isEqualTo("AV-13");
        assertThat(colleagues.at("/0/finding/severity").asString()).isEqualTo("HARD");
        assertThat(colleagues.at("/0/finding/statement").asString()).isEqualTo("赵四是其母亲");
        assertThat(colleagues.at("/0/finding/path/steps/0/to/id").asString()).isEqualTo(ids.get("CH-zhao"));
        assertThat(answer.data("/crossCheck/rulesRun")
                        .valueStream()
                        .filter(run -> run.at("/rule/id").asString().equals("AV-13"))
                        .map(run ->
                                run.at("/pairs").asInt() + " " + run.at("/hits").asInt()))
                .containsExactly("3 1");
    }

    @Test
    void asksOfNoColleaguesWhereTheyAreNotOneTeam() {
        var answer = clerk.ask(COLLEAGUES, Map.of("input", input()));

        assertThat(answer.data("/crossCheck/colleagues")).isEmpty();
        assertThat(answer.data("/crossCheck/rulesRun")
                        .valueStream()
                        .filter(run -> run.at("/rule/id").asString().equals("AV-13"))
                        .map(run -> run.at("/state").asString()))
                .containsExactly("NOT_APPLICABLE");
    }

    @Test
    void answersAsOfWhatWasKnownThen() {
        var answer = clerk.ask(CHECK, Map.of("input", input("knownAt", "2025-12-31T00:00:00Z")));

        assertThat(answer.data("/crossCheck/verdicts/nodes").findValuesAsString("outcome"))
                .containsOnly("UNKNOWN");
    }

    @Test
    void tellsAHiddenCandidateFromAnUnknownOneInNoByte() {
        var supervisor = office.bearer(office.token(Role.SUPERVISOR));
        var hidden = input();
        hidden.put("candidates", List.of(ids.get("CH-li")));
        var unknown = input();
        unknown.put("candidates", List.of(UUID.randomUUID().toString()));

        assertThat(bare(supervisor.ask(CHECK, Map.of("input", hidden))))
                .isEqualTo(bare(supervisor.ask(CHECK, Map.of("input", unknown))));
        assertThat(supervisor.ask(node(ids.get("CH-li"))).body())
                .isEqualTo(supervisor.ask(node(UUID.randomUUID().toString())).body());
        assertThat(supervisor
                        .ask("{ cadre(id: \"" + ids.get("CH-li") + "\") { name } }")
                        .body())
                .isEqualTo(supervisor
                        .ask("{ cadre(id: \"" + UUID.randomUUID() + "\") { name } }")
                        .body());
    }

    @Test
    void writesWhatLeftIntoTheAuditBeforeItAnswers() {
        clerk.ask("{ cadre(id: \"" + ids.get("CH-li") + "\") { name rank } }");

        var entries = office.cypher(
                "MATCH (entry:AuditEntry) WHERE any(item IN entry.reads WHERE item CONTAINS $id) RETURN count(entry) AS entries",
                Map.of("id", ids.get("CH-li")));
        assertThat(entries.getFirst().get("entries").asInt()).isPositive();
    }

    @Test
    void refusesMorePairsThanACheckTakes() {
        var input = input();
        input.put("candidates", java.util.Collections.nCopies(20_001, ids.get("CH-li")));

        var answer = clerk.ask(CHECK, Map.of("input", input));

        assertThat(answer.code()).isEqualTo("limit-pairs");
        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void refusesInTheLanguageOfTheCaller() {
        var nobody = input();
        nobody.put("candidates", List.of("nobody"));
        var input = Map.of("input", nobody);
        var judge = """
                mutation { judgeIdentity(input: {first: "%1$s", second: "%1$s", verdict: SAME, reason: "one"}) {
                  problems { message } } }
                """.formatted(ids.get("CH-li"));

        assertThat(message(clerk.with("Accept-Language", "zh-CN").ask(CHECK, input)))
                .isEqualTo("input.candidates[0]：没有您可以查看的这名人选。");
        assertThat(message(clerk.with("Accept-Language", "en").ask(CHECK, input)))
                .isEqualTo("input.candidates[0]: no such candidate that you may see.");
        assertThat(clerk.with("Accept-Language", "zh-CN").ask(judge).body()).contains("两条记录是同一条：请指定两条不同的记录。");
        assertThat(clerk.with("Accept-Language", "en").ask(judge).body())
                .contains("The two records are one and the same: name two.");
    }

    private static String message(Caller.Answer answer) {
        return answer.json().at("/errors/0/message").asString();
    }

    private long facts() {
        return office.cypher("MATCH (n)-[f]->() WHERE n.code STARTS WITH 'CH-' RETURN count(f) AS facts")
                .getFirst()
                .get("facts")
                .asLong();
    }

    private static String node(String id) {
        return "{ node(id: \"" + id + "\") { id } }";
    }

    /** Without the reference, which is random. */
    private static String bare(Caller.Answer answer) {
        return answer.body().replaceAll("\"reference\":\"[^\"]*\"", "");
    }
}
