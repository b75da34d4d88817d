package org.jingwei.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jingwei.twin.TwinQuestions.Asked;

/**
 * The secrets of one world, made by those who may make them, in the order in which they are taken out again. Beside each
 * stands who may know of it, with the row of the policy; everybody else must not be able to tell.
 */
final class TwinSecrets {

    private static final String RECUSALS = """
            MATCH (recusal:Recusal) WHERE recusal.id IN $ids
            OPTIONAL MATCH (recusal)<-[:ON]-(decision:RecusalDecision)
            OPTIONAL MATCH ()-[stands:RECUSED_FROM {id: decision.id}]->()
            DELETE stands DETACH DELETE decision, recusal""";
    private static final String REPORTS = """
            MATCH (report:ConductReport) WHERE report.id IN $ids
            OPTIONAL MATCH (report)<-[:ON]-(settlement:ConductSettlement)
            OPTIONAL MATCH ()-[fact:FOUND_AT_FAULT|COMPLAINED_OF]->() WHERE fact.id IN [report.id, settlement.id]
            DELETE fact DETACH DELETE settlement, report""";
    private static final String FINDING =
            "MATCH (finding:Finding)<-[:WAIVES|ANSWERS]-(said {id: $id}) DETACH DELETE said, finding";

    private final TwinWorld world;

    TwinSecrets(TwinWorld world) {
        this.world = world;
    }

    List<Secret> all() {
        var recusals = List.of(
                asked("leader", "zhou", world.id("bureau"), "TEAM"), refused(), ordered("wu", world.id("bureau")));
        var ofClue = List.of(asked("leader", "zhou", world.fresh(), "TEAM"), ordered("zhou", world.fresh()));
        var upheld = List.of(
                settled(reported("clerk", "COMPLAINT", "wu", "county"), true),
                settled(reported("unit", "INTERFERENCE", "qian", "bureau"), true));
        var open = List.of(
                reported("unit", "COMPLAINT", "li", "bureau"),
                settled(reported("unit", "COMPLAINT", "zhou", "bureau"), false),
                withdrawn(reported("unit", "COMPLAINT", "li", "bureau")));
        var witness = world.done(
                "receiver",
                "recordWitness",
                Map.of("clue", world.decided(), "person", world.id("chen")),
                "clue { witnesses { id } }");
        var waiver = waived();
        var answer = answered();
        world.isKnown();
        return List.of(
                // ConductSettlement.reason document: V of OFFICE_HEAD and GROUP_HEAD; not even whoever reported it
                new Secret(
                        "what was found of conduct",
                        Set.of("head", "group"),
                        "MATCH (said:ConductSettlement)-[:ON]->(report) WHERE report.id IN $ids SET said.reason = '另一结论', said.document = '另文'",
                        Map.of("ids", join(upheld, open)),
                        List.of()),
                // ConductReport: n of whoever reported it, V of the heads. By design what is upheld is a declared fact
                // (AV-40.4, AV-41), of which a check tells the clerk, and 吴 of himself (Finding: V of CLERK, s of
                // MEMBER)
                new Secret(
                        "conduct that is upheld",
                        Set.of("clerk", "unit", "head", "group", "stranger"),
                        REPORTS,
                        Map.of("ids", upheld),
                        ofReports(upheld)),
                // The same row; of what is open, unfounded or taken back no check of a clerk says anything (AV-40.3
                // reads clues)
                new Secret(
                        "conduct that is not upheld",
                        Set.of("unit", "head", "group"),
                        REPORTS,
                        Map.of("ids", open),
                        ofReports(open)),
                // Recusal.reason, RecusalDecision.reason heard: n of whoever recorded it and of himself, V of
                // OFFICE_HEAD
                new Secret(
                        "reasons of recusals",
                        Set.of("leader", "head", "member-2", "stranger"),
                        """
                        MATCH (recusal:Recusal) WHERE recusal.id IN $ids SET recusal.reason = '另一理由'
                        WITH recusal MATCH (recusal)<-[:ON]-(said:RecusalDecision) SET said.reason = '另一理由', said.heard = '另一说法'""",
                        Map.of("ids", recusals),
                        List.of()),
                // Recusal: V of CLERK and the heads, t of LEADER, s of himself. By design a granted one is a declared
                // fact (AV-30),
                // of which a check tells those who may ask about him: here the same
                new Secret(
                        "recusals from a body",
                        Set.of("clerk", "leader", "head", "group", "member-2", "stranger"),
                        RECUSALS,
                        Map.of("ids", recusals),
                        ofRecusals(recusals)),
                // RecusalFromClue: whoever asked (n) and whoever decides (i); not himself, who does not know of the
                // clue
                new Secret(
                        "recusals from a clue",
                        Set.of("leader", "head"),
                        RECUSALS,
                        Map.of("ids", ofClue),
                        ofRecusals(ofClue)),
                // Clue.witnesses after the seal, Clue.cases, SanctionPending: b of RECEIVER
                new Secret(
                        "a witness",
                        Set.of("receiver"),
                        "MATCH ()-[witness:WITNESS_IN {id: $id}]->() DELETE witness",
                        Map.of("id", witness),
                        List.of(
                                TwinQuestions.change(
                                        "strikeWitness", Map.of("clue", world.decided(), "witness", witness)),
                                TwinQuestions.change(
                                        "recordWitness", Map.of("clue", world.decided(), "person", world.id("chen"))))),
                new Secret(
                        "a case",
                        Set.of("receiver"),
                        "MATCH (opened:Case {id: $id}) DETACH DELETE opened",
                        Map.of("id", hanging("cases")),
                        List.of(TwinQuestions.node("case", hanging("cases")))),
                new Secret(
                        "a sanction that is not announced",
                        Set.of("receiver"),
                        "MATCH (sanction:Sanction {id: $id}) DETACH DELETE sanction",
                        Map.of("id", hanging("sanctions")),
                        List.of(TwinQuestions.node("sanction", hanging("sanctions")))),
                // Finding of clue rules, on hands: b of RECEIVER from the transfer on (Matters.decides)
                new Secret(
                        "a waiver on a hand",
                        Set.of("receiver"),
                        FINDING,
                        Map.of("id", waiver),
                        List.of(
                                TwinQuestions.undo("undoWaiver", "waiver", waiver),
                                TwinQuestions.node("waiver", waiver))),
                // FindingAnswer.reason by: V of CLERK, MEMBER (of his own finding) and the heads; LEADER sees the
                // finding without
                new Secret(
                        "the reason of an answer",
                        Set.of("clerk", "head", "group", "member-2"),
                        "MATCH (said:Answer {id: $id}) SET said.reason = '另一理由'",
                        Map.of("id", answer),
                        List.of()));
    }

    private String refused() {
        var recusal = asked("head", "zhou", world.id("bureau"), "CONCERNED");
        world.done(
                "head",
                "decideRecusal",
                Map.of("recusal", recusal, "granted", false, "reason", "不成立"),
                "recusal { id }");
        return recusal;
    }

    private String ordered(String person, String from) {
        return world.done(
                "head",
                "decideRecusal",
                Map.of(
                        "cadre",
                        world.id(person),
                        "from",
                        from,
                        "ground",
                        "OTHER",
                        "granted",
                        true,
                        "reason",
                        "组织决定",
                        "heard",
                        "无异议"),
                "recusal { id }");
    }

    private String asked(String who, String person, String from, String origin) {
        return world.done(
                who,
                "requestRecusal",
                Map.of("cadre", world.id(person), "from", from, "ground", "KIN", "origin", origin, "reason", "理由"),
                "recusal { id }");
    }

    private String reported(String who, String kind, String person, String at) {
        return world.done(
                who,
                "reportConduct",
                Map.of(
                        "kind",
                        kind,
                        "cadre",
                        world.id(person),
                        "at",
                        world.id(at),
                        "on",
                        TwinWorld.TODAY.minusDays(9).toString(),
                        "summary",
                        "接受宴请"),
                "report { id }");
    }

    private String settled(String report, boolean upheld) {
        world.done(
                "head", "settleConduct", Map.of("report", report, "upheld", upheld, "reason", "已核查"), "report { id }");
        return report;
    }

    private String withdrawn(String report) {
        var undone = TwinQuestions.undo("undoConduct", "report", report)
                .answer(world.callers().get("unit"));
        assertThat(undone).contains("\"problems\":[]");
        return report;
    }

    private String hanging(String field) {
        return world.callers()
                .get("receiver")
                .ask("query($id: ID!) { clue(id: $id) { %s { id } } }".formatted(field), Map.of("id", world.decided()))
                .data("/clue/" + field + "/0/id")
                .asString();
    }

    private String waived() {
        var finding = world.callers()
                .get("receiver")
                .ask(
                        "query($id: ID!, $li: ID!) { clue(id: $id) { handOf(member: $li, hand: INVESTIGATE) { findings { id } } } }",
                        Map.of("id", world.decided(), "li", world.id("li")))
                .data("/clue/handOf/findings/0/id")
                .asString();
        var met = Map.of("id", finding, "candidate", world.id("li"), "clue", world.decided(), "hand", "INVESTIGATE");
        return world.done(
                "receiver",
                "waiveConflict",
                Map.of(
                        "finding",
                        met,
                        "scope",
                        "FINDING",
                        "until",
                        TwinWorld.TODAY.plusDays(30).toString(),
                        "document",
                        "纪发〔2026〕3号",
                        "reason",
                        "熟悉案情"),
                "waiver { id }");
    }

    /** On a tie of 周 to 王 that he declared. */
    private String answered() {
        var input = Map.of(
                "candidates",
                List.of(world.id("zhou")),
                "targets",
                List.of(world.id("bureau")),
                "round",
                world.id("round"));
        var finding = world.callers()
                .get("clerk")
                .ask(
                        "query($input: CrossCheckInput!) { crossCheck(input: $input) { verdicts(outcomes: [BLOCKED, NEEDS_REVIEW, UNKNOWN, CLEAR]) { nodes { findings { id rule { id } } } } } }",
                        Map.of("input", input))
                .data("/crossCheck/verdicts/nodes/0/findings/0/id")
                .asString();
        var met = Map.of(
                "id", finding, "candidate", world.id("zhou"), "target", world.id("bureau"), "round", world.id("round"));
        return world.done(
                "clerk",
                "answerFinding",
                Map.of("finding", met, "verdict", "CONFIRMED", "reason", "属实"),
                "finding { answer { id } }");
    }

    private static List<Asked> ofReports(List<String> reports) {
        return reports.stream()
                .flatMap(report -> Stream.of(
                        TwinQuestions.node("report", report),
                        TwinQuestions.undo("undoConduct", "report", report),
                        TwinQuestions.change(
                                "settleConduct", Map.of("report", report, "upheld", true, "reason", "属实"))))
                .toList();
    }

    private static List<Asked> ofRecusals(List<String> recusals) {
        return recusals.stream()
                .flatMap(recusal -> Stream.of(
                        TwinQuestions.node("recusal", recusal),
                        TwinQuestions.undo("undoRecusal", "recusal", recusal),
                        TwinQuestions.change(
                                "decideRecusal",
                                Map.of("recusal", recusal, "granted", true, "reason", "属实", "heard", "无"))))
                .toList();
    }

    private static List<String> join(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
