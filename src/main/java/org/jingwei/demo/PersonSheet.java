package org.jingwei.demo;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.cadre.PersonRow;
import org.jingwei.shared.FilePart;

/** Cadres and their kin; how much of a file somebody vouches for. */
record PersonSheet(Chance chance, Roll roll, LocalDate today) {

    private static final String SOURCE = "干部任免审批表";
    private static final String SOURCE_OF_KIN = "个人有关事项报告";
    private static final List<FilePart> PARTS = List.of(FilePart.CAREER, FilePart.KIN, FilePart.ORIGIN);
    /** One form tells schooling and service with the posts, another what the household holds with the household. */
    private static final Map<FilePart, Set<FilePart>> WITH = Map.of(
            FilePart.CAREER, Set.of(FilePart.CAREER, FilePart.EDUCATION, FilePart.MILITARY),
            FilePart.KIN, Set.of(FilePart.KIN, FilePart.HOLDINGS),
            FilePart.ORIGIN, Set.of(FilePart.ORIGIN));

    /** Of everything that is ever vouched for. */
    static final Set<FilePart> WHOLE =
            WITH.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private static final double VOUCHED_IN_POOL = 0.93;
    private static final double VOUCHED_OF_LEADERS = 0.65;
    private static final double VOUCHED_OF_OTHERS = 0.4;
    private static final double BIRTH_UNKNOWN = 0.15;

    List<PersonRow> rows(List<Official> officials, Set<Integer> inPool) {
        var cadres = officials.stream().map(official -> cadre(official, inPool.contains(official.id())));
        return Stream.concat(cadres, roll.relatives().stream().map(this::relative))
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }

    private PersonRow cadre(Official official, boolean inPool) {
        var human = official.human();
        var complete = complete(vouched(official, inPool));
        return new PersonRow(
                roll.code(human),
                human.name(),
                human.sex(),
                human.bornOn(),
                null,
                true,
                official.slot().grade().at(human.ageOn(today)),
                complete,
                complete.isEmpty() ? null : chance.yearsBefore(today, 1, 0),
                SOURCE);
    }

    private static double vouched(Official official, boolean inPool) {
        if (inPool) {
            return VOUCHED_IN_POOL;
        }
        return official.slot().leading() ? VOUCHED_OF_LEADERS : VOUCHED_OF_OTHERS;
    }

    private Set<FilePart> complete(double vouched) {
        var complete = EnumSet.noneOf(FilePart.class);
        PARTS.stream()
                .filter(_ -> chance.one(vouched))
                .forEach(part -> complete.addAll(Objects.requireNonNull(WITH.get(part))));
        return complete;
    }

    private PersonRow relative(Human human) {
        var bornOn = chance.one(BIRTH_UNKNOWN) ? null : human.bornOn();
        return new PersonRow(
                roll.code(human), human.name(), human.sex(), bornOn, null, false, null, Set.of(), null, SOURCE_OF_KIN);
    }
}
