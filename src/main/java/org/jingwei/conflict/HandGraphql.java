package org.jingwei.conflict;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jingwei.access.Viewer;
import org.jingwei.clue.Clue;
import org.jingwei.clue.StepTable;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.shared.HandKind;
import org.jingwei.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The hands that a clue was in, for GraphQL. What the receiving body does about it stays with that body. */
@Controller
class HandGraphql {

    private static final Query HANDS = Query.named("conflict/hands");
    private static final Query SEEN = Query.named("conflict/clues-seen");

    private final Graph graph;
    private final Matters matters;
    private final Findings findings;
    private final StepTable table = StepTable.shipped();

    HandGraphql(Graph graph, Matters matters, Findings findings) {
        this.graph = graph;
        this.matters = matters;
        this.findings = findings;
    }

    @SchemaMapping(typeName = "Clue")
    List<HandView> hands(Clue clue, Viewer viewer) {
        var hands = Hands.of(graph.ask(HANDS, Map.of("clue", clue.id(), "viewer", viewer.scope())), table);
        var people = hands.people();
        var shown = hands.all().stream()
                .filter(held -> Matters.knows(held.hand(), clue, viewer))
                .toList();
        if (people.isEmpty()) {
            return shown.stream().map(held -> unasked(held, clue, viewer)).toList();
        }
        var check = matters.check(
                clue.id(), people, Matters.life(clue, viewer), viewer.now().knownAt());
        var hits = check.hits().all().toList();
        var words = findings.words(hits, viewer);
        return shown.stream()
                .map(held -> held.person() == null || !Matters.decides(held.hand(), clue, viewer)
                        ? unasked(held, clue, viewer)
                        : view(held, people.indexOf(held.person()), check.as(held.hand()), words, clue, viewer))
                .toList();
    }

    private HandView view(
            Hands.Held held, int place, CrossCheck check, Findings.Words words, Clue clue, Viewer viewer) {
        return view(held, place, shown(check, place, clue, viewer), check, words, viewer);
    }

    private static HandView view(
            Hands.Held held, int place, List<Hit> found, CrossCheck check, Findings.Words words, Viewer viewer) {
        var view = new CheckView(check, viewer);
        return new HandView(
                held.hand(),
                held.member(),
                held.name(),
                held.steps(),
                held.since(),
                check.outcome(place, found),
                check.weighed(found).anyMatch(Hit::isSealed),
                check.missing(place, found),
                check.findings(found).stream()
                        .map(hit -> words.finding(view, hit))
                        .sorted(FindingView.GRAVEST_FIRST)
                        .toList());
    }

    /**
     * The same of somebody who may come to have a hand in it; absent where the viewer may not ask of him. What is sealed
     * is left out: one by one all cadres could be asked who reported. It speaks when he is to act.
     */
    @SchemaMapping(typeName = "Clue")
    @Nullable
    HandView handOf(Clue clue, @Argument String member, @Argument HandKind hand, Viewer viewer) {
        if (!Matters.decides(hand, clue, viewer) || !matters.mayAsk(member, viewer)) {
            return null;
        }
        var check = matters.check(
                clue.id(),
                List.of(member),
                Period.day(viewer.now().on()),
                viewer.now().knownAt());
        var cadre = check.candidates().getFirst().cadre();
        var held = new Hands.Held(
                hand, member, cadre, cadre.name(), List.of(), viewer.now().on());
        var words = findings.words(check.hits().all().toList(), viewer);
        var as = check.as(hand);
        var found = shown(as, 0, clue, viewer).stream()
                .filter(hit -> !hit.isSealed())
                .toList();
        return view(held, 0, found, as, words, viewer);
    }

    /** Whoever does not decide on a hand is not told what follows for it; of whom nobody knows, nothing can follow. */
    private static HandView unasked(Hands.Held held, Clue clue, Viewer viewer) {
        return new HandView(
                held.hand(),
                held.member(),
                held.name(),
                held.steps(),
                held.since(),
                Matters.decides(held.hand(), clue, viewer) ? Outcome.UNKNOWN : null,
                false,
                Set.of(),
                List.of());
    }

    private List<Hit> shown(CrossCheck check, int place, Clue clue, Viewer viewer) {
        return seen(
                check.hits().of(place, 0).stream()
                        .filter(hit -> isShown(hit, clue, viewer))
                        .toList(),
                viewer);
    }

    /** Without what rests on another clue that the viewer may not know of. */
    private List<Hit> seen(List<Hit> found, Viewer viewer) {
        var others =
                found.stream().map(HandGraphql::other).flatMap(Optional::stream).toList();
        if (others.isEmpty()) {
            return found;
        }
        var seen = new TreeSet<String>();
        graph.ask(SEEN, Map.of("clues", others, "viewer", viewer.scope())).forEach(row -> seen.add(row.string("id")));
        return found.stream()
                .filter(hit -> other(hit).map(seen::contains).orElse(true))
                .toList();
    }

    private static Optional<String> other(Hit hit) {
        return Optional.ofNullable(hit.because().get("clue")).map(String::valueOf);
    }

    private static boolean isShown(Hit hit, Clue clue, Viewer viewer) {
        return hit.path().stream()
                .map(fact -> fact.text("hand"))
                .allMatch(hand -> hand == null || Matters.knows(HandKind.valueOf(hand), clue, viewer));
    }
}
