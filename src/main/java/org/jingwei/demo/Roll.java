package org.jingwei.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The numbers under which people are on file: the cadres, then whoever is at most two ties away from one. */
final class Roll {

    private static final int TIES_AWAY = 2;
    static final Comparator<Human> ELDEST_FIRST =
            Comparator.comparing(Human::bornOn).thenComparingInt(Human::id);

    private final Map<Integer, String> codes = new LinkedHashMap<>();
    private final List<Human> relatives;

    Roll(List<Official> officials, Kinfolk kinfolk) {
        var cadres =
                officials.stream().map(Official::human).sorted(ELDEST_FIRST).toList();
        var cadreIds = cadres.stream().map(Human::id).collect(Collectors.toSet());
        var known = known(cadreIds, kinfolk);
        relatives = kinfolk.people().stream()
                .filter(human -> known.contains(human.id()) && !cadreIds.contains(human.id()))
                .sorted(ELDEST_FIRST)
                .toList();
        cadres.forEach(this::number);
        relatives.forEach(this::number);
    }

    private static Set<Integer> known(Set<Integer> cadres, Kinfolk kinfolk) {
        var around = kinfolk.around();
        var known = new HashSet<>(cadres);
        for (var i = 0; i < TIES_AWAY; i++) {
            for (var id : new ArrayList<>(known)) {
                around.get(id).forEach(kin -> known.add(kin.id()));
            }
        }
        return known;
    }

    private void number(Human human) {
        codes.put(human.id(), "P%06d".formatted(codes.size() + 1));
    }

    List<Human> relatives() {
        return relatives;
    }

    boolean holds(Human human) {
        return codes.containsKey(human.id());
    }

    String code(Human human) {
        return Objects.requireNonNull(codes.get(human.id()), () -> "not on file: " + human.id());
    }
}
