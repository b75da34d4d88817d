package org.jingwei.assembly;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jingwei.access.Viewer;
import org.jingwei.assembly.AssemblyGraphql.AssemblyResult;
import org.jingwei.assembly.LotteryList.Member;
import org.jingwei.assembly.LotteryList.Pinned;
import org.jingwei.cadre.Cadre;
import org.jingwei.cadre.Cadres;
import org.jingwei.conflict.IssuedCertificate;
import org.jingwei.conflict.Vouching;
import org.jingwei.job.Problem;
import org.jingwei.round.Rounds;
import org.jingwei.round.Team;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Lotteries for GraphQL. */
@Controller
class LotteryGraphql {

    private final Assemblies assemblies;
    private final Lotteries lotteries;
    private final LotteryDraw draw;
    private final Vouching vouching;
    private final Cadres cadres;
    private final Rounds rounds;
    private final MessageSource messages;

    LotteryGraphql(
            Assemblies assemblies,
            Lotteries lotteries,
            LotteryDraw draw,
            Vouching vouching,
            Cadres cadres,
            Rounds rounds,
            MessageSource messages) {
        this.assemblies = assemblies;
        this.lotteries = lotteries;
        this.draw = draw;
        this.vouching = vouching;
        this.cadres = cadres;
        this.rounds = rounds;
        this.messages = messages;
    }

    /** How likely somebody comes out for a team. */
    record LotteryChance(@Nullable Cadre member, @Nullable Team team, double draws, boolean pinned) {}

    @MutationMapping
    AssemblyResult drawLottery(@Argument LotteryDraw.Drawing input, Viewer viewer) {
        var changed = draw.draw(input, viewer);
        return new AssemblyResult(
                changed.effect(id -> assemblies.find(id, viewer)),
                Problem.all(changed.problems(), messages, viewer.language()));
    }

    @SchemaMapping(typeName = "Lottery")
    @Nullable
    String list(Lottery lottery) {
        return lotteries
                .published(lottery.assembly())
                .map(published -> published.list().text())
                .orElse(null);
    }

    /** Team by team, the likeliest first. */
    @SchemaMapping(typeName = "Lottery")
    List<LotteryChance> chances(Lottery lottery, Viewer viewer) {
        return lotteries
                .published(lottery.assembly())
                .map(published -> chances(published.list(), viewer))
                .orElse(List.of());
    }

    private List<LotteryChance> chances(LotteryList list, Viewer viewer) {
        var named = new HashMap<String, Cadre>();
        cadres.people(list.people().stream().map(Member::id).toList(), viewer).forEach((id, person) -> {
            if (person instanceof Cadre cadre) {
                named.put(id, cadre);
            }
        });
        var teams = rounds.find(list.round(), viewer).stream()
                .flatMap(round -> round.teams().stream())
                .collect(Collectors.toMap(Team::id, team -> team));
        var all = (double) list.tickets();
        return list.chances().entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Pinned, Integer> chance) ->
                                list.teams().get(chance.getKey().team()).number())
                        .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .thenComparingInt(chance -> chance.getKey().person()))
                .map(chance -> new LotteryChance(
                        named.get(list.people().get(chance.getKey().person()).id()),
                        teams.get(list.teams().get(chance.getKey().team()).id()),
                        Request.Lottery.DRAWS * chance.getValue() / all,
                        list.pinned().contains(chance.getKey())))
                .toList();
    }

    @SchemaMapping(typeName = "Lottery")
    @Nullable
    IssuedCertificate certificate(Lottery lottery, Viewer viewer) {
        return lottery.certificateId() == null
                ? null
                : vouching.find(lottery.certificateId(), viewer).orElse(null);
    }
}
