package org.jingwei.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.access.Role;
import org.jingwei.cadre.HoldingKind;
import org.jingwei.cadre.HoldingRow;
import org.jingwei.cadre.KinKind;
import org.jingwei.cadre.KinRow;
import org.jingwei.cadre.PersonRow;
import org.jingwei.cadre.PostRow;
import org.jingwei.cadre.Relation;
import org.jingwei.cadre.ServiceRow;
import org.jingwei.cadre.Sex;
import org.jingwei.cadre.StudyRow;
import org.jingwei.exchange.Register;
import org.jingwei.exchange.RegisterWriter;
import org.jingwei.graph.Graph;
import org.jingwei.organization.EnterpriseTie;
import org.jingwei.organization.EnterpriseTieRow;
import org.jingwei.organization.Level;
import org.jingwei.organization.OrganizationKind;
import org.jingwei.organization.OrganizationRow;
import org.jingwei.shared.Recorded;
import org.jingwei.shared.Stamp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** 李 studied and served with 王, who leads the market bureau; they had one tutor; his wife owns a shop that the bureau regulates and that cooks for it. */
@OfficeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackgroundHttpTests {

    private static final String CHECK = """
            query($input: CrossCheckInput!) { crossCheck(input: $input) {
              verdicts(outcomes: [BLOCKED, NEEDS_REVIEW, UNKNOWN, CLEAR]) { nodes { outcome
                findings { rule { id } severity statement path { steps { relation to { id } } } } } } } }
            """;

    @Autowired
    Office office;

    @Autowired
    Graph graph;

    @Autowired
    RegisterWriter writer;

    private final Map<String, String> ids = new HashMap<>();

    @BeforeEach
    void recordTheOffice() {
        record(30, "2026-01-01T00:00:00Z");
        office.cypher("MATCH (n) WHERE n.code STARTS WITH 'BG-' RETURN n.code AS code, n.id AS id")
                .forEach(
                        row -> ids.put(row.get("code").asString(), row.get("id").asString()));
    }

    @AfterEach
    void forgetTheOffice() {
        office.cypher("MATCH (n) WHERE n.code STARTS WITH 'BG-' DETACH DELETE n");
    }

    private Map<String, Recorded> record(int share, String at) {
        var sheets = new HashMap<String, Recorded>();
        graph.change(change -> writer.write(change, register(share), new Stamp(Instant.parse(at), "test")))
                .forEach((sheet, recorded) -> sheets.put(sheet.in(Locale.ENGLISH), recorded));
        return sheets;
    }

    private static Register register(int share) {
        var autumn = LocalDate.of(2003, 9, 1);
        return new Register(
                List.of(
                        body("BG-bureau", "市场监督管理局", OrganizationKind.GOVERNMENT_DEPARTMENT),
                        body("BG-school", "碧湾大学", OrganizationKind.UNIVERSITY),
                        body("BG-army", "某团", OrganizationKind.MILITARY_UNIT),
                        body("BG-shop", "某餐饮公司", OrganizationKind.ENTERPRISE)),
                List.of(
                        person("BG-li", "李一", true),
                        person("BG-wife", "周二娘", false),
                        person("BG-wang", "王三", true),
                        person("BG-tutor", "郑导师", false)),
                List.of(new PostRow("BG-wang", "BG-bureau", "局长", null, true, true, null, null, null)),
                List.of(new KinRow("BG-li", Relation.SPOUSE, "BG-wife", null, KinKind.BIOLOGICAL, null, null, null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Stream.of("BG-li", "BG-wang")
                        .map(code -> new StudyRow(code, "BG-school", "硕士", "2003级1班", "BG-tutor", autumn, null, "学籍表"))
                        .toList(),
                Stream.of("BG-li", "BG-wang")
                        .map(code -> new ServiceRow(code, "BG-army", LocalDate.of(1990, 12, 1), null, null))
                        .toList(),
                List.of(
                        new HoldingRow("BG-wife", "BG-shop", HoldingKind.SHAREHOLDER, share, null, null, null),
                        new HoldingRow("BG-wife", "BG-shop", HoldingKind.DIRECTOR, null, null, null, null)),
                List.of(
                        new EnterpriseTieRow("BG-shop", EnterpriseTie.REGULATES, "BG-bureau", null, null, null),
                        new EnterpriseTieRow("BG-shop", EnterpriseTie.CONTRACTS_WITH, "BG-bureau", null, null, null)));
    }

    private static OrganizationRow body(String code, String name, OrganizationKind kind) {
        return new OrganizationRow(code, name, kind, Level.CITY, null, null, null, null, null, null);
    }

    private static PersonRow person(String code, String name, boolean cadre) {
        var sex = code.equals("BG-wife") ? Sex.FEMALE : Sex.MALE;
        return new PersonRow(code, name, sex, null, null, cadre, null, Set.of(), null, null);
    }

    private JsonNode findings(String role, String language) {
        var input = Map.of(
                "candidates",
                List.of(ids.get("BG-li")),
                "targets",
                List.of(ids.get("BG-bureau")),
                "on",
                "2026-03-01",
                "role",
                role);
        var answer = office.bearer(office.token(Role.CLERK))
                .with("Accept-Language", language)
                .ask(CHECK, Map.of("input", input));
        assertThat(answer.body())
                .as("kin and tutor are in no pool")
                .doesNotContain("周二娘", ids.get("BG-wife"), "郑导师", ids.get("BG-tutor"));
        return answer.data("/crossCheck/verdicts/nodes/0/findings");
    }

    @Test
    void showsTheWaysWithoutWhoIsInNoPool() {
        var findings = findings("LEADER", "zh-CN");

        assertThat(findings.valueStream().map(BackgroundHttpTests::told))
                .contains(
                        "AV-17 HARD 近3年内其妻子在某餐饮公司经商任职: 妻子、受其监管",
                        "AV-17.2 APPROVAL 近3年内其妻子经商任职的某餐饮公司与市场监督管理局有合同往来: 妻子、有合同往来",
                        "AV-28.2 HARD 与市场监督管理局的领导有同班关系: 就读、就读、局长",
                        "AV-28.2 HARD 与市场监督管理局的领导有同一导师关系: 同一导师",
                        "AV-30 ADVISORY 与市场监督管理局的领导同期在某团服役: 服役、服役、局长");
    }

    @Test
    void saysSoInEnglish() {
        assertThat(findings("MEMBER", "en").valueStream().map(BackgroundHttpTests::told))
                .contains(
                        "AV-17 APPROVAL wife had a holding in 某餐饮公司 within 3 years: wife、is regulated by",
                        "AV-28.2 ADVISORY Tie of study to a leader of 市场监督管理局: classmate: studied at、studied at、局长",
                        "AV-28.2 ADVISORY Tie of study to a leader of 市场监督管理局: pupil of the same tutor: pupil of the same tutor",
                        "AV-30 ADVISORY Served in 某团 at the same time as a leader of 市场监督管理局: served in、served in、局长");
    }

    private static String told(JsonNode finding) {
        return finding.at("/rule/id").asString() + " " + finding.at("/severity").asString() + " "
                + finding.at("/statement").asString() + ": "
                + String.join("、", finding.at("/path/steps").findValuesAsString("relation"));
    }

    @Test
    void recordsEachFactOnceAndStrikesWhatIsCorrected() {
        assertThat(record(30, "2026-01-02T00:00:00Z"))
                .containsEntry("Schooling", new Recorded(0, 0, 4))
                .containsEntry("Army service", new Recorded(0, 0, 2))
                .containsEntry("Holdings", new Recorded(0, 0, 2))
                .containsEntry("Enterprise ties", new Recorded(0, 0, 2));

        assertThat(record(40, "2026-01-03T00:00:00Z")).containsEntry("Holdings", new Recorded(0, 1, 1));

        assertThat(office.cypher("""
                        MATCH (:Person {code: 'BG-wife'})-[holds:HOLDS {kind: 'SHAREHOLDER'}]->()
                        RETURN holds.share AS share, toString(holds.struckAt) AS struckAt ORDER BY share
                        """).stream()
                        .map(row -> row.get("share") + " " + row.get("struckAt").asString("stands")))
                .containsExactly("30 2026-01-03T00:00:00Z", "40 stands");
    }
}
