package org.jingwei.access;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far one viewer sees by one row of the policy: everything, or by letter the teams, bodies, people that he reaches.
 * Each letter reaches only as far as the grants whose role carries it.
 */
record Sight(boolean all, Map<Character, Set<String>> reach) {

    static final Sight NONE = new Sight(false, Map.of());

    private static final String SCOPED = "stxabuoni";

    Sight {
        reach = Map.copyOf(reach);
    }

    static Sight of(PolicyRow row, Viewer viewer) {
        var all = row.open();
        var reach = new HashMap<Character, Set<String>>();
        for (var held : viewer.held()) {
            var letters = row.letters(held.role());
            all = all || letters.equals(PolicyRow.ALL);
            letters.chars()
                    .mapToObj(letter -> (char) letter)
                    .forEach(letter -> reach.computeIfAbsent(letter, _ -> new LinkedHashSet<>())
                            .addAll(viewer.reached(letter, held)));
        }
        return new Sight(all, reach);
    }

    boolean nothing() {
        return !all && reach.isEmpty();
    }

    boolean has(char letter) {
        return reach.containsKey(letter);
    }

    Set<String> of(char letter) {
        return reach.getOrDefault(letter, Set.of());
    }

    /** True where a letter reaches what the thing lies within. */
    boolean reaches(Scopes scopes) {
        return (scopes.office() != null && of('o').contains(scopes.office()))
                || (scopes.team() != null && of('t').contains(scopes.team()))
                || (scopes.body() != null && of('b').contains(scopes.body()))
                || !Collections.disjoint(of('n'), scopes.readers())
                || !Collections.disjoint(of('i'), scopes.awaits());
    }

    /** As a query takes it: {@code $viewer.sees.Clue.t}; every letter is there, so that none is null. */
    Map<String, Object> asParameter() {
        var map = new HashMap<String, Object>();
        map.put("V", all);
        map.put("p", has('p'));
        SCOPED.chars()
                .mapToObj(letter -> (char) letter)
                .forEach(letter -> map.put(String.valueOf(letter), List.copyOf(of(letter))));
        return map;
    }
}
