package org.jingwei.cadre;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jingwei.graph.Asker;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.jspecify.annotations.Nullable;

/** The facts of kinship around some people, read at once, and what follows from them. */
final class KinAround {

    private static final Query KIN_AROUND = Query.named("cadre/kin-around");

    private final Set<String> people;
    private final Map<String, KinFact> facts = new LinkedHashMap<>();
    private final Map<String, KinTrail.Traits> traits = new HashMap<>();

    private KinAround(Set<String> people) {
        this.people = people;
    }

    /** A derived tie and what the kin is called. */
    record Tie(DerivedKin kin, KinTerm term) {}

    static KinAround ask(Asker asker, Set<String> people) {
        var around = new KinAround(people);
        asker.ask(KIN_AROUND, Map.of("people", List.copyOf(people))).forEach(around::learn);
        return around;
    }

    List<Tie> ties() {
        return Kinship.derive(people, facts.values()).stream()
                .map(kin -> new Tie(kin, KinTerm.describe(KinTrail.steps(kin, facts, traits), sexOf(kin.person()))))
                .toList();
    }

    private @Nullable Sex sexOf(String person) {
        return traits.getOrDefault(person, KinTrail.Traits.UNKNOWN).sex();
    }

    private void learn(Row row) {
        var fact = KinfolkRows.fact(row);
        facts.put(fact.id(), fact);
        traits.put(fact.fromPerson(), KinfolkRows.traits(row, "fromSex", "fromBorn"));
        traits.put(fact.toPerson(), KinfolkRows.traits(row, "toSex", "toBorn"));
    }
}
