package org.jingwei.draw;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jingwei.organization.Organization;

/**
 * How often a unit was asked for a round, and what it said: counted from the very list that is shown.
 *
 * @param asked how often without what was withdrawn: the sum of agreed, refused, substituted and open
 */
record DrawFigure(
        Organization unit,
        int asked,
        int agreed,
        int refused,
        int substituted,
        int open,
        int withdrawn,
        List<ReasonCount> reasons) {

    /** How often a unit refused for a reason. */
    record ReasonCount(DrawReason reason, int requests) {}

    /** One a unit, in the order of the list. */
    static List<DrawFigure> of(List<DrawRequest> draws) {
        return draws.stream()
                .collect(Collectors.groupingBy(DrawRequest::unit, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> of(each.getKey(), each.getValue()))
                .toList();
    }

    private static DrawFigure of(Organization unit, Collection<DrawRequest> draws) {
        var states = new EnumMap<DrawState, Integer>(DrawState.class);
        var reasons = new EnumMap<DrawReason, Integer>(DrawReason.class);
        for (var draw : draws) {
            states.merge(draw.state(), 1, Integer::sum);
            var answer = draw.answer();
            if (answer != null && answer.reason() != null) {
                reasons.merge(Objects.requireNonNull(answer.reason()), 1, Integer::sum);
            }
        }
        var withdrawn = states.getOrDefault(DrawState.WITHDRAWN, 0);
        return new DrawFigure(
                unit,
                draws.size() - withdrawn,
                states.getOrDefault(DrawState.AGREED, 0),
                states.getOrDefault(DrawState.REFUSED, 0),
                states.getOrDefault(DrawState.SUBSTITUTED, 0),
                states.getOrDefault(DrawState.SENT, 0),
                withdrawn,
                reasons.entrySet().stream().map(DrawFigure::reason).toList());
    }

    private static ReasonCount reason(Map.Entry<DrawReason, Integer> counted) {
        return new ReasonCount(counted.getKey(), counted.getValue());
    }
}
