package org.jingwei.web;

import graphql.execution.ExecutionContext;
import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.List;
import java.util.stream.Stream;

/** The fields on top of an operation, fragments opened: a change cannot hide in one. */
final class RootFields {

    private RootFields() {}

    /** The first of them, one more than may be: doubling fragments end here. */
    static List<Field> of(ExecutionContext context, int most) {
        return of(context, context.getOperationDefinition().getSelectionSet())
                .limit(most + 1L)
                .toList();
    }

    private static Stream<Field> of(ExecutionContext context, SelectionSet selections) {
        return selections.getSelections().stream().flatMap(selection -> of(context, selection));
    }

    private static Stream<Field> of(ExecutionContext context, Selection<?> selection) {
        return switch (selection) {
            case Field field -> Stream.of(field);
            case InlineFragment inline -> of(context, inline.getSelectionSet());
            case FragmentSpread spread ->
                Stream.ofNullable(context.getFragmentsByName().get(spread.getName()))
                        .flatMap(fragment -> of(context, fragment.getSelectionSet()));
            default -> Stream.empty();
        };
    }
}
