package org.jingwei.web;

import graphql.execution.ExecutionContext;
import graphql.execution.ValuesResolver;
import graphql.introspection.Introspection;
import graphql.language.Directive;
import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One walk over the document that is to run. Each fragment is weighed once, so that a document of doubling fragments is
 * weighed as fast as any other. Introspection is left out: the engine of GraphQL bounds it.
 */
final class Weighing {

    static final int LARGEST_PAGE = 100;

    private final ExecutionContext context;
    private final Patience patience;
    private final Map<String, Weight> fragments = new HashMap<>();

    Weighing(ExecutionContext context, Patience patience) {
        this.context = context;
        this.patience = patience;
    }

    Weight of(SelectionSet selections, GraphQLCompositeType parent) {
        var sum = Weight.NONE;
        for (Selection<?> selection : selections.getSelections()) {
            sum = sum.and(one(selection, parent));
        }
        return sum;
    }

    private Weight one(Selection<?> selection, GraphQLCompositeType parent) {
        return switch (selection) {
            case Field field -> field(field, parent);
            case InlineFragment inline ->
                with(inline.getDirectives(), of(inline.getSelectionSet(), type(inline.getTypeCondition(), parent)));
            case FragmentSpread spread -> with(spread.getDirectives(), fragment(spread.getName(), parent));
            default -> throw new IllegalStateException("no such selection: " + selection);
        };
    }

    private static Weight with(List<Directive> directives, Weight weight) {
        return weight.and(new Weight(0, 0, 0, directives.size()));
    }

    private Weight fragment(String name, GraphQLCompositeType parent) {
        var known = fragments.get(name);
        if (known == null) {
            var fragment = context.getFragmentsByName().get(name);
            known = fragment == null
                    ? Weight.NONE
                    : of(fragment.getSelectionSet(), type(fragment.getTypeCondition(), parent));
            fragments.put(name, known);
        }
        return known;
    }

    private Weight field(Field field, GraphQLCompositeType parent) {
        if (field.getName().startsWith("__")) {
            return Weight.NONE;
        }
        var definition = Introspection.getFieldDef(context.getGraphQLSchema(), parent, field.getName());
        var inner = GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType type
                        && field.getSelectionSet() != null
                ? of(field.getSelectionSet(), type)
                : Weight.NONE;
        var cost = cost(definition);
        patience.raise(cost.patience());
        var aliases = field.getAlias() == null ? 0 : 1;
        return inner.under(
                cost.weight(),
                page(field, definition),
                aliases,
                field.getDirectives().size());
    }

    /** The size of the page that a field asks for; 1 where it is not paged. */
    private int page(Field field, GraphQLFieldDefinition definition) {
        if (definition.getArgument("first") == null) {
            return 1;
        }
        var first = ValuesResolver.getArgumentValues(
                        definition.getArguments(),
                        field.getArguments(),
                        context.getCoercedVariables(),
                        context.getGraphQLContext(),
                        context.getLocale())
                .get("first");
        if (!(first instanceof Integer size) || size < 1 || size > LARGEST_PAGE) {
            throw Refused.because(Code.LIMIT_PAGE, field.getName(), String.valueOf(first));
        }
        return size;
    }

    private record Cost(int weight, Duration patience) {}

    private static Cost cost(GraphQLFieldDefinition definition) {
        var directive = definition.getAppliedDirective("cost");
        if (directive == null) {
            return new Cost(1, Duration.ZERO);
        }
        Integer weight = directive.getArgument("weight").getValue();
        Integer seconds = directive.getArgument("seconds").getValue();
        return new Cost(weight == null ? 1 : weight, seconds == null ? Duration.ZERO : Duration.ofSeconds(seconds));
    }

    private GraphQLCompositeType type(@Nullable TypeName name, GraphQLCompositeType parent) {
        return name != null && context.getGraphQLSchema().getType(name.getName()) instanceof GraphQLCompositeType type
                ? type
                : parent;
    }
}
