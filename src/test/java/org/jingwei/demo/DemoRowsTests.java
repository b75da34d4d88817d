package org.jingwei.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jingwei.demo.DemoOfficeTests.SEED;
import static org.jingwei.demo.DemoOfficeTests.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jingwei.cadre.KinRow;
import org.jingwei.cadre.PersonRow;
import org.jingwei.cadre.PostRow;
import org.jingwei.exchange.Register;
import org.jingwei.organization.Division;
import org.jingwei.organization.Divisions;
import org.jingwei.organization.Level;
import org.jingwei.organization.OrganizationRow;
import org.jingwei.pool.PoolRow;
import org.jingwei.round.SeatRow;
import org.jingwei.round.TargetRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows agree with each other. */
class DemoRowsTests {

    private static final List<Office> OFFICES = List.of(
            Office.of(SEED, TODAY),
            Office.of(SEED, LocalDate.of(2026, 12, 31)),
            Office.of(SEED, LocalDate.of(2028, 2, 29)),
            Office.of(1, TODAY),
            Office.of(2, TODAY));

    private record Office(long seed, LocalDate today, Register rows) {

        static Office of(long seed, LocalDate today) {
            return new Office(seed, today, DemoOffice.generate(seed, today));
        }

        boolean isFuture(LocalDate day) {
            return day != null && day.isAfter(today);
        }

        @Override
        public String toString() {
            return "seed " + seed + " on " + today;
        }
    }

    static List<Office> offices() {
        return OFFICES;
    }

    @ParameterizedTest
    @MethodSource("offices")
    void namesOnlyBodiesThatItHas(Office office) {
        var bodies = office.rows().organizations().stream()
                .map(OrganizationRow::code)
                .collect(toSet());
        var named = Stream.of(
                        office.rows().organizations().stream().map(OrganizationRow::parent),
                        office.rows().organizations().stream().map(OrganizationRow::managedBy),
                        office.rows().posts().stream().map(PostRow::organization),
                        office.rows().rounds().stream().map(round -> round.office()),
                        office.rows().targets().stream().map(TargetRow::organization),
                        office.rows().studies().stream().map(stay -> stay.school()),
                        office.rows().service().stream().map(stay -> stay.unit()),
                        office.rows().holdings().stream().map(holding -> holding.enterprise()),
                        office.rows().enterpriseTies().stream().map(tie -> tie.enterprise()),
                        office.rows().enterpriseTies().stream().map(tie -> tie.organization()))
                .flatMap(codes -> codes)
                .filter(code -> code != null);

        assertThat(bodies).hasSameSizeAs(office.rows().organizations());
        assertThat(named).allMatch(bodies::contains);
    }

    @ParameterizedTest
    @MethodSource("offices")
    void leavesOnlyTheProvinceWithoutParentOrManager(Office office) {
        assertThat(office.rows().organizations())
                .filteredOn(Bodies::isBody)
                .filteredOn(body -> body.parent() == null || body.managedBy() == null)
                .extracting(OrganizationRow::level)
                .containsOnly(Level.PROVINCE);
    }

    @ParameterizedTest
    @MethodSource("offices")
    void namesOnlyPeopleThatItHas(Office office) {
        var people = office.rows().people().stream().map(PersonRow::code).collect(toSet());
        var named = Stream.of(
                        office.rows().posts().stream().map(PostRow::person),
                        office.rows().kin().stream().map(KinRow::person),
                        office.rows().kin().stream().map(KinRow::relative),
                        office.rows().ties().stream().map(tie -> tie.person()),
                        office.rows().ties().stream().map(tie -> tie.other()),
                        office.rows().origins().stream().map(origin -> origin.person()),
                        office.rows().pool().stream().map(PoolRow::person),
                        office.rows().seats().stream().map(SeatRow::person),
                        office.rows().studies().stream().map(stay -> stay.person()),
                        office.rows().studies().stream()
                                .map(stay -> stay.tutor())
                                .filter(tutor -> tutor != null),
                        office.rows().service().stream().map(stay -> stay.person()),
                        office.rows().holdings().stream().map(holding -> holding.person()))
                .flatMap(codes -> codes);

        assertThat(people).hasSameSizeAs(office.rows().people());
        assertThat(named).allMatch(people::contains);
    }

    @ParameterizedTest
    @MethodSource("offices")
    void namesOnlyRealRegions(Office office) {
        var regions = Divisions.list().stream().map(Division::code).collect(toSet());
        var named = Stream.concat(
                office.rows().organizations().stream().map(OrganizationRow::region),
                office.rows().origins().stream().map(origin -> origin.region()));

        assertThat(named).allMatch(regions::contains);
    }

    private record Dates(LocalDate from, LocalDate to) {}

    @ParameterizedTest
    @MethodSource("offices")
    void endsNoPeriodBeforeItStarts(Office office) {
        var periods = Stream.of(
                        office.rows().posts().stream().map(post -> new Dates(post.from(), post.to())),
                        office.rows().kin().stream().map(tie -> new Dates(tie.from(), tie.to())),
                        office.rows().ties().stream().map(tie -> new Dates(tie.from(), tie.to())),
                        office.rows().pool().stream().map(member -> new Dates(member.from(), member.to())),
                        office.rows().rounds().stream().map(round -> new Dates(round.from(), round.to())),
                        office.rows().studies().stream().map(stay -> new Dates(stay.from(), stay.to())),
                        office.rows().service().stream().map(stay -> new Dates(stay.from(), stay.to())),
                        office.rows().holdings().stream().map(holding -> new Dates(holding.from(), holding.to())),
                        office.rows().enterpriseTies().stream().map(tie -> new Dates(tie.from(), tie.to())))
                .flatMap(dates -> dates)
                .filter(dates -> dates.from() != null && dates.to() != null);

        assertThat(periods).allMatch(dates -> dates.from().isBefore(dates.to()));
    }

    @ParameterizedTest
    @MethodSource("offices")
    void tellsNothingOfTheFutureButTheEndOfTheRound(Office office) {
        assertThat(office.rows().posts()).noneMatch(post -> office.isFuture(post.from()) || office.isFuture(post.to()));
        assertThat(office.rows().kin()).noneMatch(tie -> office.isFuture(tie.from()) || office.isFuture(tie.to()));
        assertThat(office.rows().ties()).noneMatch(tie -> office.isFuture(tie.from()) || office.isFuture(tie.to()));
        assertThat(office.rows().studies()).noneMatch(stay -> office.isFuture(stay.from()));
        assertThat(office.rows().service()).noneMatch(stay -> office.isFuture(stay.from()));
        assertThat(office.rows().holdings()).noneMatch(row -> office.isFuture(row.from()) || office.isFuture(row.to()));
        assertThat(office.rows().enterpriseTies())
                .noneMatch(tie -> office.isFuture(tie.from()) || office.isFuture(tie.to()));
        assertThat(office.rows().pool())
                .noneMatch(member -> office.isFuture(member.from()) || office.isFuture(member.to()));
        assertThat(office.rows().people())
                .noneMatch(person -> office.isFuture(person.bornOn()) || office.isFuture(person.completeOn()));
    }
}
