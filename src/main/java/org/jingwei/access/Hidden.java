package org.jingwei.access;

import graphql.relay.DefaultConnection;
import graphql.relay.DefaultPageInfo;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands for a field that the viewer may not see: the same as if there were nothing. */
final class Hidden {

    private static final Object NO_PAGE =
            new DefaultConnection<>(List.of(), new DefaultPageInfo(null, null, false, false));

    private Hidden() {}

    static @Nullable Object of(GraphQLOutputType type) {
        if (!GraphQLTypeUtil.isNonNull(type)) {
            return null;
        }
        var inner = GraphQLTypeUtil.unwrapNonNull(type);
        if (GraphQLTypeUtil.isList(inner)) {
            return List.of();
        }
        return isConnection(inner) ? NO_PAGE : null;
    }

    /** False where nothing could be answered in its place: such a field may not be hidden from anybody. */
    static boolean canStandFor(GraphQLOutputType type) {
        var inner = GraphQLTypeUtil.unwrapNonNull(type);
        return !GraphQLTypeUtil.isNonNull(type) || GraphQLTypeUtil.isList(inner) || isConnection(inner);
    }

    private static boolean isConnection(Object type) {
        return type instanceof GraphQLNamedType named && named.getName().endsWith("Connection");
    }
}
