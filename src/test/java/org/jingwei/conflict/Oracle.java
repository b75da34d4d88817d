package org.jingwei.conflict;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jingwei.conflict.World.Asked;
import org.jingwei.conflict.World.Kind;
import org.jingwei.conflict.World.Said;
import org.jingwei.conflict.World.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What the answer has to be, from the list of base facts and the texts of the regulations alone, in the plainest way
 * there is: day by day, way by way. It knows neither the graph nor anything that is derived in it.
 */
final class Oracle {

    /** The relations of 公务员回避规定 art. 5 with those of the direct line; B for a sibling, which is also down from a parent. */
    private static final Set<String> LISTED =
            Set.of("S U UU UUU D DD DDD B UB UBD BD SU SB SBS DS DSU BS UBS UBDS BDS".split(" ", -1));

    private static final int LONGEST_WAY = 5;
    private static final int DEEPEST_TREE = 8;
    private static final Set<String> NEAREST = Set.of("S", "U", "UU", "UUU", "D", "DD", "DDD");
    private static final int LAST_ROUNDS = 2;
    private static final int LOOK_BACK = 3;
    private static final int LONG = 3 * 365;
    /** Before every day of a world, and longer ago than anything that counts days. */
    private static final int DAWN = 20;

    private static final Map<String, Law> LAWS = Map.ofEntries(
            entry("AV-02", law("2010-04-01", "KIN")),
            entry("AV-03", law("2019-01-01", "KIN")),
            entry("AV-04", law("2019-06-01", "KIN")),
            entry("AV-05", law("2010-04-01", null)),
            entry("AV-06", law("2010-04-01", null)),
            entry("AV-07", law("2010-04-01", "ORIGIN")),
            entry("AV-08", law("2019-01-01", "CAREER")),
            entry("AV-09", law("2015-08-03", "CAREER")),
            entry("AV-10", law("2019-01-01", "CAREER")),
            entry("AV-11", law("2019-01-01", "CAREER")),
            entry("AV-12", law("2010-04-01", "CAREER")),
            entry("AV-13.2", law("2019-06-01", null)),
            entry("AV-14", law("2019-06-01", "KIN")),
            entry("AV-17", law("2019-06-01", "KIN HOLDINGS")),
            entry("AV-17.2", law("2019-06-01", "KIN HOLDINGS")),
            entry("AV-28", law("2019-01-01", "EDUCATION")),
            entry("AV-28.2", law("2019-01-01", "EDUCATION")),
            entry("AV-29", law("2010-04-01", null)),
            entry("AV-30", law("2019-06-01", null)),
            entry("AV-31", law("2013-04-25", null)),
            entry("AV-32", law("2013-04-25", null)),
            entry("AV-33", law("2010-04-01", "CAREER")),
            entry("AV-40.2", law("2015-08-03", null)),
            entry("AV-40.4", law("2017-07-01", null)),
            entry("AV-41", law("2019-01-01", null)),
            entry("RC-01", law("2019-01-01", null)));
    private static final Map<String, Law> LAWS_ON_TEAMS = Map.of(
            "AV-13", law("2019-06-01", "KIN"),
            "AV-15", law("2010-04-01", "CAREER"),
            "AV-16", law("2010-04-01", "CAREER"));
    private static final Set<String> FOR_ALL =
            Set.of("AV-02", "AV-03", "AV-05", "AV-07", "AV-08", "AV-12", "AV-33", "AV-40.2", "AV-41", "RC-01");
    private static final Set<String> FOR_THOSE_WHO_LEAD =
            Set.of("AV-09", "AV-10", "AV-11", "AV-17", "AV-28", "AV-28.2", "AV-40.4");
    private static final Set<String> TO_BE_APPROVED =
            Set.of("AV-04", "AV-06", "AV-09", "AV-10", "AV-14", "AV-17", "AV-17.2", "AV-31", "AV-32", "AV-40.4");
    private static final Set<String> OWN_HOUSEHOLD = Set.of("S", "D", "DS");

    private final World world;
    private final Asked asked;
    private final List<Said> known;
    private final List<World.Judged> same;

    /** Since when a rule holds, and which part of a file it needs. */
    private record Law(LocalDate since, @Nullable String needs) {}

    private static Law law(String since, @Nullable String needs) {
        return new Law(LocalDate.parse(since), needs);
    }

    Oracle(World world) {
        this.world = world;
        this.asked = world.asked();
        this.known = Stream.concat(world.facts().stream(), asked.supposed().stream())
                .filter(fact -> onRecord(fact.recordedAt(), fact.struckAt()))
                .toList();
        this.same = world.judgements().stream()
                .filter(judged -> judged.same() && onRecord(judged.recordedAt(), judged.struckAt()))
                .toList();
    }

    Verdict judge(String candidate, String target) {
        var human = human(candidate);
        var rules = new TreeSet<String>();
        var missing = false;
        for (var rule : LAWS.keySet()) {
            var law = LAWS.get(rule);
            if (!law.since().isAfter(asked.from())
                    && (!rule.equals("AV-33") || asked.kinds().contains("CROSS"))
                    && (!rule.equals("AV-31") || asked.role().equals("LEADER"))) {
                var hit = hits(rule, human, target);
                var told = vouched(human, law.needs()) && !(rule.equals("AV-08") && isOfUnknownLength(human, target));
                missing = missing || (!hit && !told && bears(rule));
                if (hit) {
                    rules.add(rule);
                }
            }
        }
        return new Verdict(outcome(rules, missing), rules);
    }

    /** Of two who are to sit on one team. */
    Verdict judgeTeam(String one, String other) {
        var first = human(one);
        var second = human(other);
        var rules = new TreeSet<String>();
        var missing = false;
        for (var rule : LAWS_ON_TEAMS.keySet()) {
            var law = LAWS_ON_TEAMS.get(rule);
            if (!law.since().isAfter(asked.from())) {
                var hit = !first.equals(second) && hitsTeam(rule, first, second);
                missing = missing || (!hit && !(vouched(first, law.needs()) && vouched(second, law.needs())));
                if (hit) {
                    rules.add(rule);
                }
            }
        }
        return new Verdict(rules.contains("AV-13") ? "BLOCKED" : missing ? "UNKNOWN" : "CLEAR", rules);
    }

    private boolean hitsTeam(String rule, Set<String> one, Set<String> other) {
        return switch (rule) {
            case "AV-13" -> kin(one, other);
            case "AV-15" -> unit(one, other);
            case "AV-16" -> superiors(one, asked.from()).contains(other);
            default -> throw new IllegalArgumentException(rule);
        };
    }

    private boolean kin(Set<String> one, Set<String> other) {
        return ways(one).stream()
                .anyMatch(way -> way.end().equals(other) && isKin(way) && atOnce(way.facts(), asked.from()));
    }

    private boolean unit(Set<String> one, Set<String> other) {
        return posts(one, asked.from())
                .anyMatch(mine -> posts(other, asked.from())
                        .anyMatch(theirs -> theirs.end().equals(mine.end())));
    }

    /** A hint that nobody could give leaves nothing open. */
    private boolean bears(String rule) {
        return FOR_ALL.contains(rule)
                || TO_BE_APPROVED.contains(rule)
                || (isToLead() && FOR_THOSE_WHO_LEAD.contains(rule));
    }

    private boolean isToLead() {
        return asked.role().equals("LEADER") || asked.role().equals("DEPUTY");
    }

    private String outcome(Set<String> rules, boolean missing) {
        var led = isToLead();
        if (rules.stream().anyMatch(FOR_ALL::contains)
                || (led && rules.stream().anyMatch(FOR_THOSE_WHO_LEAD::contains))) {
            return "BLOCKED";
        }
        return rules.stream().anyMatch(TO_BE_APPROVED::contains) ? "NEEDS_REVIEW" : missing ? "UNKNOWN" : "CLEAR";
    }

    private boolean hits(String rule, Set<String> human, String target) {
        return switch (rule) {
            case "AV-02" -> kinHold(human, Oracle::isKin, post -> post.leading() && isWithin(post.end(), target));
            case "AV-03" -> kinHold(human, Oracle::isNearest, post -> !post.leading() && isWithin(post.end(), target));
            case "AV-04" -> kinHold(human, Oracle::isFarther, post -> !post.leading() && isWithin(post.end(), target));
            case "AV-05" -> declared(human, target).anyMatch(Said::leading);
            case "AV-06" -> declared(human, target).anyMatch(said -> !said.leading());
            case "AV-07" ->
                said(Kind.GREW_UP_IN, human)
                        .filter(this::begins)
                        .anyMatch(grew -> said(Kind.LOCATED_IN, Set.of(target))
                                .filter(located -> atOnce(List.of(located), asked.from()))
                                .anyMatch(located -> isHomeOf(grew.end(), located.end(), target)));
            case "AV-32" ->
                said(Kind.SERVES_ON, human)
                        .filter(this::begins)
                        .flatMap(seat -> world.rounds().stream()
                                .filter(round -> round.team().equals(seat.end())))
                        .anyMatch(round -> said(Kind.INSPECTS, Set.of(round.team()))
                                        .anyMatch(fact ->
                                                begins(fact) && fact.end().equals(target))
                                && isOneOfTheLast(round));
            case "AV-13.2" -> kinSitsBeside(human, target);
            case "AV-14" -> kinDispatches(human, target);
            case "AV-31" -> ledItBefore(human, target);
            case "AV-40.2" -> said(Kind.SANCTIONED_BY, human).anyMatch(fact -> atOnce(List.of(fact), asked.from()));
            case "AV-40.4" ->
                said(Kind.FOUND_AT_FAULT, human)
                        .filter(this::begins)
                        .anyMatch(fault -> fault.from() != null
                                && !fault.from().isBefore(asked.from().minusYears(LOOK_BACK)));
            case "AV-41" ->
                said(Kind.FOUND_AT_FAULT, human)
                        .filter(this::begins)
                        .anyMatch(fault -> fault.leading() && isWithin(fault.end(), target));
            case "RC-01" ->
                said(Kind.RECUSED_FROM, human)
                        .filter(fact -> atOnce(List.of(fact), asked.from()))
                        .anyMatch(fact -> isWithin(fact.end(), target) || isWithin(target, fact.end()));
            case "AV-08" -> workedForLong(human, target);
            case "AV-33" ->
                posts(human, asked.from())
                        .anyMatch(post -> places(post.end())
                                .anyMatch(here -> places(target).anyMatch(there -> isOneHome(here, there))));
            case "AV-09" ->
                posts(human, asked.from().minusYears(LOOK_BACK)).anyMatch(post -> isWithin(post.end(), target));
            case "AV-10" ->
                superiors(human, asked.from().minusYears(LOOK_BACK)).stream().anyMatch(other -> leads(other, target));
            case "AV-11" -> others(human).anyMatch(other -> leads(other, target) && satTogether(human, other));
            case "AV-17" ->
                householdHolds(
                        human,
                        holds -> isWithin(holds.end(), target)
                                || tied(Kind.REGULATES, holds)
                                        .anyMatch(
                                                tie -> tie.end().equals(holds.end()) && isWithin(tie.start(), target)));
            case "AV-17.2" ->
                householdHolds(
                        human,
                        holds -> tied(Kind.CONTRACTS_WITH, holds)
                                .anyMatch(tie -> tie.start().equals(holds.end()) && isWithin(tie.end(), target)));
            case "AV-28" ->
                said(Kind.STUDIED_AT, human)
                        .anyMatch(stay ->
                                stay.leading() && begins(stay) && stay.end().equals(target));
            case "AV-28.2" -> others(human).anyMatch(other -> leads(other, target) && studiedTogether(human, other));
            case "AV-30" -> others(human).anyMatch(other -> leads(other, target) && servedTogether(human, other));
            case "AV-29" -> others(human).anyMatch(other -> leads(other, target) && isTied(human, other));
            case "AV-12" ->
                posts(human, asked.from())
                        .anyMatch(post -> isWithin(post.end(), target)
                                || (asked.targets().contains(post.end()) && isWithin(target, post.end())));
            default -> throw new IllegalArgumentException(rule);
        };
    }

    private boolean kinHold(Set<String> human, Predicate<Way> kin, Predicate<Said> post) {
        return ways(human).stream()
                .filter(kin)
                .filter(way -> atOnce(way.facts(), asked.from()))
                .anyMatch(way -> posts(way.end(), asked.from()).anyMatch(post));
    }

    /** Who was his direct superior or he theirs on some day since then: it is said, or they led bodies one step apart. */
    private Set<Set<String>> superiors(Set<String> human, LocalDate first) {
        return others(human)
                .filter(other -> isSaidSuperior(human, other, first)
                        || isSaidSuperior(other, human, first)
                        || ledOneStepApart(human, other, first))
                .collect(toSet());
    }

    Stream<Set<String>> others(Set<String> human) {
        return world.people().stream().map(this::human).filter(other -> !other.equals(human));
    }

    private boolean isSaidSuperior(Set<String> upper, Set<String> lower, LocalDate first) {
        return said(Kind.SUPERIOR_OF, upper)
                .anyMatch(fact -> lower.contains(fact.end()) && atOnce(List.of(fact), first));
    }

    private boolean ledOneStepApart(Set<String> one, Set<String> other, LocalDate first) {
        return known.stream()
                .filter(fact -> fact.kind() == Kind.PART_OF)
                .anyMatch(part -> leadAtOnce(one, part.start(), other, part.end(), part, first)
                        || leadAtOnce(one, part.end(), other, part.start(), part, first));
    }

    private boolean leadAtOnce(
            Set<String> one, String hisBody, Set<String> other, String theirBody, Said part, LocalDate first) {
        return leading(one, hisBody)
                .anyMatch(his -> leading(other, theirBody).anyMatch(their -> atOnce(List.of(his, part, their), first)));
    }

    /** Whatever leading posts somebody is said to have had in a body, at any time. */
    private Stream<Said> leading(Set<String> human, String body) {
        return said(Kind.HELD_POST, human)
                .filter(post -> post.leading() && post.end().equals(body));
    }

    private boolean leads(Set<String> human, String target) {
        return posts(human, asked.from()).anyMatch(post -> post.leading() && isWithin(post.end(), target));
    }

    /** In one leading group: on a day of the look-back, or on so many days in all. */
    private boolean satTogether(Set<String> one, Set<String> other) {
        return world.bodies().stream().anyMatch(body -> {
            var his = leading(one, body.id()).toList();
            var their = leading(other, body.id()).toList();
            if (his.isEmpty() || their.isEmpty()) {
                return false;
            }
            var together = asked.from()
                    .minusYears(DAWN)
                    .datesUntil(asked.to())
                    .filter(day -> his.stream().anyMatch(post -> isTrue(post, day))
                            && their.stream().anyMatch(post -> isTrue(post, day)))
                    .toList();
            return together.size() >= LONG
                    || together.stream()
                            .anyMatch(day -> !day.isBefore(asked.from().minusYears(LOOK_BACK)));
        });
    }

    /** On how many days he held a post in what lies within the target now, counted once each; of what has no first day, none. */
    private boolean workedForLong(Set<String> human, String target) {
        var posts =
                postsBelow(human, target).filter(post -> post.from() != null).toList();
        return !posts.isEmpty()
                && asked.from()
                                .minusYears(DAWN)
                                .datesUntil(asked.to())
                                .filter(day -> posts.stream().anyMatch(post -> isTrue(post, day)))
                                .count()
                        >= LONG;
    }

    private boolean isOfUnknownLength(Set<String> human, String target) {
        return postsBelow(human, target).anyMatch(post -> post.from() == null);
    }

    private Stream<Said> postsBelow(Set<String> human, String target) {
        return said(Kind.HELD_POST, human).filter(post -> isWithin(post.end(), target));
    }

    private Stream<Said> declared(Set<String> human, String target) {
        return said(Kind.DECLARES, human)
                .filter(said -> atOnce(List.of(said), asked.from()))
                .filter(said -> isWithin(said.end(), target));
    }

    /** Whether spouse, child or child's spouse held something of that kind on a day of the look-back. */
    private boolean householdHolds(Set<String> human, Predicate<Said> there) {
        return ways(human).stream()
                .filter(way -> OWN_HOUSEHOLD.contains(way.there()) && atOnce(way.facts(), asked.from()))
                .flatMap(way -> said(Kind.HOLDS, way.end()))
                .filter(this::isOfTheLookBack)
                .anyMatch(there);
    }

    private Stream<Said> tied(Kind kind, Said holds) {
        return known.stream().filter(fact -> fact.kind() == kind && isOfTheLookBack(fact) && everAtOnce(fact, holds));
    }

    private boolean isOfTheLookBack(Said fact) {
        return atOnce(List.of(fact), asked.from().minusYears(LOOK_BACK));
    }

    private boolean studiedTogether(Set<String> one, Set<String> other) {
        return stays(Kind.STUDIED_AT, one)
                        .anyMatch(mine -> stays(Kind.STUDIED_AT, other)
                                .anyMatch(theirs -> theirs.end().equals(mine.end())
                                        && theirs.leading() == mine.leading()
                                        && everAtOnce(mine, theirs)))
                || stays(Kind.TUTORED_BY, one)
                        .anyMatch(mine -> other.contains(mine.end())
                                || stays(Kind.TUTORED_BY, other)
                                        .anyMatch(theirs -> human(mine.end()).contains(theirs.end())))
                || stays(Kind.TUTORED_BY, other).anyMatch(theirs -> one.contains(theirs.end()));
    }

    private boolean servedTogether(Set<String> one, Set<String> other) {
        return stays(Kind.SERVED_IN, one)
                .anyMatch(mine -> stays(Kind.SERVED_IN, other)
                        .anyMatch(theirs -> theirs.end().equals(mine.end())
                                && mine.from() != null
                                && theirs.from() != null
                                && everAtOnce(mine, theirs)));
    }

    private Stream<Said> stays(Kind kind, Set<String> human) {
        return said(kind, human).filter(this::begins);
    }

    private boolean everAtOnce(Said one, Said other) {
        return asked.from()
                .minusYears(DAWN)
                .datesUntil(asked.to().plusYears(DAWN))
                .anyMatch(day -> isTrue(one, day) && isTrue(other, day));
    }

    /** By a tie that one of them declared and that runs, or by a marriage that has ended. */
    private boolean isTied(Set<String> one, Set<String> other) {
        return known.stream()
                .filter(fact -> (one.contains(fact.start()) && other.contains(fact.end()))
                        || (other.contains(fact.start()) && one.contains(fact.end())))
                .anyMatch(fact -> switch (fact.kind()) {
                    case DECLARED_TIE -> atOnce(List.of(fact), asked.from());
                    case SPOUSE_OF -> fact.to() != null && !fact.to().isAfter(asked.from());
                    default -> false;
                });
    }

    Stream<Said> said(Kind kind, Set<String> starts) {
        return known.stream().filter(fact -> fact.kind() == kind && starts.contains(fact.start()));
    }

    /** Whether it was true on some day before the period ends. */
    boolean begins(Said fact) {
        return fact.from() == null || fact.from().isBefore(asked.to());
    }

    /** The place itself, whatever it is part of, and of a county body also what is part of its county. */
    private boolean isHomeOf(String region, String place, String body) {
        for (var at = place; at != null; at = above(at)) {
            if (at.equals(region)) {
                return true;
            }
        }
        return place.equals(above(region)) && world.bodies().contains(new World.Body(body, "COUNTY"));
    }

    private @Nullable String above(String region) {
        return region(region).above();
    }

    private World.Region region(String id) {
        return world.regions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Stream<String> places(String body) {
        return said(Kind.LOCATED_IN, Set.of(body))
                .filter(located -> atOnce(List.of(located), asked.from()))
                .map(Said::end);
    }

    private boolean isOneHome(String here, String there) {
        var county = county(here);
        return here.equals(there) || (county != null && county.equals(county(there)));
    }

    /** Itself, or what is right above it. */
    private @Nullable String county(String place) {
        var above = above(place);
        return region(place).level().equals("COUNTY")
                ? place
                : above != null && region(above).level().equals("COUNTY") ? above : null;
    }

    /** Whether it is over, and fewer than two of the same office's later rounds are. */
    private boolean isOneOfTheLast(World.Round round) {
        return !round.to().isAfter(asked.from())
                && offices(round)
                        .anyMatch(office -> world.rounds().stream()
                                        .filter(later -> later.from().isAfter(round.from())
                                                && !later.to().isAfter(asked.from()))
                                        .filter(later -> offices(later).anyMatch(office::equals))
                                        .count()
                                < LAST_ROUNDS);
    }

    /** The teams of the round asked about that inspect the target; none where no round is. */
    private List<String> teamsFor(String target) {
        return asked().stream()
                .flatMap(round -> round.teams().stream())
                .filter(team -> said(Kind.INSPECTS, Set.of(team))
                        .anyMatch(fact -> fact.end().equals(target) && atOnce(List.of(fact), asked.from())))
                .toList();
    }

    private List<World.Round> asked() {
        return world.rounds().stream()
                .filter(round -> round.id().equals(asked.round()))
                .toList();
    }

    /** The offices that dispatch it on a day of the period. */
    private List<String> dispatchers() {
        return asked().stream()
                .flatMap(round -> said(Kind.DISPATCHED_BY, Set.of(round.id())))
                .filter(fact -> atOnce(List.of(fact), asked.from()))
                .map(Said::end)
                .toList();
    }

    private boolean kinSitsBeside(Set<String> human, String target) {
        var seats = asked().stream().flatMap(round -> round.teams().stream()).toList();
        return !dispatchers().isEmpty()
                && teamsFor(target).stream()
                        .anyMatch(team -> kinAre(
                                human,
                                other -> said(Kind.SERVES_ON, other)
                                        .anyMatch(seat -> seats.contains(seat.end())
                                                && !seat.end().equals(team)
                                                && atOnce(List.of(seat), asked.from()))));
    }

    private boolean kinDispatches(Set<String> human, String target) {
        return !teamsFor(target).isEmpty()
                && kinAre(
                        human,
                        other -> posts(other, asked.from())
                                .anyMatch(
                                        post -> post.leading() && dispatchers().contains(post.end())));
    }

    private boolean kinAre(Set<String> human, Predicate<Set<String>> what) {
        return ways(human).stream()
                .anyMatch(way -> isKin(way) && atOnce(way.facts(), asked.from()) && what.test(way.end()));
    }

    /** Of each dispatching office the last round that began before: whether he led the team of a like number in it. */
    private boolean ledItBefore(Set<String> human, String target) {
        return dispatchers().stream()
                .flatMap(office -> world.rounds().stream()
                        .filter(round -> round.from().isBefore(asked.from()))
                        .filter(round -> offices(round).anyMatch(office::equals))
                        .max(Comparator.comparing(World.Round::from)
                                .thenComparing(World.Round::id, Comparator.reverseOrder()))
                        .stream())
                .anyMatch(before -> teamsFor(target).stream()
                        .anyMatch(team -> asked().getFirst().number(team) == before.number(before.team())
                                && said(Kind.SERVES_ON, human)
                                        .anyMatch(seat ->
                                                seat.end().equals(before.team()) && seat.leading() && begins(seat))));
    }

    private Stream<String> offices(World.Round round) {
        return said(Kind.DISPATCHED_BY, Set.of(round.id())).filter(this::begins).map(Said::end);
    }

    boolean vouched(Set<String> human, @Nullable String part) {
        return part == null
                || Stream.of(part.split(" ", -1))
                        .allMatch(each -> known.stream()
                                .anyMatch(fact -> fact.kind() == Kind.FILE_COVERS
                                        && human.contains(fact.start())
                                        && fact.end().equals(each)));
    }

    Stream<Said> posts(Set<String> human, LocalDate first) {
        return known.stream()
                .filter(fact -> fact.kind() == Kind.HELD_POST && human.contains(fact.start()))
                .filter(fact -> atOnce(List.of(fact), first));
    }

    /** Whether the body is the other or lies somewhere below it on some day of the period. */
    boolean isWithin(String body, String other) {
        return climbs(body, other, List.of(), steps -> atOnce(steps, asked.from()));
    }

    /** Whether somebody held a post in or below the body on that day; where nobody knows the day, at any time. */
    boolean belonged(Set<String> human, String body, @Nullable LocalDate on) {
        return said(Kind.HELD_POST, human)
                .filter(post -> on == null || isTrue(post, on))
                .anyMatch(post -> climbs(post.end(), body, List.of(), steps -> isTrueOn(steps, on)));
    }

    private boolean isTrueOn(List<Said> facts, @Nullable LocalDate on) {
        return on != null
                ? facts.stream().allMatch(fact -> isTrue(fact, on))
                : asked.from()
                        .minusYears(DAWN)
                        .datesUntil(asked.to().plusYears(DAWN))
                        .anyMatch(day -> isTrueOn(facts, day));
    }

    private boolean climbs(String body, String other, List<Said> steps, Predicate<List<Said>> together) {
        if (body.equals(other) && together.test(steps)) {
            return true;
        }
        return steps.size() < DEEPEST_TREE
                && known.stream()
                        .filter(fact ->
                                fact.kind() == Kind.PART_OF && fact.start().equals(body))
                        .anyMatch(fact -> climbs(fact.end(), other, longer(steps, fact), together));
    }

    /** A way over facts of kin; read from its start, and from its end. */
    record Way(List<Set<String>> humans, List<Said> facts, String there, String back) {

        Set<String> end() {
            return humans.getLast();
        }
    }

    static boolean isKin(Way way) {
        return LISTED.contains(way.there().replace("UD", "B"))
                || LISTED.contains(way.back().replace("UD", "B"));
    }

    private static boolean isNearest(Way way) {
        return NEAREST.contains(way.there()) || NEAREST.contains(way.back());
    }

    private static boolean isFarther(Way way) {
        return isKin(way) && !isNearest(way);
    }

    /** Every way of at most five facts that passes no human twice. */
    List<Way> ways(Set<String> human) {
        var ways = new ArrayList<Way>();
        walk(new Way(List.of(human), List.of(), "", ""), ways);
        return ways;
    }

    private void walk(Way way, List<Way> found) {
        found.add(way);
        if (way.facts().size() == LONGEST_WAY) {
            return;
        }
        for (var fact : known) {
            if (fact.kind().isKin() && way.end().contains(fact.start())) {
                walkOn(way, fact, human(fact.end()), letters(fact.kind(), "DU"), found);
            }
            if (fact.kind().isKin() && way.end().contains(fact.end())) {
                walkOn(way, fact, human(fact.start()), letters(fact.kind(), "UD"), found);
            }
        }
    }

    private void walkOn(Way way, Said fact, Set<String> next, String letters, List<Way> found) {
        if (!way.humans().contains(next)) {
            walk(
                    new Way(
                            longer(way.humans(), next),
                            longer(way.facts(), fact),
                            way.there() + letters.charAt(0),
                            letters.charAt(1) + way.back()),
                    found);
        }
    }

    private static String letters(Kind kind, String parent) {
        return kind == Kind.PARENT_OF ? parent : kind == Kind.SPOUSE_OF ? "SS" : "BB";
    }

    /** All records of a human: whoever is joined to one of them by a judgement, directly or over others. */
    Set<String> human(String record) {
        var human = new HashSet<>(Set.of(record));
        Predicate<World.Judged> touches = judged -> human.contains(judged.first()) || human.contains(judged.second());
        for (int i = 0; i <= same.size(); i++) {
            same.stream().filter(touches).forEach(judged -> human.addAll(List.of(judged.first(), judged.second())));
        }
        return human;
    }

    /** Whether there is a day of the period on which all of these were true. */
    boolean atOnce(List<Said> facts, LocalDate first) {
        return first.datesUntil(asked.to()).anyMatch(day -> facts.stream().allMatch(fact -> isTrue(fact, day)));
    }

    private static boolean isTrue(Said fact, LocalDate day) {
        return (fact.from() == null || !day.isBefore(fact.from())) && (fact.to() == null || day.isBefore(fact.to()));
    }

    private boolean onRecord(@Nullable Instant recordedAt, @Nullable Instant struckAt) {
        return (recordedAt == null || !asked.knownAt().isBefore(recordedAt))
                && (struckAt == null || asked.knownAt().isBefore(struckAt));
    }

    private static <T> List<T> longer(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
