package org.jingwei.conflict;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jingwei.shared.Period;
import org.jingwei.shared.TeamRole;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * Every pair of a large cross-check, which over HTTP would be many pages.
 *
 * @param hits the pairs a rule hits, as {@code candidate target}, by the rule's id
 */
public record CheckedPairs(Map<String, Set<String>> hits) {

    /** Sees everything. */
    private static final Map<String, ?> VIEWER = Map.of("account", "test", "sees", Map.of("Person", Map.of("V", true)));

    public static CheckedPairs of(
            ListableBeanFactory beans, List<String> candidates, List<String> targets, LocalDate on) {
        var question = new Question(
                candidates,
                targets,
                TeamRole.MEMBER,
                Period.day(on),
                Set.of(),
                beans.getBean(Clock.class).instant(),
                null,
                false,
                List.of());
        var check = beans.getBean(Conflicts.class).check(question, VIEWER);
        var hits = new HashMap<String, Set<String>>();
        for (int c = 0; c < candidates.size(); c++) {
            for (int t = 0; t < targets.size(); t++) {
                var pair = candidates.get(c) + " " + targets.get(t);
                check.pair(c, t)
                        .hits()
                        .forEach(hit -> hits.computeIfAbsent(hit.rule().id(), each -> new HashSet<>())
                                .add(pair));
            }
        }
        return new CheckedPairs(hits);
    }
}
