package org.jingwei.demo;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;
import org.jingwei.cadre.OriginKind;
import org.jingwei.cadre.OriginRow;
import org.jingwei.cadre.PersonRow;
import org.jingwei.cadre.PostRow;
import org.jingwei.cadre.Relation;
import org.jingwei.exchange.Register;
import org.jingwei.organization.Level;
import org.jingwei.organization.OrganizationRow;
import org.jingwei.pool.PoolKind;
import org.jingwei.pool.PoolRow;
import org.jingwei.round.RoundRow;
import org.jingwei.round.RoundStatus;
import org.jingwei.round.TargetRow;
import org.junit.jupiter.api.Test;

/** How often rules fire in the demo office, counted by plain loops over its rows. */
class DemoConflictsTests {

    private static final Register OFFICE = DemoOffice.generate(DemoOfficeTests.SEED, DemoOfficeTests.TODAY);
    private static final int YEARS = 3;
    private static final int ROUNDS = 2;
    private static final int ENOUGH = 20;

    private final RoundRow round = OFFICE.rounds().stream()
            .filter(row -> row.status() == RoundStatus.RUNNING)
            .findFirst()
            .orElseThrow();
    private final List<String> targets = OFFICE.targets().stream()
            .filter(row -> row.round().equals(round.code()))
            .map(TargetRow::organization)
            .toList();
    private final Map<String, String> parents = OFFICE.organizations().stream()
            .filter(row -> row.parent() != null)
            .collect(toMap(OrganizationRow::code, OrganizationRow::parent));
    private final Map<String, List<PostRow>> posts = OFFICE.posts().stream().collect(groupingBy(PostRow::person));
    private final List<String> pool = OFFICE.pool().stream()
            .filter(row -> row.kind() == PoolKind.INSPECTION)
            .map(PoolRow::person)
            .toList();
    private final List<String> staff = OFFICE.people().stream()
            .filter(PersonRow::cadre)
            .map(PersonRow::code)
            .toList();
    private final KinWalk kin = new KinWalk(OFFICE.kin(), round.from(), round.to());

    private record Count(long hits, long misses) {}

    @Test
    void findsKinOfLeadersAmongThePool() {
        assertEnough("AV-02 pool", kinOfLeaders(pool));
    }

    @Test
    void findsKinOfLeadersAmongAllStaff() {
        assertEnough("AV-02 staff", kinOfLeaders(staff));
    }

    @Test
    void findsPeopleOfThePoolWhoWorkedThereRecently() {
        assertEnough("AV-09 pool", workedThere(pool));
    }

    @Test
    void findsPeopleOfThePoolWhoLeftRecently() {
        assertEnough("AV-09 pool, left since", leftThere(pool));
    }

    @Test
    void findsStaffWhoWorkedThereRecently() {
        assertEnough("AV-09 staff", workedThere(staff));
    }

    @Test
    void findsPeopleOfThePoolWhoWorkThere() {
        assertEnough("AV-12 pool", worksThere(pool));
    }

    @Test
    void findsStaffWhoWorkThere() {
        assertEnough("AV-12 staff", worksThere(staff));
    }

    @Test
    void findsStaffWhoseNearestKinWorkThere() {
        assertEnough("AV-03 staff", kinWork(staff, KinWalk.Kin::nearest));
    }

    @Test
    void findsPeopleOfThePoolWhoGrewUpThere() {
        assertEnough("AV-07 pool", grewUpThere(pool));
    }

    @Test
    void findsStaffWhoGrewUpThere() {
        assertEnough("AV-07 staff", grewUpThere(staff));
    }

    @Test
    void findsPeopleOfThePoolWhoInspectedTheTargetBefore() {
        assertEnough("AV-32 pool", inspectedBefore(pool));
    }

    @Test
    void findsKinAmongTheStaff() {
        assertEnough("AV-13 staff", kinAmong(staff));
    }

    @Test
    void findsPeopleOfThePoolFromOneHomeUnit() {
        assertEnough("AV-15 pool", sameUnit(pool));
    }

    @Test
    void findsStaffWhoseFartherKinWorkThere() {
        assertEnough("AV-04 staff", kinWork(staff, DemoConflictsTests::farther));
    }

    @Test
    void findsPeopleOfThePoolWhoWorkedThereForLong() {
        assertEnough("AV-08 pool", workedThereForLong(pool));
    }

    @Test
    void findsPeopleOfThePoolWhoWereSuperiorOrSubordinateOfALeader() {
        assertEnough("AV-10 pool", withLeaders(pool, this::ledOneStepApart));
    }

    @Test
    void findsPeopleOfThePoolWhoSatInOneGroupWithALeader() {
        assertEnough("AV-11 pool", withLeaders(pool, this::satTogether));
    }

    @Test
    void findsSuperiorsAndSubordinatesAmongTheStaff() {
        assertEnough("AV-16 staff", superiorsAmong(staff));
    }

    @Test
    void findsPeopleOfThePoolTiedToALeader() {
        assertEnough("AV-29 pool", tiedToLeaders(pool));
    }

    @Test
    void findsPeopleOfThePoolWhoDeclaredAnInterestInATarget() {
        var count = declared("SELF"::equals);
        System.out.printf("%-24s %6d fire, %6d nearly%n", "AV-05 pool", count.hits(), count.misses());
        assertThat(count.hits()).as("few have one").isPositive();
        assertThat(count.misses()).isGreaterThanOrEqualTo(ENOUGH);
    }

    @Test
    void findsPeopleOfThePoolWhoDeclaredATieToATarget() {
        assertEnough("AV-06 pool", declared(tie -> !tie.equals("SELF")));
    }

    /** If the round were one. */
    @Test
    void findsPeopleOfThePoolWhoWorkWhereACrossInspectionGoes() {
        assertEnough("AV-33 pool", worksWhereCrossed(pool));
    }

    private static void assertEnough(String rule, Count count) {
        System.out.printf("%-24s %6d fire, %6d nearly%n", rule, count.hits(), count.misses());
        assertThat(count.hits()).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(count.misses()).isGreaterThanOrEqualTo(ENOUGH);
    }

    /** Nearly: near kin who lead nothing there or no longer, and farther kin of those who lead. */
    private Count kinOfLeaders(List<String> candidates) {
        var leaders = new HashMap<String, Set<String>>();
        var others = new HashMap<String, Set<String>>();
        for (var target : targets) {
            leaders.put(target, people(post -> touches(post, target) && post.leading() && runs(post)));
            others.put(target, people(post -> touches(post, target)));
            others.get(target).removeAll(leaders.get(target));
        }
        var hits = 0L;
        var misses = 0L;
        for (var candidate : candidates) {
            var his = kin.of(candidate);
            for (var target : targets) {
                var hit = meets(his.near(), leaders.get(target));
                hits += hit ? 1 : 0;
                misses += !hit && (meets(his.near(), others.get(target)) || meets(his.far(), leaders.get(target)))
                        ? 1
                        : 0;
            }
        }
        return new Count(hits, misses);
    }

    /** Nearly: the other leads nothing there or no longer, or the tie has ended or the marriage has not. */
    private Count tiedToLeaders(List<String> candidates) {
        return perTarget(candidates, (candidate, target) -> {
            var leaders = people(post -> touches(post, target) && post.leading() && runs(post));
            if (meets(tied(candidate, true), leaders)) {
                return 1;
            }
            var there = people(post -> touches(post, target));
            return meets(tied(candidate, true), there) || meets(tied(candidate, false), leaders) ? 0 : -1;
        });
    }

    private Set<String> tied(String person, boolean counts) {
        var declared = OFFICE.ties().stream()
                .filter(tie -> (tie.to() == null || tie.to().isAfter(round.from())) == counts)
                .map(tie -> List.of(tie.person(), tie.other()));
        var married = OFFICE.kin().stream()
                .filter(tie -> tie.relation() == Relation.SPOUSE)
                .filter(tie -> (tie.to() != null && !tie.to().isAfter(round.from())) == counts)
                .map(tie -> List.of(tie.person(), String.valueOf(tie.relative())));
        return Stream.concat(declared, married)
                .filter(two -> two.contains(person))
                .flatMap(List::stream)
                .filter(each -> !each.equals(person))
                .collect(toSet());
    }

    private static Set<String> farther(KinWalk.Kin his) {
        var farther = new HashSet<>(his.near());
        farther.removeAll(his.nearest());
        return farther;
    }

    /** Nearly: other near kin who work there, and any who lead it or have left. */
    private Count kinWork(List<String> candidates, Function<KinWalk.Kin, Set<String>> which) {
        var workers = new HashMap<String, Set<String>>();
        var all = new HashMap<String, Set<String>>();
        for (var target : targets) {
            workers.put(target, people(post -> touches(post, target) && !post.leading() && runs(post)));
            all.put(target, people(post -> touches(post, target)));
        }
        var kinOf = candidates.stream().collect(toMap(each -> each, kin::of));
        return perTarget(candidates, (candidate, target) -> {
            var his = kinOf.get(candidate);
            if (meets(which.apply(his), workers.get(target))) {
                return 1;
            }
            return meets(his.near(), all.get(target)) ? 0 : -1;
        });
    }

    /** How long two posts of two people say something of them: true lately, false long ago, null never. */
    private interface Together {
        Optional<Boolean> lately(PostRow one, PostRow other);
    }

    /** Nearly: it is longer ago. */
    private Count withLeaders(List<String> candidates, Together tie) {
        var leaders = new HashMap<String, Set<String>>();
        targets.forEach(target ->
                leaders.put(target, people(post -> touches(post, target) && post.leading() && runs(post))));
        return perTarget(candidates, (candidate, target) -> {
            var said = leaders.get(target).stream()
                    .filter(leader -> !leader.equals(candidate))
                    .flatMap(leader -> led(candidate)
                            .flatMap(his -> led(leader).flatMap(their -> tie.lately(his, their).stream())))
                    .collect(toSet());
            return said.contains(true) ? 1 : said.isEmpty() ? -1 : 0;
        });
    }

    private Stream<PostRow> led(String person) {
        return posts.getOrDefault(person, List.of()).stream().filter(PostRow::leading);
    }

    private Optional<Boolean> ledOneStepApart(PostRow one, PostRow other) {
        var isNext = one.organization().equals(parents.get(other.organization()))
                || other.organization().equals(parents.get(one.organization()));
        return isNext ? atOnce(one, other) : Optional.empty();
    }

    private Optional<Boolean> satTogether(PostRow one, PostRow other) {
        return one.organization().equals(other.organization()) ? atOnce(one, other) : Optional.empty();
    }

    /** Whether two posts were held at once, and if so, whether on a day of the look-back. */
    private Optional<Boolean> atOnce(PostRow one, PostRow other) {
        var begins = Stream.of(one, other)
                .map(PostRow::from)
                .filter(Objects::nonNull)
                .max(naturalOrder());
        var ends = Stream.of(one.to(), other.to(), round.to())
                .filter(Objects::nonNull)
                .min(naturalOrder());
        if (begins.isPresent() && !begins.get().isBefore(ends.orElseThrow())) {
            return Optional.empty();
        }
        return Optional.of(ends.orElseThrow().isAfter(round.from().minusYears(YEARS)));
    }

    /** Nearly: one of the two has left. */
    private Count superiorsAmong(List<String> candidates) {
        var heads = new HashMap<String, List<PostRow>>();
        candidates.forEach(person -> led(person)
                .forEach(post -> heads.computeIfAbsent(post.organization(), _ -> new ArrayList<>())
                        .add(post)));
        var hits = 0L;
        var misses = 0L;
        for (var body : parents.keySet()) {
            for (var lower : heads.getOrDefault(body, List.of())) {
                for (var upper : heads.getOrDefault(parents.get(body), List.of())) {
                    var now = runs(lower) && runs(upper);
                    hits += now && !lower.person().equals(upper.person()) ? 1 : 0;
                    misses += now ? 0 : 1;
                }
            }
        }
        return new Count(hits, misses);
    }

    /** Nearly: another county of that city, or born there. */
    private Count grewUpThere(List<String> candidates) {
        var origins = OFFICE.origins().stream().collect(groupingBy(OriginRow::person));
        var bodies = OFFICE.organizations().stream().collect(toMap(OrganizationRow::code, body -> body));
        return perTarget(candidates, (candidate, target) -> {
            var body = bodies.get(target);
            var his = origins.getOrDefault(candidate, List.of());
            if (his.stream().anyMatch(origin -> origin.kind() == OriginKind.GREW_UP_IN && isHome(origin, body))) {
                return 1;
            }
            return his.stream()
                            .anyMatch(origin -> isHome(origin, body)
                                    || origin.region().startsWith(body.region().substring(0, 4)))
                    ? 0
                    : -1;
        });
    }

    /** Codes of divisions begin with those of the division above; a county's has six digits. */
    private static boolean isHome(OriginRow origin, OrganizationRow body) {
        return body.region().startsWith(origin.region())
                || (body.level() == Level.COUNTY
                        && body.region().length() == 6
                        && origin.region().startsWith(body.region()));
    }

    /** Nearly: on another team of the round that inspected it. */
    private Count inspectedBefore(List<String> candidates) {
        var earlier = OFFICE.rounds().stream()
                .filter(row -> !row.to().isAfter(round.from()))
                .sorted(Comparator.comparing(RoundRow::from).reversed())
                .limit(ROUNDS)
                .map(RoundRow::code)
                .toList();
        return perTarget(candidates, (candidate, target) -> {
            var rounds = OFFICE.targets().stream()
                    .filter(row ->
                            earlier.contains(row.round()) && row.organization().equals(target))
                    .toList();
            var seats = OFFICE.seats().stream()
                    .filter(seat -> seat.person().equals(candidate))
                    .toList();
            if (seats.stream()
                    .anyMatch(seat -> rounds.stream()
                            .anyMatch(row -> row.round().equals(seat.round()) && row.team() == seat.team()))) {
                return 1;
            }
            return seats.stream()
                            .anyMatch(seat ->
                                    rounds.stream().anyMatch(row -> row.round().equals(seat.round())))
                    ? 0
                    : -1;
        });
    }

    /** Nearly: kin too far. */
    private Count kinAmong(List<String> candidates) {
        var among = Set.copyOf(candidates);
        var hits = 0L;
        var misses = 0L;
        for (var candidate : candidates) {
            var his = kin.of(candidate);
            hits += his.near().stream()
                    .filter(other -> other.compareTo(candidate) > 0 && among.contains(other))
                    .count();
            misses += his.far().stream()
                    .filter(other -> other.compareTo(candidate) > 0 && among.contains(other))
                    .filter(other -> !his.near().contains(other))
                    .count();
        }
        return new Count(hits, misses);
    }

    /** Nearly: one of the two has left. */
    private Count sameUnit(List<String> candidates) {
        var hits = 0L;
        var misses = 0L;
        for (var one : candidates) {
            for (var other : candidates) {
                if (other.compareTo(one) > 0) {
                    var now = meets(units(one, this::runs), units(other, this::runs));
                    hits += now ? 1 : 0;
                    misses += !now && meets(units(one, _ -> true), units(other, _ -> true)) ? 1 : 0;
                }
            }
        }
        return new Count(hits, misses);
    }

    private Set<String> units(String person, Predicate<PostRow> held) {
        return posts.getOrDefault(person, List.of()).stream()
                .filter(held)
                .map(PostRow::organization)
                .collect(toSet());
    }

    /** 1 for a hit, 0 for a near miss. */
    private Count perTarget(List<String> candidates, ToIntBiFunction<String, String> judge) {
        var said = candidates.stream()
                .flatMap(candidate -> targets.stream().map(target -> judge.applyAsInt(candidate, target)))
                .collect(groupingBy(each -> each, counting()));
        return new Count(said.getOrDefault(1, 0L), said.getOrDefault(0, 0L));
    }

    /** Nearly: left earlier than that, or was in the body above. */
    private Count workedThere(List<String> candidates) {
        return count(
                candidates,
                (post, target) -> touches(post, target) && recent(post),
                (post, target) -> touches(post, target) || (isAbove(post, target) && recent(post)));
    }

    /** Nearly: was there, but not for so long as far as anybody knows. */
    private Count workedThereForLong(List<String> candidates) {
        return perTarget(candidates, (candidate, target) -> {
            var there = posts.getOrDefault(candidate, List.of()).stream()
                    .filter(post -> touches(post, target) && began(post))
                    .toList();
            var days = there.stream().flatMap(this::days).distinct().count();
            return days >= YEARS * 365 ? 1 : there.isEmpty() ? -1 : 0;
        });
    }

    private Stream<LocalDate> days(PostRow post) {
        var to = post.to() == null || post.to().isAfter(round.to()) ? round.to() : post.to();
        return post.from() == null ? Stream.of() : post.from().datesUntil(to);
    }

    /** Nearly: declared of a body that is no target. */
    private Count declared(Predicate<String> tie) {
        var declared = DemoDeclarations.of(OFFICE, DemoOfficeTests.TODAY, new Chance(DemoOfficeTests.SEED)).stream()
                .filter(each -> tie.test(each.tie()))
                .toList();
        return perTarget(pool, (candidate, target) -> {
            var his = declared.stream()
                    .filter(each -> each.person().equals(candidate))
                    .toList();
            return his.isEmpty() ? -1 : his.stream().anyMatch(each -> isWithin(each.unit(), target)) ? 1 : 0;
        });
    }

    /** Nearly: in another county of the city, or has left. */
    private Count worksWhereCrossed(List<String> candidates) {
        var bodies = OFFICE.organizations().stream().collect(toMap(OrganizationRow::code, body -> body));
        return perTarget(candidates, (candidate, target) -> {
            var there = bodies.get(target).region();
            var held = posts.getOrDefault(candidate, List.of());
            if (held.stream()
                    .anyMatch(post -> runs(post)
                            && home(bodies.get(post.organization()).region()).equals(home(there)))) {
                return 1;
            }
            return held.stream()
                            .anyMatch(post ->
                                    bodies.get(post.organization()).region().startsWith(there.substring(0, 4)))
                    ? 0
                    : -1;
        });
    }

    /** The county, whose code has six digits, or the city. */
    private static String home(String region) {
        return region.substring(0, Math.min(6, region.length()));
    }

    private Count leftThere(List<String> candidates) {
        return count(
                candidates,
                (post, target) -> touches(post, target) && recent(post) && !runs(post),
                (post, target) -> touches(post, target) && !recent(post));
    }

    /** Nearly: was there, or sits in the body above. */
    private Count worksThere(List<String> candidates) {
        return count(
                candidates,
                (post, target) -> touches(post, target) && runs(post),
                (post, target) -> touches(post, target) || (isAbove(post, target) && runs(post)));
    }

    private interface Condition {
        boolean holds(PostRow post, String target);
    }

    private Count count(List<String> candidates, Condition fires, Condition nearly) {
        var hits = 0L;
        var misses = 0L;
        for (var candidate : candidates) {
            for (var target : targets) {
                var held = posts.getOrDefault(candidate, List.of());
                var hit = held.stream().anyMatch(post -> fires.holds(post, target));
                hits += hit ? 1 : 0;
                misses += !hit && held.stream().anyMatch(post -> nearly.holds(post, target)) ? 1 : 0;
            }
        }
        return new Count(hits, misses);
    }

    private boolean touches(PostRow post, String target) {
        return isWithin(post.organization(), target);
    }

    private boolean isAbove(PostRow post, String target) {
        return !post.organization().equals(target) && isWithin(target, post.organization());
    }

    private boolean isWithin(String organization, String above) {
        for (var at = organization; at != null; at = parents.get(at)) {
            if (at.equals(above)) {
                return true;
            }
        }
        return false;
    }

    private boolean runs(PostRow post) {
        return began(post) && (post.to() == null || post.to().isAfter(round.from()));
    }

    private boolean recent(PostRow post) {
        LocalDate since = round.from().minusYears(YEARS);
        return began(post) && (post.to() == null || post.to().isAfter(since));
    }

    private boolean began(PostRow post) {
        return post.from() == null || post.from().isBefore(round.to());
    }

    private static Set<String> people(Predicate<PostRow> held) {
        return OFFICE.posts().stream().filter(held).map(PostRow::person).collect(toSet());
    }

    private static boolean meets(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }
}
