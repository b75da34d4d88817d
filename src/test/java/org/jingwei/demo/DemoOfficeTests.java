package org.jingwei.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jingwei.cadre.PersonRow;
import org.jingwei.exchange.Register;
import org.jingwei.pool.PoolKind;
import org.jingwei.pool.PoolRow;
import org.jingwei.pool.PoolStatus;
import org.jingwei.round.RoundStatus;
import org.jingwei.round.SeatRow;
import org.jingwei.round.TargetRow;
import org.jingwei.shared.TeamRole;
import org.junit.jupiter.api.Test;

/** The size of the demo office, its pool, its rounds; always the same. */
class DemoOfficeTests {

    static final long SEED = 20_260_401L;
    static final LocalDate TODAY = LocalDate.of(2026, 4, 15);

    /** Of work, not of waiting: the machine may be busy. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final Register OFFICE = DemoOffice.generate(SEED, TODAY);

    private final Set<String> pool = OFFICE.pool().stream().map(PoolRow::person).collect(toSet());

    @Test
    void isTheSameForTheSameSeedAndDay() {
        assertThat(DemoOffice.generate(SEED, TODAY)).isEqualTo(OFFICE);
    }

    @Test
    void isAnotherForAnotherSeed() {
        assertThat(DemoOffice.generate(SEED + 1, TODAY).people()).isNotEqualTo(OFFICE.people());
    }

    @Test
    void takesLessThanTwoSeconds() {
        var started = CLOCK.getCurrentThreadCpuTime();

        var again = DemoOffice.generate(SEED, TODAY);

        assertThat(again.people()).isNotEmpty();
        assertThat(Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - started)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void standsOnALeapDay() {
        assertThat(DemoOffice.generate(SEED, LocalDate.of(2028, 2, 29)).seats()).isNotEmpty();
    }

    @Test
    void hasTwoThousandCadresInAboutThreeHundredBodies() {
        assertThat(OFFICE.people()).filteredOn(PersonRow::cadre).hasSize(2_000);
        assertThat(OFFICE.organizations()).filteredOn(Bodies::isBody).hasSizeBetween(290, 320);
    }

    @Test
    void hasThePoolOfSeventyFive() {
        var kinds = OFFICE.pool().stream().collect(groupingBy(PoolRow::kind, counting()));

        assertThat(kinds).containsEntry(PoolKind.INSPECTION, 75L).containsKeys(PoolKind.values());
        assertThat(pool).hasSize(75);
        assertThat(OFFICE.pool()).noneMatch(member -> member.specialties().isEmpty());
        assertThat(OFFICE.pool())
                .extracting(PoolRow::status)
                .contains(PoolStatus.AVAILABLE, PoolStatus.ASSIGNED, PoolStatus.ON_CASE_LOAN);
    }

    @Test
    void hasTwoClosedRoundsOneThatRunsAndOneThatWaits() {
        assertThat(OFFICE.rounds())
                .extracting(round -> round.code())
                .containsExactly("R2024-3", "R2025-2", "R2026-1", "R2026-2");
        assertThat(OFFICE.rounds())
                .extracting(round -> round.status())
                .containsExactly(RoundStatus.CLOSED, RoundStatus.CLOSED, RoundStatus.RUNNING, RoundStatus.STAFFING);
        assertThat(OFFICE.rounds().get(2).from()).isEqualTo("2026-03-01");
        assertThat(OFFICE.rounds().get(2).to()).isEqualTo("2026-06-01");
    }

    /** Whom it draws for the running round is but a wish: who takes its seats is for {@link DemoTeams}. */
    @Test
    void seatsNobodyInTheOpenRound() {
        var teams = OFFICE.targets().stream()
                .filter(target -> target.round().equals("R2026-1"))
                .map(TargetRow::team)
                .collect(toSet());

        assertThat(teams).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(seatsByTeam("R2026-1")).isEmpty();
        assertThat(OFFICE.pool())
                .filteredOn(row -> row.kind() == PoolKind.INSPECTION && row.status() == PoolStatus.ASSIGNED)
                .hasSize(24);
    }

    @Test
    void knowsTheWholeFileOfWhoeverMayLead() {
        var leaders = OFFICE.pool().stream()
                .filter(row -> row.kind() == PoolKind.LEADER)
                .map(PoolRow::person)
                .collect(toSet());

        assertThat(OFFICE.people())
                .filteredOn(person -> leaders.contains(person.code()))
                .hasSizeGreaterThanOrEqualTo(18)
                .allMatch(person -> person.complete().equals(PersonSheet.WHOLE) && person.completeOn() != null);
        assertThat(OFFICE.people())
                .filteredOn(person -> pool.contains(person.code()))
                .as("of others too little may be known")
                .anyMatch(person -> !person.complete().equals(PersonSheet.WHOLE));
    }

    @Test
    void fillsEveryTeamOfTheEarlierRounds() {
        assertThat(seatsByTeam("R2024-3")).isEqualTo(Map.of(1, 6L, 2, 6L, 3, 6L, 4, 6L, 5, 6L));
        assertThat(seatsByTeam("R2025-2")).isEqualTo(Map.of(1, 6L, 2, 6L, 3, 6L, 4, 6L, 5, 6L));
    }

    private static Map<Integer, Long> seatsByTeam(String round) {
        return OFFICE.seats().stream()
                .filter(seat -> seat.round().equals(round))
                .collect(groupingBy(SeatRow::team, counting()));
    }

    @Test
    void seatsEachMemberOfThePoolAtMostOnceInARound() {
        assertThat(OFFICE.seats())
                .extracting(seat -> seat.round() + seat.person())
                .doesNotHaveDuplicates();
        assertThat(OFFICE.seats()).extracting(SeatRow::person).isSubsetOf(pool);
        assertThat(OFFICE.seats())
                .filteredOn(seat -> seat.role() == TeamRole.LEADER)
                .hasSize(10);
    }
}
