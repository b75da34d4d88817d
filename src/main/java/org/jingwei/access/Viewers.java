package org.jingwei.access;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.jingwei.seal.Reporters;
import org.jingwei.shared.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out who calls: one statement a request, nothing kept between two requests. */
@Component
public class Viewers {

    private static final Query VIEWER = Query.named("access/viewer");

    private final Graph graph;
    private final Reporters reporters;
    private final Policy policy;
    private final Clock clock;
    private final ZoneId zone;

    Viewers(Graph graph, Reporters reporters, Policy policy, Clock clock, OfficeZone zone) {
        this.graph = graph;
        this.reporters = reporters;
        this.policy = policy;
        this.clock = clock;
        this.zone = zone.id();
    }

    /** The holder of a token that still holds. */
    public Optional<Viewer> findByToken(String token, List<Locale> wanted, Request request) {
        return find(Secrets.hash(token), null, wanted, request);
    }

    public Optional<Viewer> findByAccount(String account, List<Locale> wanted, Request request) {
        return find(null, account, wanted, request);
    }

    private Optional<Viewer> find(
            @Nullable String token, @Nullable String account, List<Locale> wanted, Request request) {
        var now = clock.instant();
        var asOf = new AsOf(now.atZone(zone).toLocalDate(), now);
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("token", token);
        parameters.put("account", account);
        parameters.put("now", now.atZone(ZoneOffset.UTC));
        parameters.put("knownAt", now.atZone(ZoneOffset.UTC));
        parameters.put("on", asOf.on());
        return graph.ask(VIEWER, parameters).stream().findFirst().map(row -> viewer(row, asOf, wanted, request));
    }

    private Viewer viewer(Row row, AsOf now, List<Locale> wanted, Request request) {
        return new Viewer(
                row.string("id"),
                row.string("name"),
                row.string("locale"),
                Languages.pick(wanted, row.string("locale")),
                row.stringOrNull("person"),
                row.rows("grants").stream().map(Viewers::held).toList(),
                Set.copyOf(row.strings("persons")),
                Set.copyOf(row.strings("kin")),
                Set.copyOf(row.strings("teams")),
                barred(row),
                now,
                policy,
                request);
    }

    /** What he stands recused from, and the clues that he reported himself. */
    private Set<String> barred(Row row) {
        var barred = reporters.deniedTo(Set.copyOf(row.strings("persons")), row.integer("boxes"));
        barred.addAll(row.strings("recused"));
        return barred;
    }

    private static Held held(Row grant) {
        return new Held(
                Role.valueOf(grant.string("role")),
                ScopeKind.valueOf(grant.string("kind")),
                grant.stringOrNull("scope"));
    }
}
