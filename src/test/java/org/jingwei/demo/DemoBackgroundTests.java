package org.jingwei.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jingwei.cadre.HoldingRow;
import org.jingwei.cadre.KinRow;
import org.jingwei.cadre.PersonRow;
import org.jingwei.cadre.PostRow;
import org.jingwei.cadre.Relation;
import org.jingwei.cadre.ServiceRow;
import org.jingwei.cadre.StudyRow;
import org.jingwei.exchange.Register;
import org.jingwei.organization.EnterpriseTie;
import org.jingwei.organization.OrganizationRow;
import org.jingwei.pool.PoolKind;
import org.jingwei.pool.PoolRow;
import org.jingwei.round.RoundRow;
import org.jingwei.round.RoundStatus;
import org.jingwei.round.TargetRow;
import org.jingwei.shared.FilePart;
import org.junit.jupiter.api.Test;

/** How often the rules on schools, the army and enterprises fire in the demo office, counted by plain loops over its rows. */
class DemoBackgroundTests {

    private static final Register OFFICE = DemoOffice.generate(DemoOfficeTests.SEED, DemoOfficeTests.TODAY);
    private static final int MODEST = 150;

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
    private final List<String> pool = OFFICE.pool().stream()
            .filter(row -> row.kind() == PoolKind.INSPECTION)
            .map(PoolRow::person)
            .toList();
    private final Map<String, List<StudyRow>> studies =
            OFFICE.studies().stream().collect(groupingBy(StudyRow::person));
    private final Map<String, List<ServiceRow>> service =
            OFFICE.service().stream().collect(groupingBy(ServiceRow::person));

    @Test
    void findsPeopleOfThePoolWhoTookADegreeInATarget() {
        assertSome(
                "AV-28 pool",
                (person, target) -> of(studies, person)
                        .anyMatch(stay -> stay.degree() != null && stay.school().equals(target)));
    }

    @Test
    void findsPeopleOfThePoolWhoStudiedWithALeader() {
        assertSome("AV-28.2 pool", withLeaders(this::studiedTogether));
    }

    @Test
    void findsPeopleOfThePoolWhoServedWithALeader() {
        assertSome("AV-30 pool", withLeaders(this::servedTogether));
    }

    @Test
    void findsPeopleOfThePoolWhoseHouseholdHasAnEnterpriseThatATargetRegulates() {
        assertSome("AV-17 pool", (person, target) -> householdHolds(person, tied(EnterpriseTie.REGULATES, target)));
    }

    @Test
    void findsPeopleOfThePoolWhoseHouseholdHasAnEnterpriseThatWorksForATarget() {
        assertSome(
                "AV-17.2 pool", (person, target) -> householdHolds(person, tied(EnterpriseTie.CONTRACTS_WITH, target)));
    }

    /** Who shares a school with a leader of a target is tied to him in few cases. */
    @Test
    void tiesFewOfThoseWhoWentToOneSchool() {
        var oneSchool = count(withLeaders((one, other) -> of(studies, one)
                .anyMatch(mine ->
                        of(studies, other).anyMatch(theirs -> theirs.school().equals(mine.school())))));

        assertThat(oneSchool).isGreaterThan(10 * count(withLeaders(this::studiedTogether)));
    }

    @Test
    void vouchesForSchoolingWithTheCareerAndForHoldingsWithTheKin() {
        assertThat(OFFICE.people()).filteredOn(PersonRow::cadre).allSatisfy(person -> {
            var parts = person.complete();
            assertThat(parts.contains(FilePart.EDUCATION)).isEqualTo(parts.contains(FilePart.CAREER));
            assertThat(parts.contains(FilePart.MILITARY)).isEqualTo(parts.contains(FilePart.CAREER));
            assertThat(parts.contains(FilePart.HOLDINGS)).isEqualTo(parts.contains(FilePart.KIN));
        });
    }

    private void assertSome(String rule, BiPredicate<String, String> fires) {
        var hits = count(fires);
        System.out.printf("%-24s %6d fire%n", rule, hits);
        assertThat(hits).isBetween(1L, (long) MODEST);
    }

    private long count(BiPredicate<String, String> fires) {
        return pool.stream()
                .flatMap(person -> targets.stream().filter(target -> fires.test(person, target)))
                .count();
    }

    private BiPredicate<String, String> withLeaders(BiPredicate<String, String> tied) {
        var leaders = targets.stream().collect(toMap(target -> target, this::leaders));
        return (person, target) ->
                leaders.get(target).stream().anyMatch(leader -> !leader.equals(person) && tied.test(person, leader));
    }

    private Set<String> leaders(String target) {
        return OFFICE.posts().stream()
                .filter(post -> post.leading() && isWithin(post.organization(), target))
                .filter(post -> post.from() == null || post.from().isBefore(round.to()))
                .filter(post -> post.to() == null || post.to().isAfter(round.from()))
                .map(PostRow::person)
                .collect(toSet());
    }

    private boolean studiedTogether(String one, String other) {
        return of(studies, one)
                .anyMatch(mine -> other.equals(mine.tutor())
                        || of(studies, other)
                                .anyMatch(theirs -> one.equals(theirs.tutor())
                                        || (mine.tutor() != null && mine.tutor().equals(theirs.tutor()))
                                        || (theirs.school().equals(mine.school())
                                                && theirs.clazz().equals(mine.clazz()))));
    }

    private boolean servedTogether(String one, String other) {
        return of(service, one)
                .anyMatch(mine -> of(service, other)
                        .anyMatch(theirs -> theirs.unit().equals(mine.unit())
                                && mine.from().isBefore(theirs.to())
                                && theirs.from().isBefore(mine.to())));
    }

    private Predicate<String> tied(EnterpriseTie tie, String target) {
        return enterprise -> OFFICE.enterpriseTies().stream()
                .anyMatch(row -> row.tie() == tie
                        && row.enterprise().equals(enterprise)
                        && isWithin(row.organization(), target)
                        && (row.to() == null || row.to().isAfter(round.from().minusYears(3))));
    }

    private boolean householdHolds(String person, Predicate<String> enterprise) {
        var household = household(person);
        return OFFICE.holdings().stream()
                .filter(row -> household.contains(row.person()))
                .filter(row -> row.to() == null || row.to().isAfter(round.from().minusYears(3)))
                .map(HoldingRow::enterprise)
                .anyMatch(enterprise);
    }

    private Set<String> household(String person) {
        var children = OFFICE.kin().stream()
                .filter(row -> row.to() == null)
                .flatMap(row -> child(row, person))
                .collect(toSet());
        var household = new HashSet<>(children);
        household.addAll(spouses(Set.of(person)));
        household.addAll(spouses(children));
        return household;
    }

    private static Stream<String> child(KinRow row, String parent) {
        return switch (row.relation()) {
            case SON, DAUGHTER -> row.person().equals(parent) ? Stream.of(row.relative()) : Stream.of();
            case FATHER, MOTHER -> parent.equals(row.relative()) ? Stream.of(row.person()) : Stream.of();
            default -> Stream.of();
        };
    }

    private static Set<String> spouses(Set<String> people) {
        return OFFICE.kin().stream()
                .filter(row -> row.relation() == Relation.SPOUSE && row.to() == null)
                .flatMap(row -> Stream.of(
                                people.contains(row.person()) ? row.relative() : null,
                                people.contains(row.relative()) ? row.person() : null)
                        .filter(each -> each != null))
                .collect(toSet());
    }

    private boolean isWithin(String organization, String above) {
        for (var at = organization; at != null; at = parents.get(at)) {
            if (at.equals(above)) {
                return true;
            }
        }
        return false;
    }

    private static <R> Stream<R> of(Map<String, List<R>> rows, String person) {
        return rows.getOrDefault(person, List.of()).stream();
    }
}
