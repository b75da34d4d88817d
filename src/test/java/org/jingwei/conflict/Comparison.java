package org.jingwei.conflict;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jingwei.cadre.Kinfolk;
import org.jingwei.conflict.World.Kind;
import org.jingwei.conflict.World.Said;
import org.jingwei.conflict.World.Verdict;
import org.jingwei.graph.Graph;
import org.jingwei.round.InspectionKind;
import org.jingwei.seal.Report;
import org.jingwei.shared.HandKind;
import org.jingwei.shared.Period;
import org.jingwei.shared.TeamRole;

/** Asks the cross-check and the oracle of the same worlds, and tells of every verdict in which they differ. */
final class Comparison {

    /** Sees everything. */
    private static final Map<String, ?> VIEWER = Map.of("account", "test", "sees", Map.of("Person", Map.of("V", true)));

    private final Conflicts conflicts;
    private final Map<String, Integer> compared = new ConcurrentHashMap<>();
    private final Map<String, List<Report>> reports = new ConcurrentHashMap<>();

    Comparison(Graph graph, RuleBook book) {
        this(graph, book, Touches.none());
    }

    Comparison(Graph graph, RuleBook book, Touches touches) {
        this.conflicts = new Conflicts(graph, new RuleVersions(graph, book), new Kinfolk(), touches, this::reported);
    }

    /** Of how many pairs something was compared so far, by what was asked and what the oracle says. */
    Map<String, Integer> compared() {
        return new TreeMap<>(compared);
    }

    Optional<String> inRoleAsked(World world) {
        return in(world, List.of(TeamRole.valueOf(world.asked().role())));
    }

    /** The graph is asked once; what it told is weighed for each. */
    Optional<String> inEveryRole(World world) {
        return in(world, List.of(TeamRole.values()));
    }

    private Optional<String> in(World world, List<TeamRole> roles) {
        world.clues().forEach(clue -> reports.put(clue, reports(world, clue)));
        var onTargets = conflicts.check(question(world, world.asked().targets()), VIEWER);
        var byClues = conflicts.check(question(world, world.asked().targets()).askingClues(), VIEWER);
        var onMatters = conflicts.check(question(world, world.clues()).as(HandKind.FIND), VIEWER);
        var lines = new ArrayList<String>();
        for (var role : roles) {
            var asked = world.as(role.name());
            var oracle = new Oracle(asked);
            var matters = new MatterOracle(asked);
            lines.addAll(each("seat " + role, asked, onTargets.as(role), oracle::judge));
            lines.addAll(onTeams("team " + role, onTargets.as(role), oracle));
            lines.addAll(each("seat by clues " + role, asked, byClues.as(role), matters::judgeSeat));
            for (var hand : HandKind.values()) {
                lines.addAll(each(
                        "clue " + role + " " + hand,
                        asked,
                        onMatters.as(role).as(hand),
                        (person, clue) -> matters.judge(person, clue, hand.name())));
            }
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines) + "\n" + world);
    }

    private List<Report> reported(Collection<String> clues) {
        return clues.stream()
                .flatMap(clue -> reports.getOrDefault(clue, List.of()).stream())
                .toList();
    }

    private static List<Report> reports(World world, String clue) {
        return world.facts().stream()
                .filter(said -> said.kind() == Kind.REPORTED && said.end().equals(clue))
                .map(said ->
                        new Report(clue, said.start(), said.recordedAt() == null ? Instant.EPOCH : said.recordedAt()))
                .toList();
    }

    /** Everybody who is asked about, at each target or in each clue. */
    private List<String> each(String what, World world, CrossCheck check, BiFunction<String, String, Verdict> oracle) {
        var lines = new ArrayList<String>();
        for (int c = 0; c < check.candidates().size(); c++) {
            for (int t = 0; t < check.targets().size(); t++) {
                var candidate = world.asked().candidates().get(c);
                var target = check.question().targets().get(t);
                var said = verdict(
                        check.outcome(c, t),
                        check.weighed(check.hits().of(c, t)).toList());
                differ(what, said, oracle.apply(candidate, target))
                        .ifPresent(line -> lines.add(candidate + " at " + target + line));
            }
        }
        return lines;
    }

    private List<String> onTeams(String what, CrossCheck check, Oracle oracle) {
        var asked = check.question().candidates();
        var lines = new ArrayList<String>();
        pairs(asked.size()).forEach(two -> {
            var said = verdict(
                    check.together(two.first(), two.second()),
                    check.colleagues().getOrDefault(two, List.of()));
            var one = asked.get(two.first());
            var other = asked.get(two.second());
            differ(what, said, oracle.judgeTeam(one, other))
                    .ifPresent(line -> lines.add(one + " with " + other + line));
        });
        return lines;
    }

    private Optional<String> differ(String what, Verdict said, Verdict expected) {
        compared.merge(what.replaceAll(" [A-Z_ ]+", "") + " " + expected.outcome(), 1, Integer::sum);
        return said.equals(expected)
                ? Optional.empty()
                : Optional.of(" (" + what + "): " + said + ", by the facts " + expected);
    }

    static Stream<Hits.Two> pairs(int size) {
        return IntStream.range(0, size)
                .boxed()
                .flatMap(one -> IntStream.range(one + 1, size).mapToObj(other -> new Hits.Two(one, other)));
    }

    private static Verdict verdict(Outcome outcome, List<Hit> hits) {
        return new Verdict(
                outcome.name(),
                hits.stream().map(hit -> hit.rule().id()).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Question question(World world, List<String> targets) {
        var asked = world.asked();
        return new Question(
                asked.candidates(),
                targets,
                TeamRole.valueOf(asked.role()),
                new Period(asked.from(), asked.to()),
                asked.kinds().stream().map(InspectionKind::valueOf).collect(Collectors.toSet()),
                asked.knownAt(),
                asked.round(),
                true,
                asked.supposed().stream().map(Comparison::supposed).toList());
    }

    private static SupposedTie supposed(Said fact) {
        var during = fact.from() == null ? null : new Period(fact.from(), fact.to());
        return new SupposedTie(TieKind.valueOf(fact.kind().name()), fact.start(), fact.end(), during);
    }
}
