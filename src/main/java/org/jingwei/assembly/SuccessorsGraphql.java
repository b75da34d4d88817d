package org.jingwei.assembly;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Optional;
import org.jingwei.access.Viewer;
import org.jingwei.cadre.Cadre;
import org.jingwei.conflict.ArisenView;
import org.jingwei.round.Rounds;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Whom the watch proposes for a seat, for GraphQL. */
@Controller
class SuccessorsGraphql {

    private final Successors successors;
    private final Rounds rounds;

    SuccessorsGraphql(Successors successors, Rounds rounds) {
        this.successors = successors;
        this.rounds = rounds;
    }

    /** The pool is checked once a request for each round, however many conflicts it has. */
    @SchemaMapping(typeName = "ArisenConflict")
    List<Cadre> replacements(ArisenView view, Viewer viewer, GraphQLContext context) {
        var arisen = view.arisen();
        Optional<Successors.Field> field = context.computeIfAbsent(
                "successors " + arisen.round(),
                _ -> rounds.find(arisen.round(), viewer).map(round -> successors.of(round, viewer)));
        return field.map(each -> each.of(arisen)).orElse(List.of());
    }
}
