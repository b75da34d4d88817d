package org.jingwei.conflict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jingwei.shared.BadInput;
import org.jingwei.shared.Period;
import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;

/** What a cross-check is asked, as it comes in. */
record CrossCheckInput(
        List<String> candidates,
        List<String> targets,
        TeamRole role,
        @Nullable String round,
        @Nullable Days during,
        @Nullable LocalDate on,
        @Nullable Instant knownAt,
        boolean asOneTeam,
        @Nullable List<Tie> suppose) {

    /** Days as they come in; they may be the wrong way round. */
    record Days(LocalDate from, @Nullable LocalDate to) {

        Period period(String place) {
            if (to != null && !to.isAfter(from)) {
                throw new BadInput("bad-variable", "conflict.days-end-first", place, to, from);
            }
            return new Period(from, to);
        }
    }

    /** A supposed tie as it comes in. */
    record Tie(
            TieKind kind, String from, String to, @Nullable Days during) {

        SupposedTie supposed(int number) {
            return new SupposedTie(
                    kind, from, to, during == null ? null : during.period("input.suppose[" + number + "].during"));
        }
    }

    List<SupposedTie> supposed() {
        var ties = suppose == null ? List.<Tie>of() : suppose;
        return java.util.stream.IntStream.range(0, ties.size())
                .mapToObj(i -> ties.get(i).supposed(i))
                .toList();
    }
}
