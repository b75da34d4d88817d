package org.jingwei.assembly;

import java.util.List;
import org.jingwei.access.Viewer;
import org.jingwei.conflict.RuleFigure;
import org.jingwei.conflict.RuleTermsInput;
import org.jingwei.shared.BadInput;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What a rule would have done, and what the rules have done, for GraphQL. */
@Controller
class RehearsalGraphql {

    private static final int MOST = 20;

    private final Rehearsals rehearsals;

    RehearsalGraphql(Rehearsals rehearsals) {
        this.rehearsals = rehearsals;
    }

    @QueryMapping
    Rehearsals.Rehearsal rehearseRule(
            @Argument String rule, @Argument RuleTermsInput terms, @Argument int rounds, Viewer viewer) {
        return rehearsals.of(rule, terms, held(rounds), viewer);
    }

    @QueryMapping
    List<RuleFigure> ruleFigures(@Argument int rounds, Viewer viewer) {
        return rehearsals.figures(held(rounds), viewer);
    }

    private static int held(int rounds) {
        if (rounds < 1 || rounds > MOST) {
            throw new BadInput("bad-variable", "rule.how-many-rounds", rounds, MOST);
        }
        return rounds;
    }
}
