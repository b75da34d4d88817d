package org.jingwei.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jingwei.cadre.ServiceRow;
import org.jingwei.cadre.Sex;
import org.jingwei.organization.Level;
import org.jingwei.organization.OrganizationKind;
import org.jingwei.organization.OrganizationRow;

/** In which regiments some of the men served before their first post: each has had many, few of them at one time. */
record ArmyService(Chance chance, Roll roll) {

    private static final String SOURCE = "干部任免审批表";
    private static final List<String> UNITS = List.of("陆军碧湾第一团", "陆军碧湾第二团", "海军碧湾岸防营", "武警碧湾支队机动大队");
    private static final double SERVED = 0.1;

    List<OrganizationRow> units() {
        return IntStream.range(0, UNITS.size())
                .mapToObj(i ->
                        Bodies.beside(code(i), UNITS.get(i), OrganizationKind.MILITARY_UNIT, Level.PROVINCE, SOURCE))
                .toList();
    }

    private static String code(int unit) {
        return "M%02d".formatted(unit + 1);
    }

    List<ServiceRow> rows(List<Official> officials) {
        return officials.stream()
                .map(Official::human)
                .filter(human -> human.sex() == Sex.MALE && chance.one(SERVED))
                .map(this::row)
                .toList();
    }

    private ServiceRow row(Human human) {
        var joined = LocalDate.of(human.bornOn().getYear() + 18, 12, 1);
        return new ServiceRow(
                roll.code(human),
                code(chance.between(0, UNITS.size() - 1)),
                joined,
                joined.plusYears(chance.between(2, 4)),
                SOURCE);
    }
}
