package org.jingwei.conflict;

import java.util.List;
import org.jingwei.access.Viewer;
import org.jingwei.cadre.Cadre;
import org.jingwei.job.Changed;
import org.jingwei.job.Problem;
import org.jingwei.organization.Organization;
import org.jingwei.shared.Connection;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Declarations for GraphQL, and beside them what was found and not declared. */
@Controller
class DeclarationGraphql {

    private final Declarations declarations;
    private final Declaring declaring;
    private final Findings findings;
    private final MessageSource messages;

    DeclarationGraphql(Declarations declarations, Declaring declaring, Findings findings, MessageSource messages) {
        this.declarations = declarations;
        this.declaring = declaring;
        this.findings = findings;
        this.messages = messages;
    }

    /** The declaration as it is on record now, or why nothing was changed. */
    record DeclarationResult(@Nullable Declaration declaration, List<Problem> problems) {}

    /** A finding of which its person has declared nothing. */
    record UndeclaredFinding(Cadre candidate, Organization target, FindingView finding) {}

    @QueryMapping
    Connection<Declaration> declarations(@Argument Integer first, @Argument @Nullable String after, Viewer viewer) {
        return declarations.list(first, after, viewer);
    }

    @SchemaMapping(typeName = "CrossCheck")
    List<UndeclaredFinding> undeclared(CheckView view) {
        var check = view.check();
        var hits = declarations.undeclared(check);
        var words = findings.words(hits, view.viewer());
        return hits.stream()
                .map(hit -> new UndeclaredFinding(
                        check.candidates().get(hit.candidate()).cadre(),
                        check.targets().get(hit.target()).organization(),
                        words.finding(view, hit)))
                .toList();
    }

    @MutationMapping
    DeclarationResult declareTie(@Argument Declaring.DeclareTie input, Viewer viewer) {
        return result(declaring.declare(input, viewer), viewer);
    }

    @MutationMapping
    DeclarationResult undoDeclaration(@Argument String declaration, Viewer viewer) {
        return result(declaring.undo(declaration, viewer), viewer);
    }

    @MutationMapping
    DeclarationResult answerDeclaration(@Argument Declaring.AnswerDeclaration input, Viewer viewer) {
        return result(declaring.answer(input, viewer), viewer);
    }

    private DeclarationResult result(Changed changed, Viewer viewer) {
        return new DeclarationResult(
                changed.effect(id -> declarations.find(id, viewer)),
                Problem.all(changed.problems(), messages, viewer.language()));
    }
}
