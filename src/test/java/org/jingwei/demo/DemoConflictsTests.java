package org.jingwei.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jingwei.cadre.PersonRow;
import org.jingwei.cadre.PostRow;
import org.jingwei.exchange.Register;
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

    /** Nearly: left earlier than that, or was in the body above. */
    private Count workedThere(List<String> candidates) {
        return count(
                candidates,
                (post, target) -> touches(post, target) && recent(post),
                (post, target) -> touches(post, target) || (isAbove(post, target) && recent(post)));
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
