package org.jingwei.conflict;

import java.util.List;
import java.util.Set;
import org.jingwei.access.Viewer;
import org.jingwei.job.Changed;
import org.jingwei.job.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What the office makes of its rules, for GraphQL. */
@Controller
class RuleVersionGraphql {

    private final RuleVersions versions;
    private final Drafting drafting;
    private final MessageSource messages;

    RuleVersionGraphql(RuleVersions versions, Drafting drafting, MessageSource messages) {
        this.versions = versions;
        this.drafting = drafting;
        this.messages = messages;
    }

    /** The version as it stands now, or why nothing was changed. */
    record RuleVersionResult(@Nullable RuleVersion version, List<Problem> problems) {}

    @QueryMapping
    List<RuleVersion> ruleVersions(
            @Argument @Nullable String rule, @Argument @Nullable Set<RuleVersion.State> states, Viewer viewer) {
        return versions.list(rule, states, viewer);
    }

    @SchemaMapping(typeName = "RuleVersion")
    boolean mine(RuleVersion version, Viewer viewer) {
        return version.account().equals(viewer.id());
    }

    @MutationMapping
    RuleVersionResult draftRule(@Argument Drafting.DraftRule input, Viewer viewer) {
        return result(drafting.draft(input, viewer), viewer);
    }

    @MutationMapping
    RuleVersionResult adoptRule(@Argument Drafting.AdoptRule input, Viewer viewer) {
        return result(drafting.adopt(input, viewer), viewer);
    }

    @MutationMapping
    RuleVersionResult withdrawRule(@Argument Drafting.WithdrawRule input, Viewer viewer) {
        return result(drafting.withdraw(input, viewer), viewer);
    }

    private RuleVersionResult result(Changed changed, Viewer viewer) {
        return new RuleVersionResult(
                changed.effect(id -> versions.find(id, viewer)),
                Problem.all(changed.problems(), messages, viewer.language()));
    }
}
