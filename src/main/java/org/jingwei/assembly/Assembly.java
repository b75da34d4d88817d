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
        String roundId,
        String asked,
        @Nullable String impossibility,
        @Nullable String failureKey,
        @Nullable Offered offered) {

    private static final Duration SILENCE = Duration.ofSeconds(30);

    /** As it stands at that moment: whom nobody has worked on for a while was left by a service that has ended. */
    static Assembly of(Row row, Instant now) {
        var assembly = new Row(row.query(), row.map("assembly"));
        var state = AssemblyState.valueOf(assembly.string("state"));
        var beat = Objects.requireNonNull(assembly.instantOrNull("beatAt"));
        var lost = !state.isFinal() && beat.plus(SILENCE).isBefore(now);
        return new Assembly(
                assembly.string("id"),
                lost ? AssemblyState.FAILED : state,
                lost ? AssemblyStage.FINISHED : AssemblyStage.valueOf(assembly.string("stage")),
                Objects.requireNonNull(assembly.instantOrNull("startedAt")),
                row.string("round"),
                assembly.string("asked"),
                assembly.stringOrNull("impossible"),
                lost ? "assembly.failure.lost" : assembly.stringOrNull("failure"),
                null);
    }

    Assembly offering(Offered proposal) {
        return new Assembly(id, state, stage, startedAt, roundId, asked, impossibility, failureKey, proposal);
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
            Map<Term, Integer> terms,
            List<Offer> offers) {

        static Offered of(Row row) {
            return new Offered(
                    row.string("id"),
                    row.integer("roundVersion"),
                    ((Number) Objects.requireNonNull(row.value("objective"))).doubleValue(),
                    ((Number) Objects.requireNonNull(row.value("bound"))).doubleValue(),
                    row.bool("fallback"),
                    termsOf(row),
                    row.rows("offers").stream().map(Offer::of).toList());
        }
    }

    private static Map<Term, Integer> termsOf(Row row) {
        var terms = new EnumMap<Term, Integer>(Term.class);
        var values = row.integers("values");
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
