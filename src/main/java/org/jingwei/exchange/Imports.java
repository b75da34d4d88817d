package org.jingwei.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jingwei.access.Viewer;
import org.jingwei.cadre.CadreRegister;
import org.jingwei.graph.Asker;
import org.jingwei.graph.Graph;
import org.jingwei.job.Changed;
import org.jingwei.job.Changes;
import org.jingwei.organization.OrganizationRegister;
import org.jingwei.round.RoundRegister;
import org.jingwei.shared.Recorded;
import org.jingwei.shared.Stamp;
import org.springframework.stereotype.Component;

/** Reads what was uploaded and puts it on record: all of it, or nothing. A dry run does the same and takes it back. */
@Component
class Imports {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Graph graph;
    private final Changes changes;
    private final RegisterWriter writer;
    private final OrganizationRegister organizations;
    private final CadreRegister cadres;
    private final RoundRegister rounds;
    private final Clock clock;

    Imports(
            Graph graph,
            Changes changes,
            RegisterWriter writer,
            OrganizationRegister organizations,
            CadreRegister cadres,
            RoundRegister rounds,
            Clock clock) {
        this.graph = graph;
        this.changes = changes;
        this.writer = writer;
        this.organizations = organizations;
        this.cadres = cadres;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Outcome {

        record Unusable(FileRefusal refusal) implements Outcome {}

        record Faulty(List<RowProblem> rows, int total) implements Outcome {}

        record Done(boolean applied, Map<Words, Recorded> sheets, RegisterWriter.Offered offered) implements Outcome {}
    }

    Outcome run(Path file, String upload, boolean dryRun, Viewer viewer) {
        return switch (read(file)) {
            case Reading.Unusable(var refusal) -> new Outcome.Unusable(refusal);
            case Reading.Faulty(var problems, var total) -> new Outcome.Faulty(problems, total);
            case Reading.Complete complete -> write(complete, upload, dryRun, viewer);
        };
    }

    /** The rows that are wrong, those that name what nobody knows included. */
    List<RowProblem> problems(Path file) {
        return switch (read(file)) {
            case Reading.Unusable _ -> List.of();
            case Reading.Faulty(var problems, var _) -> problems;
            case Reading.Complete complete -> unknown(graph, complete.outside());
        };
    }

    private static Reading read(Path file) {
        try {
            return Workbooks.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the upload", e);
        }
    }

    private Outcome write(Reading.Complete complete, String upload, boolean dryRun, Viewer viewer) {
        var unknown = unknown(graph, complete.outside());
        if (!unknown.isEmpty()) {
            return new Outcome.Faulty(unknown.stream().limit(Limits.PROBLEMS).toList(), unknown.size());
        }
        var stamp = new Stamp(clock.instant(), viewer.id());
        if (dryRun) {
            return graph.suppose(LONGEST, change -> {
                var sheets = writer.write(change, complete.register(), stamp);
                return new Outcome.Done(false, sheets, writer.offer(change, complete.register()));
            });
        }
        var changed = changes.run(
                viewer,
                "importRegister",
                upload,
                change -> Changed.of(Brought.kept(writer.write(change, complete.register(), stamp))));
        return new Outcome.Done(true, Brought.read(changed.ids()), writer.offer(graph, complete.register()));
    }

    private List<RowProblem> unknown(Asker asker, List<Reference> outside) {
        var wanted = new EnumMap<Noun, Set<String>>(Noun.class);
        outside.forEach(reference -> wanted.computeIfAbsent(reference.noun(), each -> new TreeSet<>())
                .add(reference.code()));
        var missing = new EnumMap<Noun, Set<String>>(Noun.class);
        wanted.forEach((noun, codes) -> missing.put(noun, missing(asker, noun, codes)));
        var problems = new ArrayList<RowProblem>();
        for (var reference : outside) {
            if (Objects.requireNonNull(missing.get(reference.noun())).contains(reference.code())) {
                problems.add(reference.unknown());
            }
        }
        return problems;
    }

    private Set<String> missing(Asker asker, Noun noun, Set<String> codes) {
        return switch (noun) {
            case ORGANIZATION -> organizations.codes(asker, codes).missing(codes);
            case PERSON -> cadres.codes(asker, codes).missing(codes);
            case ROUND -> rounds.codes(asker, codes).missing(codes);
            case REGION -> organizations.regions(asker, codes).missing(codes);
        };
    }
}
