package org.jingwei.twin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jingwei.Caller;

/** What everybody asks in every world, whether or not he may: each register, each check, and each thing by its id. */
final class TwinQuestions {

    private static final String FINDING = """
            { id statement severity status since learnedOn path { length steps { relation from { id } to { id } } }
              answer { id verdict reason by } waiver { id scope until approver document reason by } }""";
    private static final String CHECK = """
            query($input: CrossCheckInput!, $pairs: Int!) { crossCheck(input: $input) {
              counts { outcome pairs } rulesRun { rule { id } state pairs hits reason }
              gaps(first: 5) { nodes { cadre { id } part pairs rules { id } } } undeclared { candidate { id } finding { id } }
              colleagues { first { id } second { id } finding %1$s } certificate { id hash signature document }
              verdicts(outcomes: [BLOCKED, NEEDS_REVIEW, UNKNOWN, CLEAR], first: $pairs) { nodes {
                candidate { id } target { id } outcome findings %1$s } } } }""".formatted(FINDING);
    private static final String HAND =
            "{ hand name steps since outcome missing member { id } findings " + FINDING + " }";
    private static final String CLUE = """
            query($id: ID!, $zhou: ID!, $li: ID!, $chen: ID!) { clue(id: $id) {
              id version number state receivedOn source summary outcome { kind on closing } chain { whole at fault }
              round { id } team { id } concerns { capacity node { id } } receivers { id } nextSteps { kind roles mine }
              steps { id kind state on opinion closing digest document { title } actor { role name person { id } } }
              transfers { id number state packageHash } cases { id number openedOn against { id } }
              sanctions { id kind on { id } decidedOn announcedOn influence { from } } witnesses { id name on person { id } }
              hands %1$s linked { clue { id } path { length } surprise }
              finds: handOf(member: $zhou, hand: FIND) %1$s
              looks: handOf(member: $li, hand: INVESTIGATE) %1$s
              tries: handOf(member: $chen, hand: TRY) %1$s } }""".formatted(HAND);
    private static final String RECUSAL = """
            { id cadre { id name } from { id } origin form ground reason state decider mine undoable by recordedAt struckAt
              decision { granted reason heard document approver from last by recordedAt } }""";
    private static final String CONDUCT = """
            { id kind cadre { id name } at { id } on summary state mine by recordedAt struckAt
              settlement { upheld reason document by recordedAt } }""";
    private static final String RECUSALS = """
            query($zhou: ID!) {
              recusals(first: 20) { edges { cursor } pageInfo { hasNextPage } nodes %s }
              decide: recusals(first: 20, filter: {awaitingMe: true}) { nodes { id } }
              ofZhou: recusals(filter: {cadre: $zhou}) { nodes { id } pageInfo { endCursor } } }""".formatted(RECUSAL);
    private static final String REPORTS = """
            query($li: ID!) {
              conductReports(first: 20) { edges { cursor } pageInfo { hasNextPage } nodes %s }
              ofLi: conductReports(filter: {cadre: $li}) { nodes { id } pageInfo { endCursor } } }""".formatted(CONDUCT);
    private static final String CLUES = """
            { clues(first: 20) { edges { cursor } nodes { id version state cases { id } sanctions { id } witnesses { id } } }
              work: clues(first: 20, filter: {awaitingMe: true}) { nodes { id } } declarations(first: 20) { nodes { id } } }""";
    private static final String ROUND = """
            query($id: ID!) { rounds { nodes { id version } } round(id: $id) {
              id name status version period { from to } targets { id } toReplace { id }
              teams { id number targets { id } seats { role member { id name } answer reason } }
              matrix { rows { cadre { id } roles roundsServed verdicts { team roles outcome rules missing } }
                colleagues { first second outcome rules } }
              conflictsArisen(ended: true) { id role since endedAt verdict { candidate { id } findings %s } } } }""".formatted(FINDING);
    private static final String PEOPLE = """
            query($zhou: ID!, $li: ID!, $wu: ID!, $qian: ID!, $chen: ID!) {
              zhou: cadre(id: $zhou) %1$s li: cadre(id: $li) %1$s wu: cadre(id: $wu) %1$s
              qian: cadre(id: $qian) %1$s chen: cadre(id: $chen) %1$s
              pool(first: 20) { nodes { id cadre { id } status roundsServed } } cadres(first: 20) { nodes { id } } }""".formatted(
                    "{ id name posts { title } kin { term } origins { kind } coverage { part } pools { id status } }");
    private static final String RULES = """
            { rules { id version inForce severity { role severity } } ruleVersions { id } viewer { roles }
              ruleFigures { rule { id } pairs hits answered falseAlarms neverFired } }""";
    private static final String WAY = """
            query($a: ID!, $b: ID!) { connections(from: $a, to: $b, first: 20) {
              shortest { length commonness steps { relation from { id } to { id } } } rarest { length commonness } } }""";
    private static final String ISSUE = """
            mutation($input: IssueCertificateInput!) { issueCertificate(input: $input) {
              certificate { id document } problems { code message } } }""";
    private static final String AGAINST_CLUES = """
            mutation($input: ClueCheckInput!) { checkAgainstClues(input: $input) { check { clean left seats {
              member { id } outcome withheld findings %s } } problems { code message } } }""".formatted(FINDING);

    private TwinQuestions() {}

    /** One question, by a name to tell it by. */
    record Asked(String name, String document, Map<String, ?> variables) {

        /** Status and body as they came; only an error's number, and an issued certificate's id and moment, are of their own. */
        String answer(Caller caller) {
            var answer = caller.ask(document, variables);
            var issued = answer.data("/issueCertificate/certificate/id").asString("");
            var body = issued.isEmpty()
                    ? answer.body()
                    : answer.body().replace(issued, "id").replaceFirst("\\\\\"issuedAt\\\\\":\\\\\"[^\\\\]*", "");
            return answer.status() + " " + body.replaceAll("\"reference\":\"[^\"]*", "");
        }
    }

    /** Whether a thing is there; no answer but the one to an id that nothing bears, where it may not be seen. */
    static Asked node(String what, String id) {
        return new Asked(
                "node of the " + what + " " + id, "query($id: ID!) { node(id: $id) { id } }", Map.of("id", id));
    }

    /** A change on the thing by somebody who may not; of which nothing but its refusal is told. */
    static Asked change(String mutation, Map<String, ?> input) {
        var type = mutation.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + mutation.substring(1) + "Input";
        return new Asked(
                mutation + " " + input.hashCode(),
                "mutation($input: %s!) { %s(input: $input) { problems { code message path } } }"
                        .formatted(type, mutation),
                Map.of("input", input));
    }

    static Asked undo(String mutation, String argument, String id) {
        return new Asked(
                mutation + " " + id,
                "mutation($id: ID!) { %s(%s: $id%s) { problems { code message path } } }"
                        .formatted(
                                mutation,
                                argument,
                                mutation.matches("undo(Recusal|Conduct)") ? ", reason: \"有误\"" : ""),
                Map.of("id", id));
    }

    /** What is asked in every world. */
    static List<Asked> all(TwinWorld world) {
        var people = world.ids("li", "zhou", "wu", "qian", "chen");
        var asked = new ArrayList<>(List.of(
                check(world, "zhao", "li", "zhou"),
                check(world, "zhao", "li", "zhou", "wu", "qian", "wang", "chen"),
                new Asked("recusals", RECUSALS, people),
                new Asked("reports on conduct", REPORTS, people),
                new Asked("clues", CLUES, Map.of()),
                new Asked("round", ROUND, Map.of("id", world.id("round"))),
                new Asked("people", PEOPLE, people),
                new Asked("rules", RULES, Map.of()),
                new Asked(
                        "certificate",
                        ISSUE,
                        Map.of("input", Map.of("round", world.id("round"), "knownAt", world.knownAt()))),
                new Asked("against clues", AGAINST_CLUES, Map.of("input", world.draft()))));
        Stream.of("li", "zhou", "wu", "chen").forEach(person -> asked.add(check(world, person)));
        asked.add(way(world.id("wang"), world.id("zhou")));
        world.clues().forEach(clue -> {
            var variables = new HashMap<String, Object>(people);
            variables.put("id", clue);
            asked.add(new Asked("clue " + clue, CLUE, variables));
            asked.add(way(clue, world.id("chen")));
            asked.add(way(world.id("bureau"), clue));
            asked.add(change("takeStep", Map.of("clue", clue, "step", "ASSIGN", "expectedVersion", 0)));
        });
        return asked;
    }

    private static Asked way(String from, String to) {
        return new Asked("ways from " + from + " to " + to, WAY, Map.of("a", from, "b", to));
    }

    private static Asked check(TwinWorld world, String... people) {
        var input = Map.of(
                "candidates", Stream.of(people).map(world::id).toList(),
                "targets", List.of(world.id("bureau"), world.id("county")),
                "round", world.id("round"),
                "asOneTeam", true,
                "knownAt", world.knownAt());
        // no more than there are, for a page costs as much as it could hold
        var pairs = 2 * people.length;
        return new Asked("check of " + String.join(", ", people), CHECK, Map.of("input", input, "pairs", pairs));
    }
}
