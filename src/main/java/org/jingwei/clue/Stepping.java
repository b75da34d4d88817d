package org.jingwei.clue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jingwei.access.Role;
import org.jingwei.access.Viewer;
import org.jingwei.cadre.Cadres;
import org.jingwei.graph.Change;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.jingwei.job.Changed;
import org.jingwei.organization.OrganizationKind;
import org.jingwei.organization.Organizations;
import org.jingwei.shared.HandKind;
import org.jingwei.shared.Refusal;
import org.jingwei.shared.Stamp;
import org.springframework.stereotype.Component;

/** The next step of a clue: the clue is held, judged as it stands then, and taken one step on; or nothing happens. */
@Component
class Stepping {

    private static final Query LOCK = Query.named("clue/lock");
    private static final Query STANDING = Query.named("clue/standing");
    private static final int LONGEST_OPINION = 4_000;

    private final ClueBook book;
    private final HandGuard guard;
    private final Cadres cadres;
    private final Organizations organizations;
    private final ClueWords words;

    Stepping(ClueBook book, HandGuard guard, Cadres cadres, Organizations organizations, ClueWords words) {
        this.book = book;
        this.guard = guard;
        this.cadres = cadres;
        this.organizations = organizations;
        this.words = words;
    }

    /** What can be said of the input before anything is opened. */
    List<Refusal> faults(TakeStepInput input, Viewer viewer) {
        var faults = new ArrayList<Refusal>();
        if (input.opinion() != null && input.opinion().length() > LONGEST_OPINION) {
            faults.add(refusal("opinion-length", "opinion", viewer, LONGEST_OPINION));
        }
        if (input.receiver() != null
                && organizations.find(input.receiver(), viewer).isEmpty()) {
            faults.add(refusal("not-found", "receiver", viewer));
        }
        if (input.onBehalfOf() != null && isHidden(List.of(input.onBehalfOf()), viewer)) {
            faults.add(refusal("not-found", "onBehalfOf", viewer));
        }
        if (input.readers() != null && isHidden(input.readers(), viewer)) {
            faults.add(refusal("not-found", "readers", viewer));
        }
        return faults;
    }

    private boolean isHidden(List<String> people, Viewer viewer) {
        return !cadres.people(people, viewer).keySet().containsAll(people);
    }

    Changed take(Change change, TakeStepInput input, Viewer viewer, Stamp stamp) {
        var held = Map.of("id", input.clue(), "now", stamp.moment(), "viewer", viewer.scope());
        if (change.write(LOCK, held).isEmpty()) {
            return refused("not-found", "clue", viewer);
        }
        var found = standing(change.ask(STANDING, Map.of("id", input.clue())).getFirst());
        if (found.isEmpty()) {
            return refused("chain-broken", "clue", viewer);
        }
        var standing = found.get();
        if (standing.version() != input.expectedVersion()) {
            return refused("stale-version", "expectedVersion", viewer, input.expectedVersion(), standing.version());
        }
        var today = viewer.now().on();
        var life = Life.of(book.table(), standing);
        var attempt = input.by(Doer.of(viewer), today);
        var objections = life.objections(attempt, today);
        if (!objections.isEmpty()) {
            return Changed.refused(objections.stream()
                    .map(objection -> words.refusal(objection, viewer.language()))
                    .toList());
        }
        var conflicts = conflicts(input, attempt.on(), standing, viewer);
        if (!conflicts.isEmpty()) {
            return Changed.refused(conflicts);
        }
        var lawful = Authority.of(change, standing.subjects(), viewer.now()).receiver();
        if (isForAnother(input, lawful, viewer)) {
            return refused(
                    "other-receiver", "receiver", viewer, lawful.orElseThrow().name());
        }
        var taken = book.take(life, attempt, today, stamp.at());
        book.write(change, List.of(taken), stamp);
        return Changed.of(input.clue(), taken.taken().getFirst().step().id());
    }

    /**
     * Nobody has a hand in it against whom a rule on matters stands; whoever acts through another's account is the hand. An
     * account that is nobody's acts for somebody wherever it may, for of nobody no rule could be asked.
     */
    private List<Refusal> conflicts(TakeStepInput input, LocalDate on, Standing standing, Viewer viewer) {
        var row = book.table().row(input.step());
        var hand = row.hand();
        var refusals = new ArrayList<Refusal>();
        if (row.behalf() && input.onBehalfOf() == null && viewer.person() == null) {
            refusals.add(refusal("person-missing", "onBehalfOf", viewer, input.step()));
        }
        if (input.onBehalfOf() != null) {
            refusals.addAll(open("onBehalfOf", hand, List.of(input.onBehalfOf()), on, standing, viewer));
        } else if (viewer.person() != null) {
            refusals.addAll(open("step", hand, List.of(viewer.person()), on, standing, viewer));
        }
        if (input.readers() != null) {
            refusals.addAll(open("readers", HandKind.FIND, input.readers(), on, standing, viewer));
        }
        return refusals;
    }

    private List<Refusal> open(
            String place, HandKind hand, List<String> people, LocalDate on, Standing standing, Viewer viewer) {
        if (guard.barred(standing.clue(), hand, people, on, viewer.now()).isEmpty()) {
            return List.of();
        }
        var asks = standing.scopes().body() == null ? Role.OFFICE_HEAD : Role.RECEIVER;
        var path = List.of("input", place);
        return List.of(
                place.equals("readers")
                        ? words.refusal("conflict-open", "clue.readers-barred", path, viewer.language(), asks)
                        : words.refusal("conflict-open", path, viewer.language(), asks));
    }

    /** A discipline body takes clues about those whom its level manages, and about nobody else (WR19 art. 7). */
    private boolean isForAnother(
            TakeStepInput input, Optional<org.jingwei.organization.Organization> lawful, Viewer viewer) {
        return input.receiver() != null
                && lawful.isPresent()
                && !lawful.get().id().equals(input.receiver())
                && organizations
                        .find(input.receiver(), viewer)
                        .filter(body -> body.kind() == OrganizationKind.DISCIPLINE_INSPECTION)
                        .isPresent();
    }

    /** Read off the chain; empty where what is kept on the clue does not follow from it. */
    private Optional<Standing> standing(Row row) {
        var clue = new Row(row.query(), row.map("clue"));
        var steps = row.rows("steps");
        var hands = steps.stream()
                .map(step -> new Hand(
                        StepKind.valueOf(step.string("kind")), step.string("account"), step.stringOrNull("person")))
                .toList();
        var replay = book.table().replay(hands.stream().map(Hand::kind).toList());
        var state = ClueState.valueOf(clue.string("state"));
        if (replay.permitted() < steps.size() || replay.state() != state || clue.integer("version") != steps.size()) {
            return Optional.empty();
        }
        return Optional.of(new Standing(
                clue.string("id"),
                steps.size(),
                state,
                Objects.requireNonNull(steps.getLast().date("on")),
                steps.getLast().string("digest"),
                hands,
                Clue.scopes(clue),
                row.stringOrNull("receiver"),
                new HashSet<>(row.strings("subjects"))));
    }

    private Changed refused(String code, String place, Viewer viewer, Object... details) {
        return Changed.refused(List.of(refusal(code, place, viewer, details)));
    }

    private Refusal refusal(String code, String place, Viewer viewer, Object... details) {
        return words.refusal(code, List.of("input", place), viewer.language(), details);
    }
}
