package org.jingwei.conflict;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jingwei.conflict.World.Kind;
import org.jingwei.conflict.World.Said;
import org.jingwei.conflict.World.Verdict;
import org.jspecify.annotations.Nullable;

/** What has to be said of somebody by what clues say, from the base facts and the texts alone. */
final class MatterOracle {

    private static final Set<String> HANDS =
            Set.of("FIND", "KEEP", "APPROVE", "RECEIVE", "INVESTIGATE", "TRY", "DECIDE", "EXECUTE", "REVIEW_APPEAL");
    private static final Set<String> AFTERWARDS = Set.of("RECEIVE", "INVESTIGATE", "TRY", "DECIDE", "REVIEW_APPEAL");
    private static final Map<String, Law> LAWS = Map.ofEntries(
            entry("AV-18", new Law("2020-01-21", "KIN", HANDS)),
            entry("AV-19", new Law("2019-01-01", "KIN", HANDS)),
            entry("AV-19.3", new Law("2019-01-01", "KIN", HANDS)),
            entry("AV-22", new Law("1994-03-25", null, HANDS)),
            entry("AV-20", new Law("2016-10-27", null, HANDS)),
            entry("AV-21", new Law("2019-01-01", null, HANDS)),
            entry("AV-23", new Law("2019-01-01", null, Set.of("TRY"))),
            entry("AV-24", new Law("2019-01-01", null, Set.of("REVIEW_APPEAL"))),
            entry("AV-27", new Law("2016-10-27", "CAREER", HANDS)),
            entry("AV-35", new Law("2018-01-01", null, AFTERWARDS)),
            entry("AV-36", new Law("2019-01-01", "CAREER", Set.of("INVESTIGATE"))),
            entry("CH-01", new Law("2019-01-01", "KIN", HANDS)),
            entry("RC-02", new Law("2019-01-01", null, HANDS)),
            entry("RC-03", new Law("2019-01-01", null, HANDS)));
    private static final Map<String, Law> LAWS_ON_SEATS = Map.of(
            "AV-19.2", new Law("2019-01-01", "KIN", Set.of()),
            "AV-21.2", new Law("2019-01-01", null, Set.of()),
            "AV-35.2", new Law("2018-01-01", null, Set.of()),
            "AV-40", new Law("2015-08-03", null, Set.of()),
            "AV-40.3", new Law("2017-07-01", null, Set.of()),
            "CW-01", new Law("2019-06-01", null, Set.of()));
    private static final Set<String> BARS = Set.of(
            "AV-18", "AV-19", "AV-19.3", "AV-20", "AV-21", "AV-22", "AV-23", "AV-24", "AV-36", "CH-01", "RC-02",
            "RC-03");

    private static final int LOOK_BACK = 3;
    private static final int MONTHS_BETWEEN_LOANS = 12;

    private final World world;
    private final Oracle oracle;

    /** Since when a rule holds, which part of a file it needs, and for which hands it is. */
    private record Law(String since, @Nullable String needs, Set<String> hands) {}

    MatterOracle(World world) {
        this.world = world;
        this.oracle = new Oracle(world);
    }

    Verdict judge(String candidate, String clue, String hand) {
        var human = oracle.human(candidate);
        var rules = new TreeSet<String>();
        var missing = false;
        for (var rule : LAWS.keySet()) {
            var law = LAWS.get(rule);
            if (law.hands().contains(hand) && !LocalDate.parse(law.since()).isAfter(first())) {
                if (hits(rule, human, clue)) {
                    rules.add(rule);
                } else {
                    missing = missing || (!isHint(rule, hand) && !oracle.vouched(human, law.needs()));
                }
            }
        }
        return new Verdict(outcome(rules, hand, missing), rules);
    }

    /** Whoever works under the subject may carry out what others decided; that he does is told, and no more. */
    private static boolean isHint(String rule, String hand) {
        return rule.equals("AV-27") && hand.equals("EXECUTE");
    }

    /** Of a seat in a team that inspects that body. */
    Verdict judgeSeat(String candidate, String target) {
        var human = oracle.human(candidate);
        var rules = new TreeSet<String>();
        var missing = false;
        for (var rule : LAWS_ON_SEATS.keySet()) {
            var law = LAWS_ON_SEATS.get(rule);
            if (!LocalDate.parse(law.since()).isAfter(first())) {
                if (rule.equals("AV-40.3")
                        ? oracle.said(Kind.COMPLAINED_OF, human).anyMatch(this::holdsNow)
                        : world.clues().stream().anyMatch(clue -> speaksAgainst(rule, human, clue, target))) {
                    rules.add(rule);
                } else {
                    missing = missing || !oracle.vouched(human, law.needs());
                }
            }
        }
        var barred = rules.contains("AV-19.2") || rules.contains("AV-21.2") || rules.contains("AV-40");
        var outcome = barred ? "BLOCKED" : rules.isEmpty() ? missing ? "UNKNOWN" : "CLEAR" : "NEEDS_REVIEW";
        return new Verdict(outcome, rules);
    }

    private boolean speaksAgainst(String rule, Set<String> human, String clue, String target) {
        return switch (rule) {
            case "AV-19.2" -> isAt(clue, target) && kin(human, other -> isSubject(other, clue));
            case "AV-21.2" -> isAt(clue, target) && isWitness(human, clue);
            case "AV-35.2" ->
                isAt(clue, target)
                        && handled(human, clue)
                                .filter(hand -> !World.hand(hand).equals("FIND"))
                                .anyMatch(hand ->
                                        hand.from() != null && !hand.from().isBefore(first().minusYears(LOOK_BACK)));
            case "CW-01" ->
                isAt(clue, target)
                        && oracle.others(human)
                                .anyMatch(other -> isSubject(other, clue) && servedTogether(human, other));
            case "AV-40" ->
                World.isLookedInto(clue)
                        && oracle.said(Kind.CONCERNS, Set.of(clue))
                                .anyMatch(about -> about.leading() && human.contains(about.end()) && holdsNow(about));
            default -> throw new IllegalArgumentException(rule);
        };
    }

    /** Whether both sat on one team on some day of the look-back, in a round that touches it. */
    private boolean servedTogether(Set<String> human, Set<String> other) {
        var since = first().minusYears(LOOK_BACK);
        return world.rounds().stream()
                .filter(round ->
                        round.from().isBefore(world.asked().to()) && round.to().isAfter(since))
                .flatMap(round -> round.teams().stream())
                .anyMatch(team -> seats(human, team)
                        .anyMatch(mine ->
                                seats(other, team).anyMatch(theirs -> oracle.atOnce(List.of(mine, theirs), since))));
    }

    private Stream<Said> seats(Set<String> human, String team) {
        return oracle.said(Kind.SERVES_ON, human).filter(seat -> seat.end().equals(team));
    }

    private boolean isAt(String clue, String target) {
        return concerned(clue).stream().filter(this::isBody).anyMatch(body -> oracle.isWithin(body, target));
    }

    private static String outcome(Set<String> rules, String hand, boolean missing) {
        var under = rules.contains("AV-27");
        if (rules.stream().anyMatch(BARS::contains)
                || (under
                        && Set.of("APPROVE", "RECEIVE", "INVESTIGATE", "TRY", "DECIDE", "REVIEW_APPEAL")
                                .contains(hand))) {
            return "BLOCKED";
        }
        if (rules.contains("AV-35") || (under && Set.of("FIND", "KEEP").contains(hand))) {
            return "NEEDS_REVIEW";
        }
        return missing ? "UNKNOWN" : "CLEAR";
    }

    private boolean hits(String rule, Set<String> human, String clue) {
        return switch (rule) {
            case "AV-18" -> hasInterest(human, clue) || kin(human, other -> holds(other, clue));
            case "AV-19" -> kin(human, other -> isSubject(other, clue));
            case "AV-19.3" -> kin(human, other -> hasReported(other, clue));
            case "AV-22" -> hasReported(human, clue);
            case "AV-20" -> isSubject(human, clue);
            case "AV-21" -> isWitness(human, clue);
            case "AV-23" ->
                handled(human, clue).anyMatch(hand -> World.hand(hand).equals("INVESTIGATE"));
            case "AV-24" ->
                handled(human, clue).anyMatch(hand -> !World.hand(hand).equals("FIND"));
            case "AV-35" ->
                handled(human, clue).anyMatch(hand -> World.hand(hand).equals("FIND"));
            case "AV-36" -> oracle.vouched(human, "CAREER") && isLentAgain(human, clue);
            case "AV-27" -> oracle.others(human).anyMatch(other -> isSubject(other, clue) && worksUnder(human, other));
            case "RC-02" -> recusedFrom(human).anyMatch(clue::equals);
            case "RC-03" ->
                recusedFrom(human)
                        .anyMatch(body -> concerned(clue).stream()
                                .filter(this::isBody)
                                .anyMatch(place -> oracle.isWithin(place, body)));
            case "CH-01" -> kin(human, other -> handled(other, clue).findAny().isPresent());
            default -> throw new IllegalArgumentException(rule);
        };
    }

    private Stream<String> recusedFrom(Set<String> human) {
        return oracle.said(Kind.RECUSED_FROM, human).filter(this::holdsNow).map(Said::end);
    }

    private boolean isBody(String thing) {
        return world.bodies().stream().anyMatch(body -> body.id().equals(thing));
    }

    private boolean kin(Set<String> human, Predicate<Set<String>> other) {
        return oracle.ways(human).stream()
                .anyMatch(way -> Oracle.isKin(way) && oracle.atOnce(way.facts(), first()) && other.test(way.end()));
    }

    private boolean hasInterest(Set<String> human, String clue) {
        return holds(human, clue)
                || oracle.said(Kind.DECLARES, human)
                        .anyMatch(said -> said.leading()
                                && holdsNow(said)
                                && concerned(clue).contains(said.end()));
    }

    private boolean holds(Set<String> human, String clue) {
        return oracle.said(Kind.HOLDS, human)
                .anyMatch(share -> holdsNow(share) && concerned(clue).contains(share.end()));
    }

    private List<String> concerned(String clue) {
        return oracle.said(Kind.CONCERNS, Set.of(clue)).map(Said::end).toList();
    }

    private boolean isSubject(Set<String> human, String clue) {
        return oracle.said(Kind.CONCERNS, Set.of(clue))
                .anyMatch(about -> about.leading() && human.contains(about.end()));
    }

    private boolean worksUnder(Set<String> human, Set<String> leader) {
        return oracle.posts(human, first())
                .anyMatch(post -> oracle.posts(leader, first())
                        .anyMatch(theirs -> theirs.leading() && oracle.isWithin(post.end(), theirs.end())));
    }

    /** He belongs to another body, and this one borrowed him for its other case before this one, which goes on or ended lately. */
    private boolean isLentAgain(Set<String> human, String clue) {
        var body = world.handling().getOrDefault(clue, "");
        if (oracle.posts(human, first()).anyMatch(post -> oracle.isWithin(post.end(), body))) {
            return false;
        }
        var began = investigated(human)
                .filter(hand -> hand.end().equals(clue))
                .map(Said::from)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
        var since = began.orElse(first()).minusMonths(MONTHS_BETWEEN_LOANS);
        return investigated(human)
                .filter(oracle::begins)
                .filter(hand ->
                        !hand.end().equals(clue) && body.equals(world.handling().get(hand.end())))
                .filter(hand ->
                        hand.from() == null || began.isEmpty() || !hand.from().isAfter(began.get()))
                .filter(hand -> !hadEnded(hand.end(), since))
                .anyMatch(hand -> !oracle.belonged(human, body, hand.from()));
    }

    private Stream<Said> investigated(Set<String> human) {
        return oracle.said(Kind.HANDLED, human).filter(hand -> World.hand(hand).equals("INVESTIGATE"));
    }

    private boolean hadEnded(String clue, LocalDate day) {
        return oracle.said(Kind.HANDLED, Set.copyOf(world.people()))
                .filter(hand -> hand.end().equals(clue) && World.step(hand).equals("TO_TRIAL"))
                .anyMatch(hand -> hand.from() != null && hand.from().isBefore(day));
    }

    private Stream<Said> handled(Set<String> human, String clue) {
        return oracle.said(Kind.HANDLED, human)
                .filter(hand -> hand.end().equals(clue))
                .filter(oracle::begins);
    }

    private boolean hasReported(Set<String> human, String clue) {
        return world.facts().stream()
                .filter(said -> said.kind() == Kind.REPORTED && said.end().equals(clue) && human.contains(said.start()))
                .anyMatch(said -> said.recordedAt() == null
                        || !said.recordedAt().isAfter(world.asked().knownAt()));
    }

    private boolean isWitness(Set<String> human, String clue) {
        return oracle.said(Kind.WITNESS_IN, human)
                .filter(witness -> witness.end().equals(clue))
                .anyMatch(oracle::begins);
    }

    private boolean holdsNow(Said fact) {
        return oracle.atOnce(List.of(fact), first());
    }

    private LocalDate first() {
        return world.asked().from();
    }
}
