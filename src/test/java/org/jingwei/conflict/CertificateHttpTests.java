package org.jingwei.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jingwei.Caller;
import org.jingwei.CertificateCommand;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.Picture;
import org.jingwei.access.Role;
import org.jingwei.graph.Graph;
import org.jingwei.shared.CanonicalJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * A round with one team over HTTP: 周 leads it, and of him everything is known; of 钱 beside him nothing is, so somebody
 * must say why that will do.
 */
@OfficeTest
class CertificateHttpTests {

    private static final String PICTURE = """
            (office:Organization {kind: 'PARTY_DEPARTMENT', level: 'CITY'}),
            (bureau:Organization {kind: 'GOVERNMENT_DEPARTMENT', level: 'CITY'}),
            (school:Organization {kind: 'PUBLIC_INSTITUTION', level: 'CITY'}),
            (round:Round {status: 'RUNNING', kinds: ['REGULAR'], from: 2026-03-01, to: 2026-06-01})-[:DISPATCHED_BY]->(office),
            (round)-[:INSPECTS]->(bureau),
            (team:Team {number: 1, leaders: 1, deputies: 0, liaisons: 0, members: 2})-[:IN_ROUND]->(round),
            (team)-[:INSPECTS]->(bureau),
            (zhou:Person:Cadre)-[:SERVES_ON {role: 'LEADER', recordedAt: 2026-02-01T00:00Z}]->(team),
            (qian:Person:Cadre)-[:SERVES_ON {role: 'MEMBER', recordedAt: 2026-02-01T00:00Z}]->(team)
            """;
    private static final String ISSUE = """
            mutation($input: IssueCertificateInput!) { issueCertificate(input: $input) {
              certificate { id round issuedAt issuedBy outdated hash signature publicKey fingerprint document file }
              problems { code message path } } }""";
    private static final String FINDINGS = """
            query($input: CrossCheckInput!) { crossCheck(input: $input) { verdicts { nodes { findings { id rule { id } } } } } }""";
    private static final String WAIVE = """
            mutation($input: WaiveConflictInput!) { waiveConflict(input: $input) { problems { code message } } }""";
    private static final String ONE = "query($id: ID!) { certificate(id: $id) { id document } }";
    private static final String REGISTER = "query($id: ID!) { certificates(round: $id) { id outdated } }";

    @Autowired
    private Office office;

    @Autowired
    private Graph graph;

    private Picture picture;
    private Caller clerk;

    @BeforeEach
    void draw() {
        picture = new Picture(PICTURE);
        graph.change(picture::draw);
        office.cypher("""
                MATCH (zhou:Person {id: $zhou})
                UNWIND ['CAREER', 'KIN', 'ORIGIN', 'EDUCATION', 'MILITARY', 'HOLDINGS', 'DECLARATION'] AS part
                MERGE (file:FilePart {name: part})
                CREATE (zhou)-[:FILE_COVERS {id: randomUUID(), asOf: date('2026-01-15'), source: '核实'}]->(file)
                """, Map.of("zhou", picture.id("zhou")));
        clerk = office.bearer(office.token(Role.CLERK)).with("Accept-Language", "zh-CN");
    }

    @AfterEach
    void forget() {
        office.cypher(
                "MATCH (n) WHERE n.id IN $ids OPTIONAL MATCH (n)<-[:OF]-(kept:IssuedCertificate|Finding) DETACH DELETE kept, n",
                Map.of(
                        "ids",
                        List.of("office", "bureau", "school", "round", "team", "zhou", "qian").stream()
                                .map(picture::id)
                                .toList()));
    }

    /** The head of the office says why 钱 will do. */
    private void accept() {
        var head = office.account(null);
        office.cypher("MATCH (a:Account {id: $id}) SET a.name = '主任'", Map.of("id", head));
        office.cypher(
                "MATCH (:Person {id: $qian})-[serves:SERVES_ON]->() SET serves.answer = '已当面核实', serves.recordedBy = $head",
                Map.of("qian", picture.id("qian"), "head", head));
    }

    /** 钱 has a post somewhere, which came on record at that moment. */
    private void post(String unit, boolean leading, String recordedAt) {
        office.cypher(
                """
                MATCH (person:Person {id: $person}), (unit:Organization {id: $unit})
                CREATE (person)-[:HELD_POST {id: randomUUID(), title: '科员', leading: $leading, from: date('2024-01-01'),
                  to: date('2025-06-01'), recordedAt: datetime($at)}]->(unit)
                """,
                Map.of("person", picture.id("qian"), "unit", picture.id(unit), "leading", leading, "at", recordedAt));
    }

    private Caller.Answer issue(Caller caller, String round, String... more) {
        var input = new HashMap<String, Object>(Map.of("round", round));
        for (int i = 0; i < more.length; i += 2) {
            input.put(more[i], more[i + 1]);
        }
        return caller.ask(ISSUE, Map.of("input", input));
    }

    private JsonNode issued(String... more) {
        var answer = issue(clerk, picture.id("round"), more);
        assertThat(answer.data("/issueCertificate/problems").size())
                .as(answer.body())
                .isZero();
        return answer.data("/issueCertificate/certificate");
    }

    private String problem(Caller.Answer answer, String field) {
        return answer.data("/issueCertificate/problems/0/" + field).asString("");
    }

    @Test
    void saysWhoSitsWhereAndWhatWasChecked() {
        accept();

        var issued = issued();

        var says = Caller.JSON.readTree(issued.path("document").asString());
        assertThat(says.path("kind").asString()).isEqualTo("jingwei-round-certificate/1");
        assertThat(says.path("id")).isEqualTo(issued.path("id"));
        assertThat(says.path("key")).isEqualTo(issued.path("fingerprint"));
        assertThat(says.at("/offices/0/name").asString()).isEqualTo("office");
        assertThat(says.at("/round/from").asString() + " "
                        + says.at("/round/to").asString())
                .isEqualTo("2026-03-01 2026-06-01");
        assertThat(says.at("/teams/0/targets/0/id").asString()).isEqualTo(picture.id("bureau"));
        var zhou = says.at("/teams/0/seats/0");
        assertThat(zhou.at("/person/name").asString()
                        + zhou.path("role").asString()
                        + zhou.path("outcome").asString())
                .isEqualTo("zhouLEADERCLEAR");
        assertThat(zhou.path("unchecked")).isEmpty();
        assertThat(zhou.at("/file/0/asOf").asString()).isEqualTo("2026-01-15");
        var qian = says.at("/teams/0/seats/1");
        assertThat(qian.path("outcome").asString()).isEqualTo("UNKNOWN");
        assertThat(qian.at("/accepted/by").asString()).isEqualTo("主任");
        assertThat(qian.at("/accepted/reason").asString()).isEqualTo("已当面核实");
        assertThat(qian.path("unchecked").findValuesAsString("part")).contains("CAREER", "KIN", "ORIGIN");
        assertThat(says.path("rules").findValuesAsString("id")).contains("AV-02", "AV-09", "AV-13");
        assertThat(says.path("rules").findValuesAsString("state")).contains("RAN");
        assertThat(says.at("/scope/zh").asString()).contains("问题线索不在核对范围之内");
        assertThat(issued.path("document").asString())
                .isEqualTo(CanonicalJson.of(Caller.JSON.convertValue(says, Map.class)));
    }

    @Test
    void staysOnTheRegisterAndIsAudited() {
        accept();

        var issued = issued();

        var round = picture.id("round");
        assertThat(clerk.ask(REGISTER, Map.of("id", round))
                        .data("/certificates")
                        .findValuesAsString("id"))
                .containsExactly(issued.path("id").asString());
        assertThat(office.cypher(
                        "MATCH (c:IssuedCertificate {id: $id}) MATCH (e:AuditEntry {operation: 'issueCertificate', account: c.account})"
                                + " RETURN e",
                        Map.of("id", issued.path("id").asString())))
                .hasSize(1);
        office.cypher("MATCH (r:Round {id: $id}) SET r.version = 7", Map.of("id", round));
        assertThat(clerk.ask(REGISTER, Map.of("id", round))
                        .data("/certificates/0/outdated")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void isVerifiedByTheCommandOfTheManual(@TempDir Path folder) throws Exception {
        accept();
        var issued = issued();
        var file = issued.path("file").asString();
        var fingerprint = issued.path("fingerprint").asString();
        var command = new CertificateCommand(folder);

        assertThat(clerk.ask("{ installationKey { algorithm fingerprint } }")
                        .data("/installationKey/fingerprint")
                        .asString())
                .isEqualTo(fingerprint);
        var whole = command.run(file, fingerprint);
        assertThat(whole.words())
                .contains("通过")
                .contains("VERIFIED")
                .contains(issued.path("hash").asString());
        assertThat(whole.code()).isZero();

        var altered = command.run(file.replace("已当面核实", "已当面核对"), fingerprint);
        assertThat(altered.words()).contains("不通过：内容与签名不符").contains("REFUSED: the content does not match");
        assertThat(altered.code()).isEqualTo(1);

        var other = command.run(signedByAnother(issued.path("document").asString()), fingerprint);
        assertThat(other.words()).contains("不通过：签名所用的不是指纹为").contains("REFUSED: signed by another key");
        assertThat(other.code()).isEqualTo(1);
    }

    private static String signedByAnother(String document) throws GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(pair.getPrivate());
        signature.update(document.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var base64 = Base64.getEncoder();
        return "{\"document\":" + document + ",\"publicKey\":\""
                + base64.encodeToString(pair.getPublic().getEncoded()) + "\",\"signature\":\""
                + base64.encodeToString(signature.sign()) + "\"}";
    }

    @Test
    void isRefusedWhileNobodyHasSaidWhyAnUnknownSeatWillDo() {
        var refused = issue(clerk, picture.id("round"));

        assertThat(problem(refused, "code")).as(refused.body()).isEqualTo("conflict-open");
        assertThat(problem(refused, "message"))
                .contains("第1组qian：情况不明（")
                .contains("履历")
                .contains("巡察办主任");
        assertThat(clerk.ask(REGISTER, Map.of("id", picture.id("round"))).data("/certificates"))
                .isEmpty();
    }

    @Test
    void isRefusedWhereSomethingWasLearnedAfterTheAnswerYetNotForTheMomentBefore() {
        accept();
        post("bureau", false, "2026-02-10T00:00:00Z");

        var refused = issue(clerk, picture.id("round"));
        var then = issued("knownAt", "2026-02-05T00:00:00Z");

        assertThat(problem(refused, "code")).as(refused.body()).isEqualTo("conflict-open");
        assertThat(problem(refused, "message")).contains("AV-09").contains("任命之后才得知");
        assertThat(Caller.JSON
                        .readTree(then.path("document").asString())
                        .at("/teams/0/seats/1/outcome")
                        .asString())
                .isEqualTo("UNKNOWN");
    }

    @Test
    void coversWhatWasKnownWhenItWasAnswered() {
        accept();
        post("bureau", false, "2026-01-10T00:00:00Z");

        var qian = Caller.JSON.readTree(issued().path("document").asString()).at("/teams/0/seats/1");

        assertThat(qian.path("outcome").asString()).isEqualTo("NEEDS_REVIEW");
        assertThat(qian.at("/findings/0/rule").asString()).isEqualTo("AV-09");
        assertThat(qian.toString()).doesNotContain("科员");
    }

    @Test
    void saysByWhoseWordAFindingCountsNoMoreThoughItCameUpLater() {
        accept();
        post("bureau", false, "2026-02-10T00:00:00Z");
        var asked = Map.<String, Object>of(
                "candidates", List.of(picture.id("qian")),
                "targets", List.of(picture.id("bureau")),
                "round", picture.id("round"));
        var finding = clerk.ask(FINDINGS, Map.of("input", asked))
                .data("/crossCheck/verdicts/nodes/0/findings")
                .valueStream()
                .filter(each -> each.at("/rule/id").asString().equals("AV-09"))
                .findFirst()
                .orElseThrow();
        var met = Map.of(
                "id", finding.path("id").asString(),
                "candidate", picture.id("qian"),
                "target", picture.id("bureau"),
                "role", "MEMBER",
                "round", picture.id("round"));
        var waiver = Map.of(
                "finding", met,
                "scope", "ROUND",
                "until", "2026-07-01",
                "document", "巡办〔2026〕3号",
                "reason", "已过渡期满");
        var head = office.bearer(office.token(Role.OFFICE_HEAD));
        assertThat(head.ask(WAIVE, Map.of("input", waiver)).body()).contains("\"problems\":[]");

        var qian = Caller.JSON.readTree(issued().path("document").asString()).at("/teams/0/seats/1");

        assertThat(qian.path("outcome").asString()).isEqualTo("UNKNOWN");
        assertThat(qian.at("/findings/0/rule").asString()).isEqualTo("AV-09");
        assertThat(qian.at("/findings/0/lifted/as").asString()).isEqualTo("WAIVED");
        assertThat(qian.at("/findings/0/lifted/document").asString()).isEqualTo("巡办〔2026〕3号");
        assertThat(qian.at("/findings/0/lifted/until").asString()).isEqualTo("2026-07-01");
    }

    @Test
    void isRefusedWhereSomebodyIsBarredWhateverWasAnswered() {
        accept();
        office.cypher(
                "MATCH (person:Person {id: $person}), (unit:Organization {id: $unit}) CREATE (person)-[:HELD_POST {id: randomUUID(),"
                        + " title: '局长', leading: true, principal: true, from: date('2020-01-01')}]->(unit)",
                Map.of("person", picture.id("zhou"), "unit", picture.id("bureau")));

        var refused = issue(clerk.with("Accept-Language", "en"), picture.id("round"));

        assertThat(problem(refused, "code")).as(refused.body()).isEqualTo("conflict-open");
        assertThat(problem(refused, "message")).startsWith("Team 1, zhou: blocked (AV-");
    }

    @Test
    void isRefusedForATeamOfNobodyForTheFutureAndForAnUnknownRound() {
        office.cypher("MATCH ()-[serves:SERVES_ON]->(:Team {id: $id}) DELETE serves", Map.of("id", picture.id("team")));

        assertThat(problem(issue(clerk, picture.id("round")), "message")).startsWith("第1组还没有任命任何人");
        assertThat(problem(issue(clerk, UUID.randomUUID().toString()), "code")).isEqualTo("not-found");
        assertThat(problem(issue(clerk, picture.id("round"), "knownAt", "9000-01-01T00:00:00Z"), "code"))
                .isEqualTo("not-yet");
    }

    @Test
    void isForThoseWhoStaffAndDoesNotExistForOthers() {
        accept();
        var id = issued().path("id").asString();

        for (var role : List.of(Role.SUPERVISOR, Role.LEADER, Role.AUDITOR, Role.ADMIN)) {
            var stranger = office.bearer(office.token(role));
            assertThat(stranger.ask(ONE, Map.of("id", id)).body())
                    .isEqualTo(stranger.ask(ONE, Map.of("id", UUID.randomUUID().toString()))
                            .body());
            assertThat(stranger.ask(REGISTER, Map.of("id", picture.id("round"))).body())
                    .isEqualTo("{\"data\":{\"certificates\":[]}}");
            assertThat(issue(stranger, picture.id("round")).code()).isEqualTo("operation-forbidden");
        }
        var head = office.bearer(office.token(Role.OFFICE_HEAD));
        assertThat(head.ask(ONE, Map.of("id", id)).data("/certificate/id").asString())
                .isEqualTo(id);
    }
}
