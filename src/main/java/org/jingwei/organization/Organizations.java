package org.jingwei.organization;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.access.Viewer;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.jingwei.graph.Words;
import org.jingwei.shared.AsOf;
import org.jingwei.shared.Connection;
import org.jingwei.shared.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Organizations and regions, as far as the viewer may see them. */
@Component
public class Organizations {

    private static final Query HEADS = Query.named("organization/heads");
    private static final Query CARDS = Query.named("organization/cards");
    private static final Query LIST = Query.named("organization/list");
    private static final Query SEARCH = Query.named("organization/search");
    private static final Query REGION_CARDS = Query.named("organization/region-cards");

    private final Graph graph;

    Organizations(Graph graph) {
        this.graph = graph;
    }

    /** What a list of organizations is narrowed by. */
    public record Filter(
            @Nullable OrganizationKind kind, @Nullable Level level) {

        static final Filter NONE = new Filter(null, null);
    }

    public Optional<Organization> find(String id, Viewer viewer) {
        return heads(List.of(id), viewer).stream().findFirst();
    }

    public Optional<Region> findRegion(String id, Viewer viewer) {
        return graph.ask(REGION_CARDS, Map.of("ids", List.of(id), "viewer", viewer.scope())).stream()
                .map(row -> Region.of(new Row(row.query(), row.map("region"))))
                .findFirst();
    }

    /** Those of the ids that the viewer may see. */
    public List<Organization> heads(Collection<String> ids, Viewer viewer) {
        return graph.ask(HEADS, Map.of("ids", List.copyOf(ids), "viewer", viewer.scope())).stream()
                .map(row -> Organization.of(new Row(row.query(), row.map("unit"))))
                .toList();
    }

    /** A page by name and id. */
    public Connection<Organization> list(
            @Nullable String search, @Nullable Filter filter, int first, @Nullable String after, Viewer viewer) {
        var cursor = Cursor.parse(after);
        var wanted = filter == null ? Filter.NONE : filter;
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("afterName", cursor.first());
        parameters.put("afterId", cursor.second());
        parameters.put("kind", wanted.kind() == null ? null : wanted.kind().name());
        parameters.put("level", wanted.level() == null ? null : wanted.level().name());
        parameters.put("most", first + 1);
        parameters.put("viewer", viewer.scope());
        var query = LIST;
        if (search != null && !search.isBlank()) {
            query = SEARCH;
            parameters.put("names", Words.phrase(search));
            parameters.put("code", search.strip());
        }
        var found = graph.ask(query, parameters).stream()
                .map(row -> Organization.of(new Row(row.query(), row.map("unit"))))
                .toList();
        return Connection.of(found, first, after != null, unit -> new Cursor(unit.name(), unit.id()).text());
    }

    /** Where these organizations stand, by id. */
    public Map<String, OrganizationCard> cards(Collection<String> ids, AsOf asOf) {
        var cards = new HashMap<String, OrganizationCard>();
        var parameters = Map.of(
                "ids",
                List.copyOf(ids),
                "on",
                asOf.on(),
                "knownAt",
                asOf.knownAt().atZone(ZoneOffset.UTC));
        graph.ask(CARDS, parameters).forEach(row -> cards.put(row.string("id"), OrganizationCard.of(row)));
        return cards;
    }

    /** These regions and, by id, the regions they lie in. */
    public Map<String, Region> within(Collection<String> ids, Viewer viewer) {
        var within = new HashMap<String, Region>();
        for (var row : graph.ask(REGION_CARDS, Map.of("ids", List.copyOf(ids), "viewer", viewer.scope()))) {
            var outer = row.rowOrNull("within");
            if (outer != null) {
                within.put(Region.of(new Row(row.query(), row.map("region"))).id(), Region.of(outer));
            }
        }
        return within;
    }
}
