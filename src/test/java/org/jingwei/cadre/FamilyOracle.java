package org.jingwei.cadre;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jingwei.cadre.Family.Asked;
import org.jingwei.cadre.Family.Kind;
import org.jingwei.cadre.Family.Said;
import org.jspecify.annotations.Nullable;

/**
 * Who is what to whom on one day, from the list of base facts and the texts alone, in the plainest way there is. It
 * shares no word with the code that it judges. A slip is an error in reading the law that somebody might make.
 */
final class FamilyOracle {

    enum Slip {
        ADOPTION_ENDS_NOTHING,
        ADOPTION_ENDS_THE_TIE_TO_THE_PARENT_WHOM_THE_ADOPTER_MARRIED,
        WHO_PARTED_BEFORE_THE_ADOPTION_REMAINS_A_PARENT,
        AN_ADOPTION_THAT_IS_OVER_STILL_ENDS,
        AN_ADOPTION_THAT_IS_STRUCK_STILL_ENDS,
        ADOPTION_LEAVES_BROTHERS_OF_BIRTH,
        ADOPTION_ENDS_ADOPTIVE_BROTHERS,
        ADOPTIVE_KIN_ARE_NO_KIN,
        WHOEVER_MARRIES_THE_MOTHER_IS_A_FATHER,
        WHO_RAISED_A_STEPCHILD_IS_NO_PARENT,
        SIBLINGS_SHARE_BOTH_PARENTS,
        ONLY_WITH_PARENTS_IS_ONE_A_SIBLING,
        A_MARRIAGE_NEVER_ENDS,
        A_FACT_HOLDS_ON_ITS_LAST_DAY,
        WHAT_WAS_STRUCK_STILL_COUNTS,
        A_RECORD_IS_A_HUMAN,
        ONLY_AS_THE_LAW_LISTS_IT,
        GREAT_GRANDPARENTS_ARE_NOT_IN_THE_DIRECT_LINE,
        A_GRANDNEPHEW_IS_OF_THE_THIRD_GENERATION,
        A_COUSINS_WIFE_IS_NO_KIN,
        THE_WIFES_BROTHERS_WIFE_IS_NO_KIN,
        NEAR_KIN_ARE_THE_CIVIL_CODES_IN_A_CASE,
        GRANDPARENTS_ARE_NEAR_KIN_IN_A_CASE
    }

    private static final int LONGEST_WAY = 5;

    private final Set<Slip> slips;
    private final Asked asked;
    private final List<Said> known;
    private final List<Said> today;
    private final Map<String, String> humans = new HashMap<>();
    private final Map<String, Set<String>> classes = new LinkedHashMap<>();
    private final Map<String, Set<String>> sets = new LinkedHashMap<>();

    FamilyOracle(Family family, Asked asked, Slip... slips) {
        this.slips = Stream.of(slips).collect(toCollection(() -> EnumSet.noneOf(Slip.class)));
        this.asked = asked;
        readTheLaw();
        family.people().forEach(person -> humans.put(person, person));
        for (var same : family.judged()) {
            if (onRecord(same.recordedAt(), same.struckAt()) && !slips(Slip.A_RECORD_IS_A_HUMAN)) {
                humans.put(same.second(), same.first());
            }
        }
        var all = family.facts().stream()
                .map(fact -> fact.between(human(fact.start()), human(fact.end())))
                .filter(fact -> !fact.start().equals(fact.end()))
                .toList();
        this.known = all.stream()
                .filter(fact -> slips(Slip.WHAT_WAS_STRUCK_STILL_COUNTS)
                        ? onRecord(fact.recordedAt(), null)
                        : onRecord(fact.recordedAt(), fact.struckAt()))
                .toList();
        var adoptions = slips(Slip.AN_ADOPTION_THAT_IS_STRUCK_STILL_ENDS) ? all : known;
        this.today = known.stream()
                .filter(fact -> isTrue(fact, asked.day()))
                .filter(fact -> !isEndedByAdoption(fact, adoptions))
                .toList();
    }

    private void readTheLaw() {
        classes.put("SPOUSE", listed("S"));
        classes.put("LINEAL_BLOOD", listed("U UU UUU D DD DDD"));
        classes.put("COLLATERAL_3", listed("B UB UBD BD"));
        classes.put("NEAR_AFFINITY", listed("SU SB SBS DS DSU BS UBS UBDS BDS"));
        sets.put("KIN_CIVIL", listed("S U D B UU DD"));
        sets.put("KIN_CRIMINAL", listed("S U D B"));
        sets.put("KIN_CASE94", listed("S U D DS B"));
        if (slips(Slip.GREAT_GRANDPARENTS_ARE_NOT_IN_THE_DIRECT_LINE)) {
            classes.get("LINEAL_BLOOD").removeAll(listed("UUU DDD"));
        }
        if (slips(Slip.A_GRANDNEPHEW_IS_OF_THE_THIRD_GENERATION)) {
            classes.get("COLLATERAL_3").add("BDD");
        }
        if (slips(Slip.A_COUSINS_WIFE_IS_NO_KIN)) {
            classes.get("NEAR_AFFINITY").remove("UBDS");
        }
        if (slips(Slip.THE_WIFES_BROTHERS_WIFE_IS_NO_KIN)) {
            classes.get("NEAR_AFFINITY").remove("SBS");
        }
        if (slips(Slip.NEAR_KIN_ARE_THE_CIVIL_CODES_IN_A_CASE)) {
            sets.put("KIN_CASE94", listed("S U D B UU DD"));
        }
        if (slips(Slip.GRANDPARENTS_ARE_NEAR_KIN_IN_A_CASE)) {
            sets.get("KIN_CRIMINAL").add("UU");
        }
    }

    private static Set<String> listed(String chains) {
        return new TreeSet<>(List.of(chains.split(" ", -1)));
    }

    private boolean slips(Slip slip) {
        return slips.contains(slip);
    }

    /** Whoever is kin to whom: {@code one other: chain class sets}. */
    Set<String> kin() {
        var lines = new TreeSet<String>();
        for (var human : new TreeSet<>(humans.values())) {
            walk(List.of(human), "", "", lines);
        }
        return lines;
    }

    /** The human whose record this is, by the name of his first record. */
    String human(String record) {
        return humans.get(record);
    }

    /** All records of whom this one is of. */
    Set<String> recordsOf(String record) {
        return humans.keySet().stream()
                .filter(each -> human(each).equals(human(record)))
                .collect(toCollection(TreeSet::new));
    }

    private void walk(List<String> way, String there, String back, Set<String> lines) {
        if (there.length() > 0) {
            name(way, there.replace("UD", "B"), back.replace("UD", "B"), lines);
        }
        if (there.length() == LONGEST_WAY) {
            return;
        }
        var at = way.getLast();
        for (var fact : today) {
            if (fact.start().equals(at)) {
                on(
                        way,
                        fact.end(),
                        there + letters(fact).charAt(0),
                        letters(fact).charAt(1) + back,
                        lines);
            }
            if (fact.end().equals(at)) {
                on(
                        way,
                        fact.start(),
                        there + letters(fact).charAt(1),
                        letters(fact).charAt(0) + back,
                        lines);
            }
        }
        if (slips(Slip.WHOEVER_MARRIES_THE_MOTHER_IS_A_FATHER)) {
            stepParents(at).forEach(step -> on(way, step, there + "U", "D" + back, lines));
        }
    }

    private void on(List<String> way, String next, String there, String back, Set<String> lines) {
        var halves = slips(Slip.SIBLINGS_SHARE_BOTH_PARENTS) && there.endsWith("UD") && !shareBoth(way, next);
        if (!way.contains(next) && !halves) {
            walk(Stream.concat(way.stream(), Stream.of(next)).toList(), there, back, lines);
        }
    }

    private void name(List<String> way, String there, String back, Set<String> lines) {
        var backwards = slips(Slip.ONLY_AS_THE_LAW_LISTS_IT) ? there : back;
        Predicate<Set<String>> holds = chains -> chains.contains(there) || chains.contains(backwards);
        for (var clazz : classes.entrySet()) {
            if (holds.test(clazz.getValue())) {
                var in = sets.entrySet().stream()
                        .filter(set -> holds.test(set.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(joining(" ", "", " KIN_CSL"))
                        .strip();
                lines.add(way.getFirst() + " " + way.getLast() + ": " + there + " " + clazz.getKey() + " " + in);
            }
        }
    }

    /** Down and up, spouse and spouse, sibling and sibling; the first letter as the fact is written. */
    private static String letters(Said fact) {
        return fact.kind() == Kind.PARENT_OF ? "DU" : fact.kind() == Kind.SPOUSE_OF ? "SS" : "BB";
    }

    private List<String> stepParents(String child) {
        var steps = new ArrayList<String>();
        for (var birth : today) {
            if (birth.kind() == Kind.PARENT_OF && birth.end().equals(child)) {
                for (var marriage : today) {
                    if (marriage.kind() == Kind.SPOUSE_OF && marriage.start().equals(birth.start())) {
                        steps.add(marriage.end());
                    }
                }
            }
        }
        return steps;
    }

    private boolean shareBoth(List<String> way, String sibling) {
        return parents(way.get(way.size() - 2)).equals(parents(sibling));
    }

    private Set<String> parents(String child) {
        return today.stream()
                .filter(fact -> fact.kind() == Kind.PARENT_OF && fact.end().equals(child))
                .map(Said::start)
                .collect(toCollection(TreeSet::new));
    }

    private boolean isEndedByAdoption(Said fact, List<Said> facts) {
        if (slips(Slip.ADOPTIVE_KIN_ARE_NO_KIN) && fact.is("ADOPTIVE")) {
            return true;
        }
        if (slips(Slip.WHO_RAISED_A_STEPCHILD_IS_NO_PARENT) && fact.is("STEP_FOSTERED")) {
            return true;
        }
        if (slips(Slip.ONLY_WITH_PARENTS_IS_ONE_A_SIBLING) && fact.kind() == Kind.SIBLING_OF) {
            return true;
        }
        if (slips(Slip.ADOPTION_ENDS_NOTHING)) {
            return false;
        }
        if (fact.kind() == Kind.PARENT_OF && isOfBirth(fact)) {
            return adoptions(fact.end(), facts).anyMatch(adoption -> !isMarried(adoption, fact.start()));
        }
        if (fact.kind() == Kind.SIBLING_OF && !slips(Slip.ADOPTION_LEAVES_BROTHERS_OF_BIRTH)) {
            var ends = isOfBirth(fact) || fact.is("HALF") || slips(Slip.ADOPTION_ENDS_ADOPTIVE_BROTHERS);
            return ends && (endsSiblings(fact.start(), facts) || endsSiblings(fact.end(), facts));
        }
        return false;
    }

    private boolean endsSiblings(String child, List<Said> facts) {
        return adoptions(child, facts)
                .anyMatch(adoption -> known.stream()
                        .filter(fact -> fact.kind() == Kind.PARENT_OF
                                && isOfBirth(fact)
                                && fact.end().equals(child))
                        .noneMatch(birth -> isMarried(adoption, birth.start())));
    }

    private static boolean isOfBirth(Said fact) {
        return fact.how() == null || fact.is("BIOLOGICAL");
    }

    private Stream<Said> adoptions(String child, List<Said> facts) {
        return facts.stream()
                .filter(fact -> fact.kind() == Kind.PARENT_OF && fact.is("ADOPTIVE"))
                .filter(fact -> fact.end().equals(child))
                .filter(fact -> isTrue(fact, asked.day())
                        || (slips(Slip.AN_ADOPTION_THAT_IS_OVER_STILL_ENDS) && fact.to() != null));
    }

    /** Whether he who adopts was then married to that parent. */
    private boolean isMarried(Said adoption, String parent) {
        return !slips(Slip.ADOPTION_ENDS_THE_TIE_TO_THE_PARENT_WHOM_THE_ADOPTER_MARRIED)
                && known.stream()
                        .filter(fact -> fact.kind() == Kind.SPOUSE_OF)
                        .filter(fact -> Set.of(fact.start(), fact.end()).equals(pair(adoption.start(), parent)))
                        .anyMatch(fact -> adoption.from() == null
                                || slips(Slip.WHO_PARTED_BEFORE_THE_ADOPTION_REMAINS_A_PARENT)
                                || isTrue(fact, adoption.from()));
    }

    private static Set<String> pair(String one, String other) {
        return new TreeSet<>(List.of(one, other));
    }

    private boolean isTrue(Said fact, LocalDate day) {
        var ended = fact.to() != null
                && (slips(Slip.A_FACT_HOLDS_ON_ITS_LAST_DAY) ? day.isAfter(fact.to()) : !day.isBefore(fact.to()));
        return (fact.from() == null || !day.isBefore(fact.from()))
                && (!ended || (slips(Slip.A_MARRIAGE_NEVER_ENDS) && fact.kind() == Kind.SPOUSE_OF));
    }

    private boolean onRecord(@Nullable Instant recordedAt, @Nullable Instant struckAt) {
        return (recordedAt == null || !asked.knownAt().isBefore(recordedAt))
                && (struckAt == null || asked.knownAt().isBefore(struckAt));
    }
}
