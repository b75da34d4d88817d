package org.jingwei.access;

import graphql.GraphQLContext;
import java.util.Objects;
import org.dataloader.BatchLoaderEnvironment;

/** Who asks, where a batch is loaded for a whole level of an answer. */
public final class Asking {

    private Asking() {}

    public static Viewer viewer(BatchLoaderEnvironment batch) {
        GraphQLContext context = Objects.requireNonNull(batch.getContext());
        return context.get(Viewer.class);
    }
}
