package org.jingwei.conflict;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jingwei.access.Role;
import org.jingwei.access.Viewer;
import org.jingwei.access.Watchman;
import org.jingwei.graph.Change;
import org.jingwei.graph.Facts;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.organization.Organization;
import org.jingwei.round.Round;
import org.jingwei.shared.Refusal;
import org.jingwei.shared.TeamRole;
import org.springframework.stereotype.Component;

/**
 * Seats held against what clues say, by the authority of the head of the office: a second step, so that no check of a clerk
 * ever reads a clue. Every draft is on record, and no more than three different ones of a round are held against clues in a day.
 */
@Component
public class ClueChecks {

    static final int MOST_A_DAY = 3;
    static final Refusal OWN = new Refusal("own-matter", "conflict.own-draft", List.of("input", "seats"));

    private static final Query CHECKS = Query.named("conflict/clue-checks");
    private static final Query RECORD = Query.named("conflict/record-clue-check");

    private final Conflicts conflicts;
    private final Watchman watchman;
    private final Graph graph;

    ClueChecks(Conflicts conflicts, Watchman watchman, Graph graph) {
        this.conflicts = conflicts;
        this.watchman = watchman;
        this.graph = graph;
    }

    /** A draft on record, with how many more may follow today; refused where there were too many. */
    record Recorded(String id, int left, List<Refusal> problems) {}

    /** What speaks against appointing: for the head what clues say; for anybody else that he has not found these seats clean. */
    public List<Refusal> objections(Round round, List<Placed> seats, Map<String, String> accepted, Viewer viewer) {
        if (!viewer.holds(Role.OFFICE_HEAD)) {
            return isFoundClean(round, seats)
                    ? List.of()
                    : List.of(new Refusal("conflict-open", "conflict.for-the-head-to-check", List.of("input")));
        }
        if (isOwn(seats, viewer)) {
            return List.of(OWN);
        }
        var against = look(round, seats, viewer);
        try {
            graph.change(change -> held(record(change, round, seats, against, accepted, viewer)));
        } catch (TooMany e) {
            return e.refusals;
        }
        return against.stream()
                .filter(seat -> seat.isOpen(accepted.keySet()))
                .map(SeatAgainstClues::refusal)
                .toList();
    }

    /** Carries the refusal out of the transaction, so that a draft too many leaves no trace. */
    private static final class TooMany extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<Refusal> refusals;

        TooMany(List<Refusal> refusals) {
            super("refused", null, false, false);
            this.refusals = refusals;
        }
    }

    private static Recorded held(Recorded recorded) {
        if (!recorded.problems().isEmpty()) {
            throw new TooMany(recorded.problems());
        }
        return recorded;
    }

    /** Nobody looks at what clues say of himself or his kin, whether or not they say anything. */
    static boolean isOwn(List<Placed> seats, Viewer viewer) {
        return Met.isOwn(people(seats), viewer);
    }

    /** The seats against which something stands, with the eyes of the service. */
    List<SeatAgainstClues> look(Round round, List<Placed> seats, Viewer viewer) {
        var people = people(seats);
        var targets = List.copyOf(round.inspected());
        if (people.isEmpty() || targets.isEmpty()) {
            return List.of();
        }
        var question = new Question(
                people,
                targets,
                TeamRole.MEMBER,
                round.period(),
                Set.copyOf(round.kinds()),
                viewer.now().knownAt(),
                round.id(),
                false,
                List.of());
        var check = conflicts.check(question.askingClues(), watchman.scope(viewer.now()));
        AllRan.hold(check);
        return seats.stream()
                .map(seat -> against(round, seat, check.as(seat.role())))
                .filter(seat -> !seat.hits().isEmpty())
                .toList();
    }

    private static SeatAgainstClues against(Round round, Placed seat, CrossCheck check) {
        var person = check.question().candidates().indexOf(seat.cadre());
        var hits = new ArrayList<Hit>();
        var worst = Outcome.CLEAR;
        for (var target : targets(round, seat)) {
            var pair = check.pair(person, check.question().targets().indexOf(target));
            worst = pair.outcome().compareTo(worst) > 0 ? pair.outcome() : worst;
            pair.hits().stream()
                    .filter(hit -> hits.stream().noneMatch(hit::saysTheSame))
                    .forEach(hits::add);
        }
        return new SeatAgainstClues(seat, worst, check, hits);
    }

    private static List<String> targets(Round round, Placed seat) {
        return round.teams().stream()
                .filter(team -> team.id().equals(seat.team()))
                .flatMap(team -> team.targets().stream())
                .map(Organization::id)
                .toList();
    }

    /** Recorded first, which holds the round, and counted then: of two at once the later one sees the other. */
    Recorded record(
            Change change,
            Round round,
            List<Placed> seats,
            List<SeatAgainstClues> against,
            Map<String, String> accepted,
            Viewer viewer) {
        var id = Facts.newId();
        var on = viewer.now().on();
        var says = new HashMap<String, Object>();
        says.put("id", id);
        says.put("on", on);
        says.put("draft", Placed.draft(round, seats));
        says.put("members", people(seats));
        says.put("clean", against.stream().noneMatch(seat -> seat.isOpen(Set.of())));
        says.put("accepted", List.copyOf(accepted.keySet()));
        says.put("reasons", List.copyOf(accepted.values()));
        says.put("recordedAt", viewer.now().knownAt().atZone(ZoneOffset.UTC));
        says.put("recordedBy", viewer.id());
        says.put("name", viewer.name());
        change.write(RECORD, Map.of("round", round.id(), "says", says));
        var drafts = change.ask(CHECKS, Map.of("round", round.id())).stream()
                .filter(row -> on.equals(row.date("on")))
                .map(row -> row.string("draft"))
                .collect(Collectors.toCollection(HashSet::new));
        var left = MOST_A_DAY - drafts.size();
        return left < 0
                ? new Recorded(
                        id,
                        0,
                        List.of(new Refusal(
                                "limit-clue-checks",
                                "conflict.clue-checks",
                                List.of(MOST_A_DAY),
                                List.of("input", "seats"))))
                : new Recorded(id, left, List.of());
    }

    /** Whether the draft that the head checked last is this one, and nothing stood against it then. */
    private boolean isFoundClean(Round round, List<Placed> seats) {
        return graph.ask(CHECKS, Map.of("round", round.id())).stream()
                .findFirst()
                .filter(row -> row.string("draft").equals(Placed.draft(round, seats)) && row.bool("clean"))
                .isPresent();
    }

    private static List<String> people(List<Placed> seats) {
        return seats.stream().map(Placed::cadre).distinct().toList();
    }
}
