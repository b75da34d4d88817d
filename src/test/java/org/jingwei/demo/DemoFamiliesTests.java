package org.jingwei.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jingwei.demo.DemoOfficeTests.SEED;
import static org.jingwei.demo.DemoOfficeTests.TODAY;

import java.util.Set;
import java.util.stream.Stream;
import org.jingwei.cadre.KinKind;
import org.jingwei.cadre.KinRow;
import org.jingwei.cadre.PersonRow;
import org.jingwei.cadre.Relation;
import org.jingwei.exchange.Register;
import org.junit.jupiter.api.Test;

/** Families, and how their ties are told. */
class DemoFamiliesTests {

    private static final Register OFFICE = DemoOffice.generate(SEED, TODAY);

    @Test
    void tellsEachTieOnce() {
        assertThat(OFFICE.kin())
                .extracting(tie -> Set.of(tie.person(), tie.relative()))
                .doesNotHaveDuplicates();
    }

    @Test
    void tellsSiblingsOnlyWhereTheirParentsAreUnknown() {
        var children = OFFICE.kin().stream()
                .filter(tie -> tie.kind() == KinKind.BIOLOGICAL)
                .flatMap(DemoFamiliesTests::child)
                .collect(toSet());

        assertThat(OFFICE.kin())
                .filteredOn(DemoFamiliesTests::isSibling)
                .hasSizeGreaterThan(100)
                .noneMatch(tie -> children.contains(tie.person()) || children.contains(tie.relative()));
    }

    private static Stream<String> child(KinRow tie) {
        return switch (tie.relation()) {
            case FATHER, MOTHER -> Stream.of(tie.person());
            case SON, DAUGHTER -> Stream.of(tie.relative());
            default -> Stream.empty();
        };
    }

    private static boolean isSibling(KinRow tie) {
        return child(tie).findAny().isEmpty() && tie.relation() != Relation.SPOUSE;
    }

    @Test
    void knowsEndedMarriagesAdoptionsStepAndHalfTies() {
        assertThat(OFFICE.kin())
                .filteredOn(tie -> tie.relation() == Relation.SPOUSE && tie.to() != null)
                .hasSizeGreaterThan(50);
        assertThat(OFFICE.kin()).extracting(KinRow::kind).contains(KinKind.values());
        assertThat(OFFICE.kin())
                .anyMatch(tie -> tie.kind() == KinKind.BIOLOGICAL && child(tie).count() == 1 && tie.to() != null);
    }

    @Test
    void namesSomePeopleAlike() {
        var names = OFFICE.people().stream().filter(PersonRow::cadre).collect(groupingBy(PersonRow::name, counting()));

        assertThat(names.values()).filteredOn(count -> count > 1).hasSizeGreaterThan(20);
        assertThat(names.keySet()).anyMatch(name -> name.startsWith("欧阳"));
    }
}
