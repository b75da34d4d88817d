package org.jingwei.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jingwei.cadre.OriginKind;
import org.jingwei.cadre.OriginRow;
import org.jingwei.shared.FilePart;

/** Where cadres grew up, were born, and are from; brothers mostly agree, since their home and roots are the same. */
record OriginSheet(Chance chance, Roll roll, Places places) {

    private static final String SOURCE = "干部任免审批表";
    private static final double LEFT_OUT = 0.4;
    private static final double BORN_ELSEWHERE = 0.08;
    private static final double TOWNSHIP_TOLD = 0.3;

    List<OriginRow> rows(List<Official> officials, Map<String, Set<FilePart>> vouched) {
        return officials.stream()
                .map(Official::human)
                .flatMap(human -> rows(human, vouched.getOrDefault(roll.code(human), Set.of())).stream())
                .toList();
    }

    private List<OriginRow> rows(Human human, Set<FilePart> vouched) {
        var complete = vouched.contains(FilePart.ORIGIN);
        var county = human.home().county();
        var grewUp = chance.one(TOWNSHIP_TOLD) ? human.home() : county;
        var born = chance.one(BORN_ELSEWHERE) ? chance.pick(places.countiesOfProvince()) : county;
        return Stream.of(
                        row(human, OriginKind.GREW_UP_IN, grewUp),
                        row(human, OriginKind.BORN_IN, born),
                        row(human, OriginKind.NATIVE_OF, human.roots()))
                .filter(_ -> complete || !chance.one(LEFT_OUT))
                .toList();
    }

    private OriginRow row(Human human, OriginKind kind, Place region) {
        return new OriginRow(roll.code(human), kind, region.code(), null, null, SOURCE);
    }
}
