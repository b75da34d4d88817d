package org.jingwei.web;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.Objects;
import org.jingwei.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a document may ask for, found before anything runs: its size, and which changes the roles may call. */
@Component
class Limits extends SimplePerformantInstrumentation {

    private static final int DEPTH = 12;
    private static final int ROOT_FIELDS = 10;
    private static final int ALIASES = 30;
    private static final int DIRECTIVES = 20;
    private static final int COST = 10_000;

    private final Quota quota;
    private final MessageSource words;

    Limits(Quota quota, MessageSource words) {
        this.quota = quota;
        this.words = words;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        try {
            hold(parameters.getExecutionContext());
        } catch (Refused refused) {
            throw new Aborted(refused);
        }
        return SimpleInstrumentationContext.noOp();
    }

    private void hold(ExecutionContext context) {
        var operation = context.getOperationDefinition();
        var kind = operation.getOperation();
        holdWay(context, kind);
        var root = root(context.getGraphQLSchema(), kind);
        Viewer viewer = context.getGraphQLContext().get(Viewer.class);
        Patience patience = context.getGraphQLContext().get(Patience.class);
        var weight = new Weighing(context, patience).of(operation.getSelectionSet(), root);
        hold(context, weight);
        if (kind == Operation.MUTATION) {
            patience.raise(Patience.CHANGE);
        }
        if (kind != Operation.QUERY) {
            permit(viewer, root, context);
        }
        quota.take(viewer.id(), weight.cost());
    }

    /** Before anything runs: a change that was asked for as a stream would be made, and then not be told. */
    private void holdWay(ExecutionContext context, Operation kind) {
        var streamed = context.getGraphQLContext().get(Way.class) == Way.STREAM;
        if (streamed != (kind == Operation.SUBSCRIPTION)) {
            var word = words.getMessage(
                    streamed ? "stream.subscription-only" : "stream.wanted", null, context.getLocale());
            throw Refused.because(Code.BAD_DOCUMENT, word);
        }
    }

    private static GraphQLObjectType root(GraphQLSchema schema, Operation kind) {
        return switch (kind) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    }

    private void hold(ExecutionContext context, Weight weight) {
        var roots = RootFields.of(context, ROOT_FIELDS).size();
        if (weight.depth() > DEPTH) {
            throw Refused.because(Code.LIMIT_DEPTH);
        }
        if (weight.aliases() > ALIASES) {
            throw Refused.because(Code.LIMIT_ALIASES);
        }
        hold(context, "cost.roots", roots, ROOT_FIELDS);
        hold(context, "cost.directives", weight.directives(), DIRECTIVES);
        hold(context, "cost.points", weight.cost(), COST);
    }

    private void hold(ExecutionContext context, String what, long is, int most) {
        if (is > most) {
            var word = words.getMessage(what, null, what, context.getLocale());
            throw Refused.because(Code.LIMIT_COST, Objects.requireNonNull(word), is, most);
        }
    }

    /** All of them before the first runs: a refused one leaves no half of a document done. */
    private static void permit(Viewer viewer, GraphQLObjectType root, ExecutionContext context) {
        for (var field : RootFields.of(context, ROOT_FIELDS)) {
            if (!field.getName().startsWith("__") && !viewer.mayCall(root.getName(), field.getName())) {
                throw Refused.because(Code.OPERATION_FORBIDDEN, field.getName());
            }
        }
    }
}
