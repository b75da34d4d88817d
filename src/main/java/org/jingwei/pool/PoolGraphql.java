package org.jingwei.pool;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jingwei.access.Asking;
import org.jingwei.access.Viewer;
import org.jingwei.cadre.Cadre;
import org.jingwei.shared.Connection;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Talent pools for GraphQL. */
@Controller
class PoolGraphql {

    private final Pools pools;

    PoolGraphql(Pools pools, BatchLoaderRegistry loaders) {
        this.pools = pools;
        loaders.forTypePair(String.class, Pools.Memberships.class)
                .registerMappedBatchLoader(
                        (people, batch) -> Mono.fromCallable(() -> pools.of(people, Asking.viewer(batch))));
    }

    @QueryMapping
    Connection<PoolMember> pool(
            @Argument PoolKind kind,
            @Argument Pools.@Nullable Filter filter,
            @Argument Integer first,
            @Argument @Nullable String after,
            Viewer viewer) {
        return pools.list(kind, filter, first, after, viewer);
    }

    @SchemaMapping
    CompletableFuture<List<PoolMember>> pools(Cadre cadre, DataLoader<String, Pools.Memberships> memberships) {
        return memberships.load(cadre.id()).thenApply(Pools.Memberships::members);
    }
}
