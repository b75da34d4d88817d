package org.jingwei.assembly;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jingwei.cadre.Cadre;
import org.jingwei.conflict.Outcome;
import org.jingwei.graph.Row;
import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;

/** A search for teams as the graph keeps it. */
record Assembly(
        String id,
        AssemblyState state,
        AssemblyStage stage,
        Instant startedAt,
        @Nullable Integer position,
        String roundId,
        String asked,
        @Nullable String impossibility,
        @Nullable String failureKey,
        @Nullable Lottery lottery,
        @Nullable Offered offered) {

    private static final Duration SILENCE = Duration.ofSeconds(30);

    /** As it stands at that moment: whom nobody has worked on for a while was left by a service that has ended. */
    static Assembly of(Row row, Instant now) {
        var assembly = new Row(row.query(), row.map("assembly"));
        var state = AssemblyState.valueOf(assembly.string("state"));
        var beat = Objects.requireNonNull(assembly.instantOrNull("beatAt"));
        var lost = !state.isFinal() && beat.isBefore(alive(now));
        return new Assembly(
                assembly.string("id"),
                lost ? AssemblyState.FAILED : state,
                lost ? AssemblyStage.FINISHED : AssemblyStage.valueOf(assembly.string("stage")),
                Objects.requireNonNull(assembly.instantOrNull("startedAt")),
                lost || assembly.value("position") == null ? null : assembly.integerIfAny("position"),
                row.string("round"),
                assembly.string("asked"),
                assembly.stringOrNull("impossible"),
                lost ? "assembly.failure.lost" : assembly.stringOrNull("failure"),
                assembly.value("lottery") == null ? null : Lottery.of(new Row(row.query(), assembly.map("lottery"))),
                null);
    }

    /** Whoever has said nothing since is lost. */
    static Instant alive(Instant now) {
        return now.minus(SILENCE);
    }

    Assembly offering(@Nullable Offered proposal) {
        return new Assembly(
                id, state, stage, startedAt, position, roundId, asked, impossibility, failureKey, lottery, proposal);
    }

    public double progress() {
        return stage.progress();
    }

    /** A proposal as the graph keeps it. */
    record Offered(
            String id,
            int roundVersion,
            double objective,
            double bound,
            boolean fallback,
            int seed,
            Map<Term, Integer> terms,
            Map<Term, Integer> weights,
            List<Offer> offers) {

        static Offered of(Row row) {
            return new Offered(
                    row.string("id"),
                    row.integer("roundVersion"),
                    ((Number) Objects.requireNonNull(row.value("objective"))).doubleValue(),
                    ((Number) Objects.requireNonNull(row.value("bound"))).doubleValue(),
                    row.bool("fallback"),
                    Objects.requireNonNullElse(row.integerIfAny("seed"), Puzzle.SEED),
                    termsOf(row, "values"),
                    weightsOf(row),
                    row.rows("offers").stream().map(Offer::of).toList());
        }
    }

    /** As they were set for it; the usual ones before the office could set any. */
    private static Map<Term, Integer> weightsOf(Row row) {
        if (row.value("weights") != null) {
            return termsOf(row, "weights");
        }
        var usual = new EnumMap<Term, Integer>(Term.class);
        row.strings("terms").stream().map(Term::valueOf).forEach(term -> usual.put(term, term.weight()));
        return usual;
    }

    private static Map<Term, Integer> termsOf(Row row, String column) {
        var terms = new EnumMap<Term, Integer>(Term.class);
        var values = row.integers(column);
        for (var name : row.strings("terms")) {
            terms.put(Term.valueOf(name), values.get(terms.size()));
        }
        return terms;
    }

    /** Somebody who is proposed for a seat. */
    record Offer(
            String team,
            TeamRole role,
            Cadre member,
            Outcome outcome,
            List<String> zh,
            List<String> en,
            List<Cadre> alternates) {

        static Offer of(Row row) {
            return new Offer(
                    row.string("team"),
                    TeamRole.valueOf(row.string("role")),
                    Cadre.of(new Row(row.query(), row.map("member"))),
                    Outcome.valueOf(row.string("outcome")),
                    row.strings("zh"),
                    row.strings("en"),
                    row.rows("alternates").stream().map(Cadre::of).toList());
        }

        List<String> reasons(Locale language) {
            return language.getLanguage().equals("en") ? en : zh;
        }
    }
}
