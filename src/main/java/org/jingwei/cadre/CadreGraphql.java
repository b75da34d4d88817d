package org.jingwei.cadre;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jingwei.access.Asking;
import org.jingwei.access.Viewer;
import org.jingwei.organization.Organization;
import org.jingwei.organization.OrganizationCard;
import org.jingwei.shared.Connection;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** People for GraphQL; what a mention does not show is loaded for all of a level at once. */
@Controller
class CadreGraphql {

    private final Cadres cadres;

    CadreGraphql(Cadres cadres, BatchLoaderRegistry loaders) {
        this.cadres = cadres;
        loaders.forTypePair(String.class, CadreCard.class)
                .registerMappedBatchLoader((ids, batch) -> Mono.fromCallable(
                        () -> cadres.cards(ids, Asking.viewer(batch).now())));
        loaders.forTypePair(String.class, KinOfPerson.class)
                .registerMappedBatchLoader(
                        (ids, batch) -> Mono.fromCallable(() -> cadres.kin(ids, Asking.viewer(batch))));
    }

    @QueryMapping
    @Nullable
    Cadre cadre(@Argument String id, Viewer viewer) {
        return cadres.find(id, viewer).orElse(null);
    }

    @QueryMapping
    Connection<Cadre> cadres(
            @Argument @Nullable String search,
            @Argument Cadres.@Nullable Filter filter,
            @Argument Integer first,
            @Argument @Nullable String after,
            Viewer viewer) {
        return cadres.list(search, filter, first, after, viewer);
    }

    @SchemaMapping
    CompletableFuture<List<Post>> posts(
            Cadre cadre, @Argument @Nullable LocalDate on, DataLoader<String, CadreCard> cards) {
        return cards.load(cadre.id())
                .thenApply(card -> card.posts().stream()
                        .filter(post -> on == null || post.isHeldOn(on))
                        .toList());
    }

    @SchemaMapping
    CompletableFuture<List<Origin>> origins(Cadre cadre, DataLoader<String, CadreCard> cards) {
        return cards.load(cadre.id()).thenApply(CadreCard::origins);
    }

    @SchemaMapping
    CompletableFuture<List<CoveragePart>> coverage(Cadre cadre, DataLoader<String, CadreCard> cards) {
        return cards.load(cadre.id()).thenApply(CadreCard::coverage);
    }

    @SchemaMapping
    CompletableFuture<@Nullable String> idNumber(Cadre cadre, DataLoader<String, CadreCard> cards) {
        return cards.load(cadre.id()).thenApply(CadreCard::idNumber);
    }

    @SchemaMapping
    CompletableFuture<List<Kin>> kin(Cadre cadre, DataLoader<String, KinOfPerson> kin) {
        return kin.load(cadre.id()).thenApply(KinOfPerson::kin);
    }

    @SchemaMapping
    String term(Kin kin, Viewer viewer) {
        return viewer.language().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? kin.words().en()
                : kin.words().zh();
    }

    @SchemaMapping(typeName = "Kin", field = "class")
    KinClass kinClass(Kin kin) {
        return kin.clazz();
    }

    @SchemaMapping
    CompletableFuture<List<Cadre>> leaders(
            Organization organization,
            @Argument @Nullable LocalDate on,
            DataLoader<String, OrganizationCard> cards,
            Viewer viewer) {
        var day = on == null ? viewer.now().on() : on;
        return cards.load(organization.id())
                .thenApply(card -> card.leaders().stream()
                        .filter(led -> led.holdsOn(day))
                        .map(led -> Cadre.of(led.person()))
                        .distinct()
                        .toList());
    }
}
