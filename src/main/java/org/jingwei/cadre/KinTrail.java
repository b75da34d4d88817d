package org.jingwei.cadre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Follows a derived tie over its facts again and reads off the steps of which a term of address is made. */
final class KinTrail {

    /** What a record tells of a human that matters to terms of address. */
    record Traits(@Nullable Sex sex, @Nullable LocalDate bornOn) {

        static final Traits UNKNOWN = new Traits(null, null);

        Traits or(Traits alias) {
            return new Traits(sex == null ? alias.sex : sex, bornOn == null ? alias.bornOn : bornOn);
        }

        @Nullable
        Boolean isElderThan(Traits other) {
            if (bornOn == null || other.bornOn == null || bornOn.equals(other.bornOn)) {
                return null;
            }
            return bornOn.isBefore(other.bornOn);
        }
    }

    private record Station(
            KinStep.Kind how,
            @Nullable Boolean elder,
            Traits who,
            @Nullable KinKind by) {

        Station(KinStep.Kind how, @Nullable Boolean elder, Traits who) {
            this(how, elder, who, null);
        }
    }

    private final Map<String, Traits> people;
    private final Traits speaker;
    private final List<Station> stations = new ArrayList<>();
    private String at;

    private KinTrail(String person, Map<String, Traits> people) {
        this.people = people;
        this.speaker = people.getOrDefault(person, Traits.UNKNOWN);
        this.at = person;
    }

    /** The steps from the person to the kin; {@code facts} by id are those of {@code via}, {@code people} those on them. */
    static List<KinStep> steps(DerivedKin kin, Map<String, KinFact> facts, Map<String, Traits> people) {
        var trail = new KinTrail(kin.person(), people);
        for (var id : kin.via()) {
            var fact = facts.get(id);
            if (fact == null) {
                throw new IllegalArgumentException("the fact " + id + " of a tie of kin is not among those given");
            }
            trail.follow(fact);
        }
        return trail.steps(kin.chain());
    }

    private void follow(KinFact fact) {
        var next = people.getOrDefault(fact.other(at), Traits.UNKNOWN);
        switch (fact.type()) {
            case PARENT_OF -> stations.add(parentOrChild(fact, next));
            case SPOUSE_OF -> stations.add(new Station(KinStep.Kind.SPOUSE, null, next));
            case SIBLING_OF -> stations.add(new Station(KinStep.Kind.SIBLING, elder(fact), next));
            case SAME_AS -> {
                var last = stations.removeLast();
                stations.add(new Station(last.how, last.elder, last.who.or(next), last.by));
            }
        }
        at = fact.other(at);
    }

    private Station parentOrChild(KinFact fact, Traits next) {
        if (at.equals(fact.toPerson())) {
            return new Station(KinStep.Kind.UP, null, next, fact.kind());
        }
        if (stations.isEmpty() || stations.getLast().how != KinStep.Kind.UP) {
            return new Station(KinStep.Kind.DOWN, null, next, fact.kind());
        }
        stations.removeLast();
        return new Station(KinStep.Kind.SIBLING, null, next);
    }

    private @Nullable Boolean elder(KinFact fact) {
        return fact.elder() ? Boolean.valueOf(at.equals(fact.toPerson())) : null;
    }

    private List<KinStep> steps(String chain) {
        return IntStream.range(0, stations.size())
                .mapToObj(index -> step(index, chain))
                .toList();
    }

    private KinStep step(int index, String chain) {
        var station = stations.get(index);
        var elder = station.elder;
        if (elder == null && station.how == KinStep.Kind.SIBLING) {
            elder = station.who.isElderThan(index == 0 ? speaker : stations.get(index - 1).who);
        }
        if (station.how == KinStep.Kind.DOWN && chain.startsWith("UBD")) {
            elder = station.who.isElderThan(speaker);
            return new KinStep(station.how, station.who.sex, elder);
        }
        return new KinStep(station.how, station.who.sex, elder, station.by);
    }
}
