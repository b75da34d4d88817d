package org.jingwei.assembly;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jingwei.access.Viewer;
import org.jingwei.assembly.LotteryList.Member;
import org.jingwei.cadre.Cadre;
import org.jingwei.cadre.Cadres;
import org.jingwei.graph.Change;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.jingwei.seal.Seal;
import org.jingwei.shared.Fingerprint;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lotteries from the seed, which is fixed and sealed first, to the list, which is published before anybody draws. */
@Component
class Lotteries {

    private static final Query BEGIN = Query.named("assembly/begin-lottery");
    private static final Query PUBLISHED = Query.named("assembly/lottery");
    private static final Query DRAW = Query.named("assembly/draw-lottery");
    private static final int SEED_BYTES = 32;

    private final Graph graph;
    private final Records records;
    private final Cadres cadres;
    private final Seal seal;
    private final SecureRandom random = new SecureRandom();

    Lotteries(Graph graph, Records records, Cadres cadres, Seal seal) {
        this.graph = graph;
        this.records = records;
        this.cadres = cadres;
        this.seal = seal;
    }

    /** What lies in the graph of a lottery whose list is published. */
    record Published(LotteryList list, String sealed, double ceiling) {}

    /** Fixes the seed before anybody knows the list; its hash is open from now on, the seed is not. */
    void begin(Change change, String assembly, Request.Lottery lottery) {
        var bytes = new byte[SEED_BYTES];
        random.nextBytes(bytes);
        var seed = HexFormat.of().formatHex(bytes);
        change.write(
                BEGIN,
                Map.of(
                        "id",
                        assembly,
                        "says",
                        Map.of(
                                "seedHash", Fingerprint.hash(seed),
                                "sealed", seal.close(seed, place(assembly)),
                                "pairCap", lottery.pairCap(),
                                "personCap", lottery.personCap())));
    }

    /**
     * The seed that was fixed at the beginning.
     *
     * @throws GeneralSecurityException where the key of this installation does not open it any more
     */
    String seed(String assembly, Published published) throws GeneralSecurityException {
        return seal.open(published.sealed(), place(assembly));
    }

    private static String place(String assembly) {
        return "seed of " + assembly;
    }

    /** The list that the solver's urn makes. */
    LotteryList list(String assembly, RoundPuzzle puzzle, Word.Lots lots, Request request, Viewer viewer) {
        var seedHash = row(assembly).orElseThrow().string("seedHash");
        var places = LotteryList.places(puzzle.puzzle(), lots.lots());
        var caps = Objects.requireNonNull(request.lottery());
        return LotteryList.of(seedHash, puzzle, lots.lots(), caps, places, members(puzzle, places, viewer));
    }

    private List<Member> members(RoundPuzzle puzzle, List<Integer> places, Viewer viewer) {
        var ids = places.stream().map(place -> puzzle.drawn().get(place).id()).toList();
        var named = cadres.people(ids, viewer);
        return ids.stream()
                .map(id -> new Member(id, named.get(id) instanceof Cadre cadre ? cadre.name() : id))
                .toList();
    }

    /** Ends the search with the list, which nobody changes any more. */
    void publish(String assembly, LotteryList list, Word.Lots lots) {
        var says = new HashMap<String, @Nullable Object>();
        says.put("list", list.text());
        says.put("listHash", list.hash());
        says.put("lots", list.lots().size());
        says.put("tickets", list.tickets());
        says.put("expected", lots.expected());
        says.put("bound", lots.bound());
        says.put("best", lots.best());
        says.put("ceiling", lots.ceiling());
        records.publish(assembly, says);
    }

    /** The list of a lottery; none where there is none yet. */
    Optional<Published> published(String assembly) {
        return row(assembly)
                .filter(row -> row.value("list") != null)
                .map(row -> new Published(
                        LotteryList.read(row.string("list")),
                        row.string("sealed"),
                        ((Number) Objects.requireNonNull(row.value("ceiling"))).doubleValue()));
    }

    private Optional<Row> row(String assembly) {
        return graph.ask(PUBLISHED, Map.of("id", assembly)).stream()
                .map(row -> new Row(row.query(), row.map("lottery")))
                .findFirst();
    }

    /** False where somebody has drawn already. */
    boolean draw(Change change, String assembly, Map<String, Object> says) {
        return !change.write(DRAW, Map.of("id", assembly, "says", says)).isEmpty();
    }
}
