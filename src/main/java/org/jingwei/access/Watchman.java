package org.jingwei.access;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jingwei.shared.AsOf;
import org.springframework.stereotype.Component;

/**
 * The eyes of the service itself, where it looks after something while nobody asks: it sees people, rounds and teams, and
 * nothing of a clue. Whatever it finds is shown to nobody but through a viewer's own eyes.
 */
@Component
public class Watchman {

    private static final Set<String> SEES = Set.of("Person", "Cadre", "PoolMember", "Round", "RoundDraft", "Team");

    private final Policy policy;

    Watchman(Policy policy) {
        this.policy = policy;
    }

    /** What a query with the mark {@code visible} takes as {@code $viewer}. */
    public Map<String, Object> scope(AsOf now) {
        var sees = policy.guardedTypes().stream()
                .collect(
                        Collectors.toMap(type -> type, type -> new Sight(SEES.contains(type), Map.of()).asParameter()));
        return Map.of(
                "persons", List.of(),
                "kin", List.of(),
                "recused", List.of(),
                "on", now.on(),
                "knownAt", now.knownAt().atZone(ZoneOffset.UTC),
                "sees", sees);
    }
}
