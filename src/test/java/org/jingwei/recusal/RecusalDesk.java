package org.jingwei.recusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jingwei.Caller;
import org.jingwei.Office;
import org.jingwei.access.Role;
import org.jingwei.access.Scope;
import org.jingwei.access.ScopeKind;
import org.jingwei.clue.ClueWorld;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the tests of recusals ask, of the people of one world. */
record RecusalDesk(Office office, ClueWorld world) {

    private static final String FIELDS = """
            { id cadre { id name } from { id } origin form ground reason state decider mine undoable by recordedAt struckAt
              decision { granted reason heard document approver from last by } }""";
    private static final String REQUEST =
            "mutation($input: RequestRecusalInput!) { requestRecusal(input: $input) { recusal " + FIELDS
                    + " problems { code message path } } }";
    private static final String DECIDE =
            "mutation($input: DecideRecusalInput!) { decideRecusal(input: $input) { recusal " + FIELDS
                    + " problems { code message path } } }";
    private static final String UNDO =
            "mutation($id: ID!, $reason: String, $document: String, $approver: String) { undoRecusal(recusal: $id, reason: $reason, document: $document, approver: $approver) { recusal "
                    + FIELDS + " problems { code message path } } }";
    private static final String LIST =
            "query($filter: RecusalFilter) { recusals(filter: $filter, first: 100) { nodes " + FIELDS + " } }";
    private static final String CHECK = """
            query($input: CrossCheckInput!) { crossCheck(input: $input) { verdicts(outcomes: [BLOCKED, NEEDS_REVIEW, UNKNOWN, CLEAR], first: 1) {
              nodes { outcome findings { id statement rule { id } path { steps { relation to { id } } } } } } } }""";
    private static final List<String> PEOPLE =
            List.of("zhao", "li", "zhou", "ji", "wu", "qian", "chen", "shen", "gu", "mayor");

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    Caller caller(Role role, ScopeKind kind, String scope, @Nullable String person) {
        return office.bearer(
                office.token(role, Scope.of(kind, world.id(scope)), person == null ? null : world.id(person)));
    }

    Caller of(String who) {
        return world.caller(who);
    }

    /** An application about somebody of the team, from the bureau unless it says otherwise. */
    JsonNode request(Caller who, @Nullable String about, String... more) {
        var input = new HashMap<String, Object>(Map.of("from", world.id("bureau"), "ground", "KIN", "reason", "理由"));
        if (about != null) {
            input.put("cadre", world.id(about));
        }
        for (int i = 0; i < more.length; i += 2) {
            input.put(more[i], more[i + 1]);
        }
        return result(who.ask(REQUEST, Map.of("input", input)));
    }

    Caller.Answer deciding(Caller who, String id, boolean granted, Map<String, ?> more) {
        var input = new HashMap<String, Object>(Map.of("recusal", id, "granted", granted, "reason", "属实"));
        input.putAll(more);
        return who.ask(DECIDE, Map.of("input", input));
    }

    JsonNode decide(Caller who, String id, boolean granted) {
        return result(deciding(who, id, granted, Map.of("heard", "无异议")));
    }

    JsonNode order(Caller who, String about, String from, Map<String, ?> more) {
        var input = new HashMap<String, Object>(Map.of(
                "cadre",
                world.id(about),
                "from",
                from,
                "ground",
                "OTHER",
                "granted",
                true,
                "reason",
                "另有原因",
                "heard",
                "无异议"));
        input.putAll(more);
        return result(who.ask(DECIDE, Map.of("input", input)));
    }

    JsonNode order(Caller who, String about) {
        return order(who, about, world.id("bureau"), Map.of());
    }

    JsonNode undo(Caller who, String id, Map<String, ?> more) {
        var variables = new HashMap<String, Object>(Map.of("id", id));
        variables.putAll(more);
        return result(who.ask(UNDO, variables));
    }

    JsonNode undo(Caller who, String id) {
        return undo(who, id, Map.of("reason", "复议"));
    }

    List<JsonNode> list(Caller who, Map<String, ?> filter) {
        return result(who.ask(LIST, Map.of("filter", filter)))
                .at("/nodes")
                .valueStream()
                .filter(each -> PEOPLE.stream()
                        .map(world::id)
                        .anyMatch(each.at("/cadre/id").asString("?")::equals))
                .toList();
    }

    List<JsonNode> list(Caller who) {
        return list(who, Map.of());
    }

    JsonNode seen(Caller who, String id) {
        return list(who).stream()
                .filter(each -> each.at("/id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The recusals of somebody, one a page. */
    JsonNode page(Caller who, String cadre, @Nullable String after) {
        var variables = new HashMap<String, @Nullable Object>(Map.of("cadre", cadre));
        variables.put("after", after);
        return result(who.ask(
                "query($cadre: ID!, $after: String) { recusals(filter: {cadre: $cadre}, first: 1, after: $after) { edges { cursor node { id } } } }",
                variables));
    }

    List<String> ids(Caller who, Map<String, ?> filter) {
        return list(who, filter).stream().map(each -> each.at("/id").asString()).toList();
    }

    boolean sees(Caller who, String id) {
        return list(who).stream().anyMatch(each -> each.at("/id").asString().equals(id));
    }

    JsonNode verdict(String person) {
        return of("clerk")
                .ask(
                        CHECK,
                        Map.of(
                                "input",
                                Map.of(
                                        "candidates", List.of(world.id(person)),
                                        "targets", List.of(world.id("bureau")),
                                        "on", today().toString())))
                .data("/crossCheck/verdicts/nodes/0");
    }

    List<String> rules(String person) {
        return verdict(person)
                .at("/findings")
                .valueStream()
                .map(finding -> finding.at("/rule/id").asString())
                .toList();
    }

    boolean readable(Caller who, String clue) {
        return !who.ask(ClueWorld.CLUE, Map.of("id", clue)).data("/clue").isNull();
    }

    /** As if the clue had been handed over to that body. */
    void handOver(String clue, String body) {
        office.cypher(
                "MATCH (c:Clue {id: $id}) SET c.body = $body, c.awaits = ['RECEIVER:' + $body]",
                Map.of("id", clue, "body", world.id(body)));
    }

    static JsonNode result(Caller.Answer answer) {
        assertThat(answer.json().has("errors")).as(answer.body()).isFalse();
        return answer.data("").values().iterator().next();
    }

    static String id(JsonNode result) {
        assertThat(result.at("/problems").toString()).isEqualTo("[]");
        return result.at("/recusal/id").asString();
    }

    static String code(JsonNode result) {
        return result.at("/problems/0/code").asString("");
    }

    static String field(JsonNode result) {
        var path = result.at("/problems/0/path");
        return path.isEmpty() ? "" : path.get(path.size() - 1).asString();
    }
}
