package org.jingwei.access;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLTypeUtil;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a filter let through is looked at once more, field by field: hidden fields answer as if there were nothing, and
 * what leaves of the guarded ones is noted for the audit.
 */
@Component
class FieldGate extends SimplePerformantInstrumentation {

    private final Policy policy;
    private final Circles circles;

    FieldGate(Policy policy, Circles circles) {
        this.policy = policy;
        this.circles = circles;
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        var type = parameters.getExecutionStepInfo().getObjectType().getName();
        var field = parameters.getField().getName();
        if (type.startsWith("__") || field.startsWith("__")) {
            return fetcher;
        }
        var row = policy.row(type, field).orElseThrow(() -> new BadPolicy("no row for " + type + "." + field));
        var returned =
                GraphQLTypeUtil.unwrapAll(parameters.getField().getType()).getName();
        return row.guarded() || policy.guards(returned) ? new Guarded(fetcher, type, field, row, returned) : fetcher;
    }

    private final class Guarded implements DataFetcher<@Nullable Object> {

        private final DataFetcher<?> fetcher;
        private final String type;
        private final String field;
        private final PolicyRow row;
        private final String returned;

        Guarded(DataFetcher<?> fetcher, String type, String field, PolicyRow row, String returned) {
            this.fetcher = fetcher;
            this.type = type;
            this.field = field;
            this.row = row;
            this.returned = returned;
        }

        @Override
        public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
            Viewer viewer = environment.getGraphQlContext().get(Viewer.class);
            if (seesNone(viewer)) {
                return Hidden.of(environment.getFieldType());
            }
            var value = fetcher.get(environment);
            return value instanceof CompletionStage<?> later
                    ? later.thenApply(it -> judged(viewer, environment, it))
                    : judged(viewer, environment, value);
        }

        private boolean seesNone(Viewer viewer) {
            return (row.guarded() && viewer.sight(row).nothing())
                    || (policy.guards(returned)
                            && viewer.sight(policy.existence(returned)).nothing());
        }

        private @Nullable Object judged(Viewer viewer, DataFetchingEnvironment environment, @Nullable Object value) {
            if (!row.guarded() || value == null) {
                return value;
            }
            var source = Subjects.id(environment.getSource());
            if (!shows(viewer, environment, source.or(() -> Subjects.id(value)).orElse(""))) {
                return Hidden.of(environment.getFieldType());
            }
            source.ifPresent(id -> viewer.request().show(id, field));
            return value;
        }

        /** A field as open as the thing itself was judged when the thing was loaded. */
        private boolean shows(Viewer viewer, DataFetchingEnvironment environment, String subject) {
            var sight = viewer.sight(row);
            return sight.all()
                    || (environment.getSource() instanceof Scoped thing && sight.reaches(thing.scopes()))
                    || (policy.guards(type) && row.sameAs(policy.existence(type)))
                    || circles.holds(viewer, sight, subject);
        }
    }
}
