package org.jingwei.clue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jingwei.Caller;
import org.jingwei.Office;
import org.jingwei.Picture;
import org.jingwei.access.Role;
import org.jingwei.access.Scope;
import org.jingwei.access.ScopeKind;
import org.jingwei.graph.Graph;
import org.jspecify.annotations.Nullable;

/**
 * A city with its discipline body and inspection office, a bureau that a running team inspects, and everybody's hands. 王
 * leads the bureau, 钱 is his deputy, 孙 his wife; 赵 leads the team, 李, 周 and 纪, whose child 王 is, sit on it. 陈, 沈,
 * 徐 and 顾, who is 王's sibling, work at the discipline body.
 */
public final class ClueWorld {

    static final String FIELDS = """
            { id version number state summary source receivedOn outcome { kind on closing }
              concerns { capacity node { id ... on Cadre { name } ... on Organization { name } } }
              steps { number kind name state on at opinion closing commitment digest document { kind title number }
                actor { role name person { id } organization { name } } onBehalfOf { name } }
              nextSteps { kind name code roles document to needs approval behalf basis mine }
              receivers { id name }
              transfers { state to { id } drawnUpOn sealedOn handedOverOn receivedOn packageHash }
              cases { number openedOn against { id } }
              sanctions { kind on { id } decidedOn announcedOn influence { from to } }
              chain { whole at fault } }
            """;
    public static final String CLUE = "query($id: ID!) { clue(id: $id) " + FIELDS + " }";
    static final String TAKE = "mutation($input: TakeStepInput!) { takeStep(input: $input) { step { kind digest } clue "
            + FIELDS + " problems { code message path } permitted { kind roles document mine } } }";
    private static final String RECORD =
            "mutation($input: RecordClueInput!) { recordClue(input: $input) { clue { id } problems { code message path } } }";

    private static final String PICTURE = """
            (province:Organization {kind: 'PARTY_COMMITTEE', level: 'PROVINCE'}),
            (city:Organization {kind: 'PARTY_COMMITTEE', level: 'CITY'})-[:PART_OF]->(province),
            (discipline:Organization {kind: 'DISCIPLINE_INSPECTION', level: 'CITY'})-[:PART_OF]->(city),
            (organizing:Organization {kind: 'PARTY_DEPARTMENT', level: 'CITY'})-[:PART_OF]->(city),
            (inspection:Organization {kind: 'PARTY_DEPARTMENT', level: 'CITY'})-[:PART_OF]->(city),
            (bureau:Organization {kind: 'GOVERNMENT_DEPARTMENT', level: 'CITY'})-[:PART_OF]->(city),
            (county:Organization {kind: 'PARTY_COMMITTEE', level: 'COUNTY'})-[:PART_OF]->(city),
            (countyDiscipline:Organization {kind: 'DISCIPLINE_INSPECTION', level: 'COUNTY'})-[:PART_OF]->(county),
            (organizing)-[:MANAGES_CADRES_OF]->(bureau), (province)-[:MANAGES_CADRES_OF]->(city),
            (wang:Person:Cadre)-[:HELD_POST {title: '局长', leading: true, from: 2020-01-01}]->(bureau),
            (qian:Person:Cadre)-[:HELD_POST {title: '副局长', leading: true, from: 2020-01-01}]->(bureau),
            (mayor:Person:Cadre)-[:HELD_POST {title: '书记', leading: true, from: 2020-01-01}]->(city),
            (wang)-[:SPOUSE_OF]->(sun:Person),
            (chen:Person:Cadre)-[:HELD_POST {title: '干部', from: 2020-01-01}]->(discipline),
            (shen:Person:Cadre)-[:HELD_POST {title: '干部', from: 2020-01-01}]->(discipline),
            (xu:Person:Cadre)-[:HELD_POST {title: '干部', from: 2020-01-01}]->(discipline),
            (gu:Person:Cadre)-[:HELD_POST {title: '干部', from: 2020-01-01}]->(discipline),
            (gu)-[:SIBLING_OF]->(wang),
            (round:Round {status: 'RUNNING', from: 2020-01-01, to: 2099-01-01})-[:DISPATCHED_BY]->(inspection),
            (round)-[:INSPECTS]->(bureau),
            (team:Team)-[:IN_ROUND]->(round), (team)-[:INSPECTS]->(bureau),
            (second:Team)-[:IN_ROUND]->(round),
            (zhao:Person:Cadre)-[:SERVES_ON {role: 'LEADER'}]->(team),
            (li:Person:Cadre)-[:SERVES_ON {role: 'MEMBER'}]->(team),
            (zhou:Person:Cadre)-[:SERVES_ON {role: 'MEMBER'}]->(team),
            (ji:Person:Cadre)-[:SERVES_ON {role: 'MEMBER'}]->(team), (ji)-[:PARENT_OF]->(wang),
            (wu:Person:Cadre)-[:SERVES_ON {role: 'MEMBER'}]->(second)
            """;

    private final Office office;
    private final Picture picture;
    private final Map<String, Caller> callers = new HashMap<>();

    public ClueWorld(Office office, Graph graph) {
        this.office = office;
        this.picture = new Picture(PICTURE);
        graph.change(picture::draw);
        office.cypher("MATCH (r:Round {id: $id}) SET r.kinds = ['REGULAR']", Map.of("id", id("round")));
        office.cypher(
                "MATCH (team:Team) WHERE team.id IN [$first, $second] SET team.number = CASE team.id WHEN $first THEN 1 ELSE 2 END",
                Map.of("first", id("team"), "second", id("second")));
        callers.put("leader", of(Role.LEADER, ScopeKind.TEAM, "team", "zhao"));
        callers.put("member", of(Role.MEMBER, ScopeKind.TEAM, "team", "li"));
        callers.put("member-2", of(Role.MEMBER, ScopeKind.TEAM, "team", "zhou"));
        callers.put("stranger", of(Role.MEMBER, ScopeKind.TEAM, "second", "wu"));
        callers.put("keeper", of(Role.SEAL_KEEPER, ScopeKind.TEAM, "team", null));
        callers.put("gatekeeper", of(Role.GATEKEEPER, ScopeKind.OFFICE, "inspection", null));
        callers.put("head", of(Role.OFFICE_HEAD, ScopeKind.OFFICE, "inspection", null));
        callers.put("group", of(Role.GROUP_HEAD, ScopeKind.OFFICE, "inspection", null));
        callers.put("receiver", of(Role.RECEIVER, ScopeKind.BODY, "discipline", null));
        callers.put("petitions", of(Role.RECEIVER_ORG, ScopeKind.BODY, "discipline", null));
        callers.put("supervisor", of(Role.SUPERVISOR, ScopeKind.OFFICE, "inspection", null));
        callers.put("clerk", of(Role.CLERK, ScopeKind.OFFICE, "inspection", null));
        callers.put("subject", of(Role.RECEIVER, ScopeKind.BODY, "discipline", "wang"));
        callers.put("wife", of(Role.RECEIVER, ScopeKind.BODY, "discipline", "sun"));
    }

    public String id(String name) {
        return picture.id(name);
    }

    public Caller caller(String name) {
        var caller = callers.get(name);
        if (caller == null) {
            throw new IllegalArgumentException("nobody is called " + name);
        }
        return caller;
    }

    private Caller of(Role role, ScopeKind kind, String scope, @Nullable String person) {
        return office.bearer(office.token(role, Scope.of(kind, id(scope)), person == null ? null : id(person)));
    }

    public Caller.Answer record(String who, String... subjects) {
        return record(who, Map.of(), subjects);
    }

    /** With what else the caller says of it. */
    public Caller.Answer record(String who, Map<String, ?> more, String... subjects) {
        return caller(who).ask(RECORD, Map.of("input", received(more, subjects)));
    }

    /** What {@code recordClue} is asked with. */
    Map<String, Object> received(Map<String, ?> more, String... subjects) {
        var input = new HashMap<String, Object>(Map.of(
                "organization", id("bureau"),
                "subjects", List.of(subjects).stream().map(this::id).toList(),
                "source", "LETTER",
                "summary", "反映违规发放津贴",
                "receivedOn",
                        LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"))
                                .minusDays(40)
                                .toString()));
        input.putAll(more);
        return input;
    }

    /** The id of a clue about 王, entered by 李. */
    public String recorded() {
        return record("member", "wang").data("/recordClue/clue/id").asString();
    }

    /** A step with its paper, on the version that the caller gives. */
    public Caller.Answer take(String who, String clue, StepKind step, int version, Map<String, ?> more) {
        return caller(who)
                .ask(
                        TAKE,
                        Map.of(
                                "input",
                                input(clue, step, version, who.equals("receiver") ? behalf(step, more) : more)));
    }

    private Map<String, ?> behalf(StepKind step, Map<String, ?> more) {
        if (!StepTable.shipped().row(step).behalf()) {
            return more;
        }
        var all = new HashMap<String, @Nullable Object>(Map.of("onBehalfOf", id(handler(step))));
        all.putAll(more);
        return all;
    }

    /** What {@code takeStep} is asked with, on the step's paper. */
    Map<String, Object> input(String clue, StepKind step, int version, Map<String, ?> more) {
        var input = new HashMap<String, Object>(Map.of("clue", clue, "step", step.name(), "expectedVersion", version));
        var document = StepTable.shipped().row(step).document();
        if (document != null) {
            input.put("document", Map.of("kind", document.name(), "title", "文书", "number", "〔2026〕1号"));
        }
        input.putAll(more);
        return input;
    }

    /** Whoever acts through the body's account where a test names nobody. */
    static String handler(StepKind step) {
        return switch (StepTable.shipped().row(step).hand()) {
            case INVESTIGATE -> "chen";
            case REVIEW_APPEAL -> "xu";
            default -> "shen";
        };
    }

    public Caller.Answer take(String who, String clue, StepKind step, int version) {
        return take(who, clue, step, version, Map.of());
    }

    /** Brings a clue that was received as far as the receipt; how many steps it has then. */
    public int handedOver(String clue) {
        var version = 1;
        version = took("keeper", clue, StepKind.REGISTER, version, Map.of());
        version = took("leader", clue, StepKind.TRIAGE, version, Map.of("readers", List.of(id("li"))));
        version = took("leader", clue, StepKind.DRAW_UP_TRANSFER, version, Map.of("receiver", id("discipline")));
        version = took("gatekeeper", clue, StepKind.GATEKEEP, version, Map.of());
        version = took("leader", clue, StepKind.LEADER_SIGN, version, Map.of());
        version = took("head", clue, StepKind.OFFICE_HEAD_OPINION, version, Map.of());
        version = took("group", clue, StepKind.INSTRUCT, version, Map.of());
        version = took("keeper", clue, StepKind.SEAL, version, Map.of());
        version = took("keeper", clue, StepKind.HAND_OVER, version, Map.of());
        return took("receiver", clue, StepKind.ACCEPT, version, Map.of());
    }

    /** A step that has to be permitted; how many there are then. */
    public int took(String who, String clue, StepKind step, int version, Map<String, ?> more) {
        var answer = take(who, clue, step, version, more);
        assertThat(answer.data("/takeStep/problems").size())
                .as("%s: %s", step, answer.body())
                .isZero();
        return version + 1;
    }

    public Caller.Answer ask(String who, String clue) {
        return caller(who).ask(CLUE, Map.of("id", clue));
    }
}
