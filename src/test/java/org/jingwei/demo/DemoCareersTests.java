package org.jingwei.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jingwei.demo.DemoOfficeTests.SEED;
import static org.jingwei.demo.DemoOfficeTests.TODAY;

import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jingwei.cadre.PersonRow;
import org.jingwei.cadre.PostRow;
import org.jingwei.exchange.Register;
import org.jingwei.organization.Level;
import org.jingwei.organization.OrganizationRow;
import org.jingwei.pool.PoolRow;
import org.jingwei.shared.FilePart;
import org.junit.jupiter.api.Test;

/** Careers and files. */
class DemoCareersTests {

    private static final Register OFFICE = DemoOffice.generate(SEED, TODAY);

    private final List<PersonRow> cadres =
            OFFICE.people().stream().filter(PersonRow::cadre).toList();
    private final List<PostRow> held =
            OFFICE.posts().stream().filter(post -> post.to() == null).toList();
    private final Set<String> pool = OFFICE.pool().stream().map(PoolRow::person).collect(toSet());

    @Test
    void givesEachBodyOneHead() {
        var bodies = OFFICE.organizations().stream()
                .filter(body -> Bodies.isBody(body) && body.level() != Level.PROVINCE)
                .map(OrganizationRow::code)
                .toList();

        var heads = held.stream().filter(PostRow::principal).collect(groupingBy(PostRow::organization, counting()));

        assertThat(heads.keySet()).containsExactlyInAnyOrderElementsOf(bodies);
        assertThat(heads.values()).containsOnly(1L);
    }

    @Test
    void neverHadTwoHeadsOfABodyAtOnce() {
        var heads = OFFICE.posts().stream()
                .filter(post -> post.principal() && post.from() != null)
                .toList();

        assertThat(heads).noneMatch(one -> heads.stream().anyMatch(other -> meet(one, other)));
    }

    private static boolean meet(PostRow one, PostRow other) {
        return one.organization().equals(other.organization())
                && !one.person().equals(other.person())
                && (one.to() == null || other.from().isBefore(one.to()))
                && (other.to() == null || one.from().isBefore(other.to()));
    }

    @Test
    void retiresPeopleAtSixty() {
        var births = cadres.stream().collect(toMap(PersonRow::code, PersonRow::bornOn));

        var ages = held.stream()
                .map(post -> Period.between(births.get(post.person()), TODAY).getYears());

        assertThat(ages.max(Integer::compare)).contains(59);
    }

    @Test
    void beginsCareersAtTwentyTwo() {
        var births = cadres.stream().collect(toMap(PersonRow::code, PersonRow::bornOn));

        var ages = OFFICE.posts().stream()
                .filter(post -> post.from() != null)
                .map(post ->
                        Period.between(births.get(post.person()), post.from()).getYears());

        assertThat(ages.min(Integer::compare)).contains(22);
    }

    @Test
    void vouchesForMostFilesOfThePoolAndForSomeOfTheOthers() {
        assertThat(vouched(true)).isBetween(0.85, 1.0);
        assertThat(vouched(false)).isBetween(0.3, 0.7);
    }

    private double vouched(boolean inPool) {
        return cadres.stream()
                .filter(person -> pool.contains(person.code()) == inPool)
                .flatMapToInt(person -> IntStream.of(
                        person.complete().contains(FilePart.CAREER) ? 1 : 0,
                        person.complete().contains(FilePart.KIN) ? 1 : 0,
                        person.complete().contains(FilePart.ORIGIN) ? 1 : 0))
                .average()
                .orElseThrow();
    }

    @Test
    void lacksSomeFirstDaysButNoneOfACareerThatIsVouchedFor() {
        var vouched = cadres.stream()
                .filter(person -> person.complete().contains(FilePart.CAREER))
                .map(PersonRow::code)
                .collect(toSet());

        assertThat(OFFICE.posts())
                .filteredOn(post -> post.from() == null)
                .hasSizeGreaterThan(100)
                .noneMatch(post -> vouched.contains(post.person()));
    }
}
