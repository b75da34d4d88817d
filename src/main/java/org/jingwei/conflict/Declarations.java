package org.jingwei.conflict;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jingwei.access.Viewer;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.shared.Connection;
import org.jingwei.shared.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Declarations as far as the viewer may see them, and what was found that nobody declared. */
@Component
class Declarations {

    private static final Query LIST = Query.named("conflict/declarations");
    private static final Query DECLARED = Query.named("conflict/declared");

    private final Graph graph;

    Declarations(Graph graph) {
        this.graph = graph;
    }

    private record Tied(String person, String target) {}

    Optional<Declaration> find(String id, Viewer viewer) {
        return ask(id, Cursor.START, 1, viewer).stream().findFirst();
    }

    /** The latest first. */
    Connection<Declaration> list(int first, @Nullable String after, Viewer viewer) {
        var found = ask(null, Cursor.parse(after), first + 1, viewer);
        return Connection.of(
                found,
                first,
                after != null,
                each -> new Cursor(each.recordedAt().toString(), each.id()).text());
    }

    private List<Declaration> ask(@Nullable String id, Cursor behind, int most, Viewer viewer) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("id", id);
        parameters.put("afterAt", behind.equals(Cursor.START) ? null : behind.moment());
        parameters.put("afterId", behind.second());
        parameters.put("most", most);
        parameters.put("from", viewer.now().on());
        parameters.put("to", viewer.now().on().plusDays(1));
        parameters.put("knownAt", viewer.now().knownAt().atZone(ZoneOffset.UTC));
        parameters.put("viewer", viewer.scope());
        return graph.ask(LIST, parameters).stream().map(Declaration::of).toList();
    }

    /** Kin of a candidate who were found in a target about which he has declared nothing; one statement for all. */
    List<Hit> undeclared(CrossCheck check) {
        var declared = declared(check);
        return check.hits()
                .all()
                .filter(hit -> !hit.isBetweenColleagues() && hit.isByKin())
                .filter(hit -> check.candidates().get(hit.candidate()).records().stream()
                        .noneMatch(person -> declared.contains(new Tied(person, check.other(hit)))))
                .toList();
    }

    private Set<Tied> declared(CrossCheck check) {
        var people = check.candidates().stream()
                .flatMap(candidate -> candidate.records().stream())
                .toList();
        var question = check.question();
        var parameters = Map.of(
                "people",
                people,
                "targets",
                check.targets().stream().map(Target::id).toList(),
                "from",
                question.from(),
                "to",
                question.to(),
                "knownAt",
                question.knownMoment());
        var declared = new HashSet<Tied>();
        graph.ask(DECLARED, parameters)
                .forEach(row -> declared.add(new Tied(row.string("person"), row.string("target"))));
        return declared;
    }
}
