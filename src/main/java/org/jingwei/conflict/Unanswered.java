package org.jingwei.conflict;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jingwei.shared.FilePart;

/** What the rules of one sort could not say: those that did not end, and those that lack a part of a candidate's file. */
final class Unanswered {

    private final boolean missing;
    /** For each candidate: the rules that lack a part of his file, with the parts. */
    private final List<Map<Rule, Set<FilePart>>> lacking;

    /** What rules lack matters where {@code bears} says that a finding of theirs would. */
    Unanswered(Rule.Guards guards, List<RuleRun> runs, List<Candidate> candidates, Predicate<Rule> bears) {
        var own = runs.stream().filter(run -> run.rule().guards() == guards).toList();
        var bearing = own.stream().filter(run -> bears.test(run.rule())).toList();
        this.missing = own.stream().anyMatch(RuleRun::isMissing);
        this.lacking = candidates.stream()
                .map(candidate -> lacks(candidate.missing(), bearing))
                .toList();
    }

    /** Whether something might still be found of the candidate beside this. */
    boolean leaveOpen(int candidate, List<Hit> found) {
        return missing || !of(candidate, found).isEmpty();
    }

    /** The rules that found nothing and either lack data on the candidate or left the pair open. */
    List<Rule> of(int candidate, List<Hit> found) {
        var open = found.stream().filter(Hit::open).map(Hit::rule);
        return Stream.concat(lacking.get(candidate).keySet().stream(), open)
                .distinct()
                .filter(rule -> found.stream().noneMatch(hit -> hit.finds(rule)))
                .toList();
    }

    /** The parts that those rules lack; of one that left the pair open, whatever it needs. */
    Set<FilePart> parts(int candidate, List<Hit> found) {
        var parts = EnumSet.noneOf(FilePart.class);
        var lacks = lacking.get(candidate);
        of(candidate, found).forEach(rule -> parts.addAll(lacks.getOrDefault(rule, rule.needs())));
        return parts;
    }

    /** Those rules by the parts that they lack. */
    Map<FilePart, List<Rule>> byPart(int candidate, List<Hit> found) {
        var silent = of(candidate, found);
        var byPart = new EnumMap<FilePart, List<Rule>>(FilePart.class);
        for (var part : parts(candidate, found)) {
            byPart.put(
                    part,
                    lacking(candidate, part).stream().filter(silent::contains).toList());
        }
        return byPart;
    }

    /** The rules that lack this part of the candidate's file. */
    List<Rule> lacking(int candidate, FilePart part) {
        return lacking.get(candidate).entrySet().stream()
                .filter(entry -> entry.getValue().contains(part))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(Rule::id))
                .toList();
    }

    private static Map<Rule, Set<FilePart>> lacks(Set<FilePart> missing, List<RuleRun> runs) {
        var lacks = new LinkedHashMap<Rule, Set<FilePart>>();
        for (var run : runs) {
            var needed = EnumSet.noneOf(FilePart.class);
            needed.addAll(missing);
            needed.retainAll(run.rule().needs());
            if (run.state() == RuleRun.State.RAN && !needed.isEmpty()) {
                lacks.put(run.rule(), needed);
            }
        }
        return lacks;
    }
}
