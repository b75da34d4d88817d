package org.jingwei.assembly;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jingwei.access.Viewer;
import org.jingwei.assembly.Puzzle.Option;
import org.jingwei.assembly.Verifier.Seated;
import org.jingwei.round.Round;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** One search for teams from its first question to its last word. */
@Component
class Search {

    private static final Logger LOG = LoggerFactory.getLogger(Search.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int ATTEMPTS = 2;

    private final Staff staff;
    private final Solver solver;
    private final Verifier verifier;
    private final Records records;
    private final Remedies remedies;
    private final Lotteries lotteries;

    Search(Staff staff, Solver solver, Verifier verifier, Records records, Remedies remedies, Lotteries lotteries) {
        this.staff = staff;
        this.solver = solver;
        this.verifier = verifier;
        this.records = records;
        this.remedies = remedies;
        this.lotteries = lotteries;
    }

    /** Runs to the end, and leaves an answer or a reason behind in any case but a lost engine. */
    void run(String id, Round round, Request request, Viewer viewer) {
        try (var _ = new Watch(records, id, () -> {})) { // it lives, however long one of its steps may take
            search(id, round, request, viewer);
        } catch (Natives.NoNatives e) {
            unsupported(id, e.getMessage());
        } catch (IOException e) {
            LOG.warn("assembly {} has no solver: {}", id, e.getMessage());
            records.end(id, AssemblyState.FAILED, failure("assembly.failure.solver"));
        } catch (RuntimeException e) {
            LOG.error("assembly {} failed", id, e);
            records.end(id, AssemblyState.FAILED, failure("assembly.failure.internal"));
        }
    }

    private void search(String id, Round round, Request request, Viewer viewer) throws IOException {
        if (!records.advance(id, AssemblyStage.CHECKING)) {
            return;
        }
        var drawn = staff.draw(round, request.pool(), viewer);
        var checked = staff.check(drawn.stream().map(Drawn::id).toList(), round.inspected(), round, viewer);
        if (!records.advance(id, AssemblyStage.PRECHECK)) {
            return;
        }
        var places = staff.places(round, drawn, viewer);
        var puzzle = RoundPuzzle.of(round, drawn, checked, places, request);
        var lottery = request.lottery();
        var answer = solve(id, lottery == null ? puzzle.puzzle() : lottery.of(puzzle.puzzle()));
        if (answer instanceof Word.Found found && records.advance(id, AssemblyStage.VERIFYING)) {
            propose(id, puzzle, found, request, viewer);
        } else if (answer instanceof Word.Lots lots && records.advance(id, AssemblyStage.VERIFYING)) {
            list(id, puzzle, lots, request, viewer);
        } else if (answer instanceof Word.Overdrawn overdrawn && lottery != null) {
            var impossible = JSON.writeValueAsString(new CapsDeadend(puzzle, lottery).of(overdrawn.over()));
            records.end(id, AssemblyState.IMPOSSIBLE, Map.of("impossible", impossible));
        } else if (answer instanceof Word.Stuck stuck) {
            var deadend = remedies.of(puzzle, checked, places, request, stuck, viewer, asked -> solve(id, asked));
            var impossible = JSON.writeValueAsString(deadend);
            records.end(id, AssemblyState.IMPOSSIBLE, Map.of("impossible", impossible));
        } else if (answer instanceof Word.OutOfTime) {
            records.end(id, AssemblyState.FAILED, failure("assembly.failure.time"));
        } else if (answer instanceof Word.Unsupported unsupported) {
            unsupported(id, unsupported.why());
        }
    }

    private void unsupported(String id, @Nullable String why) {
        LOG.error("assembly {}: no solver runs on this machine: {}", id, why);
        records.end(id, AssemblyState.FAILED, failure("assembly.failure.unsupported"));
    }

    /**
     * What the solver says; null where the search was ended meanwhile. A solver that dies gets one successor; where that
     * dies as well, the teams that either had told of are the answer.
     */
    private @Nullable Word solve(String id, Asked puzzle) throws IOException {
        Word.Found soFar = null;
        for (int attempt = 1; ; attempt++) {
            try (var solving = solver.start(puzzle);
                    var _ = new Watch(records, id, solving::close)) {
                return solving.await(begins -> records.advance(id, begins.stage()));
            } catch (IOException e) {
                if (!records.beat(id)) {
                    return null;
                }
                if (e instanceof Solver.SolverDied died && died.soFar() != null) {
                    soFar = died.soFar();
                }
                if (attempt == ATTEMPTS && soFar != null) {
                    return soFar;
                }
                if (attempt == ATTEMPTS || e instanceof Natives.NoNatives) {
                    throw e;
                }
                LOG.warn("assembly {}: the solver is started again: {}", id, e.getMessage());
            }
        }
    }

    private void propose(String id, RoundPuzzle puzzle, Word.Found found, Request request, Viewer viewer) {
        var options = found.taken().stream().map(puzzle.puzzle()::option).toList();
        var seats = options.stream().map(option -> seated(puzzle, option)).toList();
        var verified = verifier.verify(puzzle.round(), seats, request, viewer);
        if (!verified.holds(request)) {
            unverified(id, verified.faults());
            return;
        }
        var scoring = Scoring.of(puzzle.puzzle(), options);
        var says = Proposing.says(puzzle.round().version(), scoring, found.bound(), found.by() == Word.Road.SEARCH);
        var alternates = new Alternates(puzzle.puzzle(), options);
        var offers = verified.verdicts().stream()
                .map(verdict -> Proposing.seat(
                        verdict,
                        alternates.of(options.get(seats.indexOf(verdict.seat()))).stream()
                                .map(person -> puzzle.drawn().get(person).id())
                                .toList()))
                .toList();
        records.propose(id, says, offers);
    }

    /** The list of a lottery: every set of teams in it is verified, and that nobody is on too many tickets. */
    private void list(String id, RoundPuzzle puzzle, Word.Lots lots, Request request, Viewer viewer) {
        var list = lotteries.list(id, puzzle, lots, request, viewer);
        var verified = verifier.verifyAll(puzzle.round(), list.sets(), request, viewer);
        var broken = verified.stream().filter(set -> !set.holds(request)).findFirst();
        if (broken.isPresent()) {
            unverified(id, broken.get().faults());
        } else if (!list.keepsToCaps()) {
            unverified(id, List.of());
        } else {
            lotteries.publish(id, list, lots);
        }
    }

    private void unverified(String id, List<Fault> faults) {
        LOG.error("assembly {}: the verifier refuses the solver's answer: {}", id, faults);
        records.end(id, AssemblyState.FAILED, failure("assembly.failure.unverified"));
    }

    private static Seated seated(RoundPuzzle puzzle, Option option) {
        return new Seated(
                puzzle.team(option).id(), option.role(), puzzle.person(option).id());
    }

    private static Map<String, @Nullable Object> failure(String key) {
        return Map.of("failure", key);
    }
}
