package org.jingwei.engine.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What stands against the seats that had not stood when they were taken, counted anew over GraphQL from the seats and the facts
 * alone: nothing that the watch keeps is read. Kin is derived from base facts for each question, since each supposes a tie of
 * two strangers. An arisen conflict is told by team, person, rule and what it is against; of two colleagues, by both.
 */
final class WatchedSeats {

    private static final String CHECK = """
            query($input: CrossCheckInput!) { crossCheck(input: $input) {
              rulesRun { rule { id } state }
              verdicts(outcomes: [BLOCKED, NEEDS_REVIEW], first: 100) {
                nodes { candidate { id } target { id } findings { id rule { id } severity status } } pageInfo { hasNextPage } }
              colleagues { first { id } second { id } finding { id rule { id } severity status } } } }""";

    private final WatchedOffice office;
    private final Map<String, JsonNode> asked = new HashMap<>();

    WatchedSeats(WatchedOffice office) {
        this.office = office;
    }

    private record Seat(
            String round, String team, String person, String role, OffsetDateTime since, List<String> targets) {

        static Seat of(JsonNode row) {
            return new Seat(
                    row.path("round").asString(),
                    row.path("team").asString(),
                    row.path("person").asString(),
                    row.path("role").asString(),
                    OffsetDateTime.parse(row.path("since").asString()),
                    row.path("targets").valueStream().map(JsonNode::asString).toList());
        }
    }

    /** How often each conflict stands by the facts. */
    Map<String, Integer> arisen() {
        asked.clear();
        var found = new TreeMap<String, Integer>();
        var rounds = StreamSupport.stream(office.read("/kill-test/watch/seats").spliterator(), false)
                .map(Seat::of)
                .collect(Collectors.groupingBy(Seat::round, TreeMap::new, Collectors.toList()));
        rounds.values().forEach(round -> {
            round.forEach(seat -> onSeat(round, seat, found));
            between(round, found);
        });
        return found;
    }

    private void onSeat(List<Seat> round, Seat seat, Map<String, Integer> found) {
        var then = against(ask(round, seat.role(), seat.since()), seat);
        against(ask(round, seat.role(), null), seat).forEach((finding, says) -> {
            if (!then.containsKey(finding)) {
                found.merge(says, 1, Integer::sum);
            }
        });
    }

    /** Findings against a seat that count, by id. */
    private Map<String, String> against(JsonNode check, Seat seat) {
        var findings = new TreeMap<String, String>();
        check.at("/verdicts/nodes")
                .valueStream()
                .filter(node ->
                        office.seated(node.at("/candidate/id").asString()).equals(seat.person())
                                && seat.targets().contains(node.at("/target/id").asString()))
                .forEach(node -> node.path("findings")
                        .valueStream()
                        .filter(WatchedSeats::counts)
                        .forEach(finding -> findings.put(
                                finding.path("id").asString(),
                                String.join(
                                        " ",
                                        seat.team(),
                                        seat.person(),
                                        finding.at("/rule/id").asString(),
                                        node.at("/target/id").asString()))));
        return findings;
    }

    private static boolean counts(JsonNode finding) {
        return !finding.path("severity").asString().equals("ADVISORY")
                && !finding.path("status").asString().equals("WAIVED");
    }

    private void between(List<Seat> round, Map<String, Integer> found) {
        for (int i = 0; i < round.size(); i++) {
            for (int j = i + 1; j < round.size(); j++) {
                if (round.get(i).team().equals(round.get(j).team())) {
                    between(round, round.get(i), round.get(j), found);
                }
            }
        }
    }

    private void between(List<Seat> round, Seat one, Seat other, Map<String, Integer> found) {
        var since = one.since().isAfter(other.since()) ? one.since() : other.since();
        var then = together(round, one, other, since);
        together(round, one, other, null).forEach((finding, says) -> {
            if (!then.containsKey(finding)) {
                found.merge(says, 1, Integer::sum);
            }
        });
    }

    private Map<String, String> together(List<Seat> round, Seat one, Seat other, @Nullable OffsetDateTime knownAt) {
        var findings = new TreeMap<String, String>();
        for (var role : new TreeSet<>(List.of(one.role(), other.role()))) {
            ask(round, role, knownAt)
                    .path("colleagues")
                    .valueStream()
                    .filter(each -> isOf(each, one, other) && counts(each.path("finding")))
                    .forEach(each -> findings.put(
                            each.at("/finding/id").asString(),
                            colleagues(
                                    one.team(),
                                    one.person(),
                                    other.person(),
                                    each.at("/finding/rule/id").asString())));
        }
        return findings;
    }

    private boolean isOf(JsonNode colleagues, Seat one, Seat other) {
        var two = List.of(
                office.seated(colleagues.at("/first/id").asString()),
                office.seated(colleagues.at("/second/id").asString()));
        return two.contains(one.person()) && two.contains(other.person());
    }

    private static String colleagues(String team, String one, String other, String rule) {
        return team + " " + String.join(" ", new TreeSet<>(List.of(one, other))) + " " + rule;
    }

    /** The whole round as that role, as of a moment; once for all who ask. */
    private JsonNode ask(List<Seat> round, String role, @Nullable OffsetDateTime knownAt) {
        var key = round.getFirst().round() + role + knownAt;
        return asked.computeIfAbsent(key, _ -> check(round, role, knownAt));
    }

    private JsonNode check(List<Seat> round, String role, @Nullable OffsetDateTime knownAt) {
        var strangers = Map.of(
                "kind",
                "PARENT_OF",
                "from",
                office.id(WatchedOffice.person(WatchedOffice.PEOPLE)),
                "to",
                office.id(WatchedOffice.person(WatchedOffice.PEOPLE + 1)));
        var input = new HashMap<String, Object>(Map.of(
                "candidates",
                        round.stream().map(Seat::person).distinct().sorted().toList(),
                "targets",
                        round.stream()
                                .flatMap(seat -> seat.targets().stream())
                                .distinct()
                                .sorted()
                                .toList(),
                "role", role,
                "round", round.getFirst().round(),
                "asOneTeam", true,
                "suppose", List.of(strangers)));
        if (knownAt != null) {
            input.put("knownAt", knownAt.toString());
        }
        var answer = office.caller("clerk").ask(CHECK, Map.of("input", input));
        assertThat(answer.json().has("errors")).as(answer.body()).isFalse();
        var check = answer.data("/crossCheck");
        assertThat(check.at("/verdicts/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(check.path("rulesRun").findValuesAsString("state")).doesNotContain("FAILED", "TIMED_OUT");
        return check;
    }

    /** The same of what the watch has kept, in the same words. */
    Map<String, Integer> kept() {
        var found = new TreeMap<String, Integer>();
        standing().forEach(row -> found.merge(words(row), 1, Integer::sum));
        return found;
    }

    private static String words(JsonNode row) {
        var team = row.path("team").asString();
        var person = row.path("person").asString();
        var against = row.path("against").asString();
        var rule = row.path("rule").asString();
        return row.path("beside").asBoolean()
                ? colleagues(team, person, against, rule)
                : String.join(" ", team, person, rule, against);
    }

    /** What stands, as it is kept: by id the moment at which it was noticed. */
    Map<String, String> noticed() {
        var noticed = new TreeMap<String, String>();
        standing()
                .forEach(row -> noticed.put(
                        row.path("id").asString(), row.path("noticedAt").asString()));
        return noticed;
    }

    List<JsonNode> standing() {
        var rows = new ArrayList<JsonNode>();
        office.read("/kill-test/watch/kept").forEach(row -> {
            if (row.path("stands").asBoolean()) {
                rows.add(row);
            }
        });
        return rows;
    }
}
