package org.jingwei.organization;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jingwei.access.Asking;
import org.jingwei.access.Viewer;
import org.jingwei.shared.Connection;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Organizations for GraphQL; what a mention does not show is loaded for all of a level at once. */
@Controller
class OrganizationGraphql {

    private final Organizations organizations;

    OrganizationGraphql(Organizations organizations, BatchLoaderRegistry loaders) {
        this.organizations = organizations;
        loaders.forTypePair(String.class, OrganizationCard.class)
                .registerMappedBatchLoader((ids, batch) -> Mono.fromCallable(
                        () -> organizations.cards(ids, Asking.viewer(batch).now())));
        loaders.forTypePair(String.class, Region.class)
                .registerMappedBatchLoader(
                        (ids, batch) -> Mono.fromCallable(() -> organizations.within(ids, Asking.viewer(batch))));
    }

    @QueryMapping
    @Nullable
    Organization organization(@Argument String id, Viewer viewer) {
        return organizations.find(id, viewer).orElse(null);
    }

    @QueryMapping
    Connection<Organization> organizations(
            @Argument @Nullable String search,
            @Argument Organizations.@Nullable Filter filter,
            @Argument Integer first,
            @Argument @Nullable String after,
            Viewer viewer) {
        return organizations.list(search, filter, first, after, viewer);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Organization> parent(
            Organization organization, DataLoader<String, OrganizationCard> cards) {
        return cards.load(organization.id()).thenApply(OrganizationCard::parent);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Region> region(Organization organization, DataLoader<String, OrganizationCard> cards) {
        return cards.load(organization.id()).thenApply(OrganizationCard::region);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Organization> managedBy(
            Organization organization, DataLoader<String, OrganizationCard> cards) {
        return cards.load(organization.id()).thenApply(OrganizationCard::managedBy);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Region> within(Region region, DataLoader<String, @Nullable Region> regions) {
        return regions.load(region.id());
    }
}
