package org.jingwei.conflict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jingwei.access.Role;
import org.jingwei.access.Viewer;
import org.jingwei.cadre.Cadre;
import org.jingwei.cadre.Person;
import org.jingwei.graph.Change;
import org.jingwei.graph.Query;
import org.jingwei.job.Changed;
import org.jingwei.job.Changes;
import org.jingwei.organization.Organizations;
import org.jingwei.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody declares his own ties, takes them back, and is answered by the office. */
@Component
class Declaring {

    private static final Query RECORD = Query.named("conflict/record-declaration");
    private static final Query STRIKE = Query.named("conflict/strike-declaration");
    private static final Query ANSWER = Query.named("conflict/answer-declaration");

    private final Declarations declarations;
    private final Organizations organizations;
    private final Changes changes;

    Declaring(Declarations declarations, Organizations organizations, Changes changes) {
        this.declarations = declarations;
        this.organizations = organizations;
        this.changes = changes;
    }

    /** What is declared, as it comes in. */
    record DeclareTie(
            DeclarationKind tie,
            @Nullable String name,
            String organization,
            @Nullable String post) {}

    /** What the office says of it, as it comes in. */
    record AnswerDeclaration(String declaration, AnswerVerdict verdict, String reason) {}

    Changed declare(DeclareTie input, Viewer viewer) {
        var person = viewer.person();
        if (person == null) {
            return refused("not-entitled", "declare.no-person", "organization");
        }
        if (input.tie() != DeclarationKind.SELF && isBlank(input.name())) {
            return refused("row-invalid", "declare.no-name", "name");
        }
        if (organizations.heads(List.of(input.organization()), viewer).isEmpty()) {
            return refused("not-found", "declare.no-organization", "organization");
        }
        return changes.run(viewer, "declareTie", input, change -> record(change, person, input, viewer));
    }

    private static Changed record(Change change, String person, DeclareTie input, Viewer viewer) {
        var says = new HashMap<String, @Nullable Object>(Answering.stamped(viewer));
        says.remove("name");
        says.put("source", "declared");
        says.put("tie", input.tie().name());
        says.put("name", said(input.tie() == DeclarationKind.SELF ? null : input.name()));
        says.put("post", said(input.post()));
        change.write(RECORD, Map.of("person", person, "unit", input.organization(), "says", says));
        return Changed.of(String.valueOf(says.get("id")));
    }

    Changed undo(String declaration, Viewer viewer) {
        var stamp = Answering.stamp(viewer);
        return changes.run(viewer, "undoDeclaration", declaration, change -> {
            var struck = change.write(
                    STRIKE,
                    Map.of(
                            "id",
                            declaration,
                            "people",
                            List.copyOf(viewer.persons()),
                            "now",
                            stamp.moment(),
                            "by",
                            stamp.by()));
            return struck.isEmpty()
                    ? Answering.refused("not-found", "declare.not-to-be-undone", "declaration")
                    : Changed.of(declaration);
        });
    }

    Changed answer(AnswerDeclaration input, Viewer viewer) {
        var found = declarations.find(input.declaration(), viewer);
        if (found.isEmpty()) {
            return refused("not-found", "declare.no-declaration", "declaration");
        }
        if (Met.isOwn(List.of(idOf(found.get().declarant())), viewer)) {
            return refused("own-matter", "conflict.own-matter", "declaration");
        }
        if (input.reason().isBlank()) {
            return refused("row-invalid", "conflict.no-reason", "reason");
        }
        var says = Answering.said(input.verdict(), input.reason(), viewer.holds(Role.OFFICE_HEAD), viewer);
        return changes.run(
                viewer,
                "answerDeclaration",
                input,
                change -> change.write(ANSWER, Map.of("declaration", input.declaration(), "says", says))
                                .isEmpty()
                        ? refused("not-found", "declare.no-declaration", "declaration")
                        : Changed.of(input.declaration()));
    }

    private static String idOf(Object declarant) {
        return declarant instanceof Cadre cadre ? cadre.id() : ((Person) declarant).id();
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static Changed refused(String code, String key, String field) {
        return Changed.refused(List.of(new Refusal(code, key, List.of("input", field))));
    }
}
