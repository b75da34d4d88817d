package org.jingwei.cadre;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jingwei.access.Role;
import org.jingwei.access.Viewer;
import org.jingwei.job.Changed;
import org.jingwei.job.Changes;
import org.jingwei.job.Problem;
import org.jingwei.shared.Refusal;
import org.jingwei.shared.Stamp;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Same person or not, for GraphQL. */
@Controller
class JudgementGraphql {

    private final Identity identity;
    private final Judgements judgements;
    private final Cadres cadres;
    private final Changes changes;
    private final Clock clock;
    private final MessageSource messages;

    JudgementGraphql(
            Identity identity,
            Judgements judgements,
            Cadres cadres,
            Changes changes,
            Clock clock,
            MessageSource messages) {
        this.identity = identity;
        this.judgements = judgements;
        this.cadres = cadres;
        this.changes = changes;
        this.clock = clock;
        this.messages = messages;
    }

    /** Which two records, and what is judged of them. */
    record JudgeIdentityInput(String first, String second, IdentityVerdict verdict, String reason) {}

    /** Either the judgement stands, or problems say why not. */
    record JudgementResult(@Nullable Judgement judgement, List<Problem> problems) {}

    @QueryMapping
    @Nullable
    Judgement judgement(@Argument String id, Viewer viewer) {
        return judgements.find(id, viewer).orElse(null);
    }

    @MutationMapping
    JudgementResult judgeIdentity(@Argument JudgeIdentityInput input, Viewer viewer) {
        var seen = cadres.people(List.of(input.first(), input.second()), viewer);
        var acrossTheWall = viewer.holds(Role.OFFICE_HEAD)
                && !seen.isEmpty()
                && judgements.shareAName(input.first(), input.second());
        for (var record :
                Map.of("first", input.first(), "second", input.second()).entrySet()) {
            if (!acrossTheWall && !seen.containsKey(record.getValue())) {
                return refused(new Refusal("not-found", "cadre.no-person", List.of("input", record.getKey())), viewer);
            }
        }
        return result(
                changes.run(
                        viewer,
                        "judgeIdentity",
                        input,
                        change -> changed(identity.judge(
                                change,
                                input.verdict(),
                                input.first(),
                                input.second(),
                                input.reason(),
                                stamp(viewer)))),
                viewer);
    }

    @MutationMapping
    JudgementResult undoJudgement(@Argument String judgement, Viewer viewer) {
        return result(
                changes.run(
                        viewer,
                        "undoJudgement",
                        judgement,
                        change -> changed(identity.undo(change, judgement, stamp(viewer)))),
                viewer);
    }

    private Stamp stamp(Viewer viewer) {
        return new Stamp(clock.instant(), viewer.id());
    }

    private static Changed changed(Identity.Judged judged) {
        return judged.id() == null ? Changed.refused(judged.problems()) : Changed.of(judged.id());
    }

    private JudgementResult result(Changed changed, Viewer viewer) {
        var judgement = changed.ids().isEmpty()
                ? null
                : judgements.find(changed.ids().getFirst(), viewer).orElse(null);
        return new JudgementResult(judgement, Problem.all(changed.problems(), messages, viewer.language()));
    }

    private JudgementResult refused(Refusal refusal, Viewer viewer) {
        return new JudgementResult(null, Problem.all(List.of(refusal), messages, viewer.language()));
    }
}
