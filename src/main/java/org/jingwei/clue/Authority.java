package org.jingwei.clue;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.graph.Asker;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.jingwei.organization.Level;
import org.jingwei.organization.Organization;
import org.jingwei.shared.AsOf;
import org.jspecify.annotations.Nullable;

/** Who manages cadres (干部管理权限), and thereby which discipline body a clue about them goes to. */
final class Authority {

    private static final Query AUTHORITY = Query.named("clue/authority");

    private final Map<String, Managed> people = new HashMap<>();

    /** The highest level that manages somebody, and the discipline body there. */
    record Managed(Level level, @Nullable Organization receiver) {}

    static Authority of(Asker asker, Collection<String> people, AsOf asOf) {
        var authority = new Authority();
        var parameters = Map.of(
                "people",
                List.copyOf(people),
                "on",
                asOf.on(),
                "knownAt",
                asOf.knownAt().atZone(java.time.ZoneOffset.UTC));
        asker.ask(AUTHORITY, parameters).forEach(authority::learn);
        return authority;
    }

    /** With several posts the highest managing level decides (APR22 art. 7). */
    void learn(Row row) {
        var receiver = row.rowOrNull("receiver");
        var managed =
                new Managed(Level.valueOf(row.string("level")), receiver == null ? null : Organization.of(receiver));
        people.merge(
                row.string("person"), managed, (one, other) -> one.level().compareTo(other.level()) <= 0 ? one : other);
    }

    /** Somebody is managed by a level above that one: his matter belongs there (RPT20 art. 15). */
    boolean isAbove(Level level) {
        return people.values().stream().anyMatch(managed -> managed.level().compareTo(level) < 0);
    }

    /** The discipline body of the highest level that manages one of them; empty where the graph does not know. */
    Optional<Organization> receiver() {
        return people.values().stream()
                .filter(managed -> managed.receiver() != null)
                .min(Comparator.comparing(Managed::level))
                .map(Managed::receiver);
    }
}
