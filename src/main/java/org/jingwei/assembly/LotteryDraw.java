package org.jingwei.assembly;

import java.security.GeneralSecurityException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jingwei.access.Viewer;
import org.jingwei.assembly.Lotteries.Published;
import org.jingwei.conflict.CertificateKind;
import org.jingwei.conflict.Vouching;
import org.jingwei.graph.Change;
import org.jingwei.job.Changed;
import org.jingwei.job.Changes;
import org.jingwei.round.Round;
import org.jingwei.round.Rounds;
import org.jingwei.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Draws the teams of a round by lot, once: a witness says a word, the seed is opened, and the ticket follows from both and the
 * list. Whatever speaks against any of the teams on the list is looked for before the seed is opened, so that nobody can make
 * a draw void whose result he knows.
 */
@Component
class LotteryDraw {

    private static final Logger LOG = LoggerFactory.getLogger(LotteryDraw.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST_WORD = 100;

    private final Assemblies assemblies;
    private final Lotteries lotteries;
    private final Rounds rounds;
    private final Verifier verifier;
    private final FaultWords words;
    private final Records records;
    private final Vouching vouching;
    private final Changes changes;

    LotteryDraw(
            Assemblies assemblies,
            Lotteries lotteries,
            Rounds rounds,
            Verifier verifier,
            FaultWords words,
            Records records,
            Vouching vouching,
            Changes changes) {
        this.assemblies = assemblies;
        this.lotteries = lotteries;
        this.rounds = rounds;
        this.verifier = verifier;
        this.words = words;
        this.records = records;
        this.vouching = vouching;
        this.changes = changes;
    }

    /** Which lottery is drawn, and the word of whoever witnesses it. */
    record Drawing(String assembly, String word) {}

    Changed draw(Drawing input, Viewer viewer) {
        return changes.run(viewer, "drawLottery", input, change -> draw(change, input, viewer));
    }

    private Changed draw(Change change, Drawing input, Viewer viewer) {
        var lottery = assemblies.find(input.assembly(), viewer).map(Assembly::lottery);
        var published = lottery.flatMap(_ -> lotteries.published(input.assembly()));
        if (lottery.isEmpty() || published.isEmpty()) {
            return refused("not-found", "assembly.no-lottery", List.of(), "assembly");
        }
        if (lottery.get().drawnAt() != null) {
            return alreadyDrawn();
        }
        var word = input.word().strip();
        if (!isWord(word)) {
            return refused("bad-variable", "assembly.word", List.of(LONGEST_WORD), "word");
        }
        var list = published.get().list();
        var round = rounds.find(list.round(), viewer);
        if (round.isEmpty() || round.get().version() != list.roundVersion()) {
            return outdated();
        }
        return draw(change, input.assembly(), lottery.get(), published.get(), round.get(), word, viewer);
    }

    private static boolean isWord(String word) {
        return !word.isEmpty()
                && word.codePointCount(0, word.length()) <= LONGEST_WORD
                && word.codePoints().noneMatch(LotteryDraw::isNoLetter);
    }

    private static boolean isNoLetter(int point) {
        return Character.isISOControl(point) || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private Changed draw(
            Change change,
            String assembly,
            Lottery lottery,
            Published published,
            Round round,
            String word,
            Viewer viewer) {
        var list = published.list();
        var request = assemblies
                .find(assembly, viewer)
                .map(asked -> JSON.readValue(asked.asked(), Request.class))
                .orElseThrow();
        var verified = verifier.verifyAll(round, list.sets(), request, viewer);
        for (var set : verified) {
            if (!set.holds(request)) {
                var refusals = new ArrayList<>(outdated().problems());
                refusals.addAll(words.of(set.faults(), viewer));
                return Changed.refused(refusals);
            }
        }
        String seed;
        try {
            seed = lotteries.seed(assembly, published);
        } catch (GeneralSecurityException _) { // whose message may quote the text
            LOG.error("assembly {}: the seed of its lottery does not open. See operations, Keys", assembly);
            return refused("seed-sealed", "assembly.seed-sealed", List.of(), "assembly");
        }
        var drawn = Drawn.of(list, seed, word);
        var document = drawn.document(assembly, lottery, round);
        var certificate =
                vouching.issue(change, round.id(), round.version(), CertificateKind.LOTTERY, document, viewer);
        if (certificate.isEmpty()) {
            return outdated();
        }
        var says = drawn.says();
        says.put("drawnAt", viewer.now().knownAt().atZone(ZoneOffset.UTC));
        says.put("drawnBy", viewer.name());
        says.put("certificate", certificate.get());
        if (!lotteries.draw(change, assembly, says)) {
            return alreadyDrawn();
        }
        var verdicts = verified.get(drawn.lot()).verdicts();
        records.offer(
                change,
                assembly,
                Proposing.says(round.version(), list.scoring(drawn.lot()), published.ceiling(), false),
                verdicts.stream()
                        .map(verdict -> Proposing.seat(verdict, List.of()))
                        .toList());
        return Changed.of(assembly);
    }

    /** What came out. */
    private record Drawn(LotteryList list, String hash, String seed, String word, int ticket, int lot) {

        static Drawn of(LotteryList list, String seed, String word) {
            var hash = list.hash();
            var ticket = Ticket.drawn(seed, hash, word, list.tickets());
            return new Drawn(list, hash, seed, word, ticket, list.lot(ticket));
        }

        Map<String, Object> says() {
            return new HashMap<>(Map.of("word", word, "seed", seed, "ticket", ticket, "lot", lot + 1));
        }

        /** Everything by which somebody who trusts nobody draws again. */
        Map<String, Object> document(String assembly, Lottery lottery, Round round) {
            var document = says();
            document.put("round", Map.of("id", round.id(), "name", round.name(), "version", round.version()));
            document.put("lottery", Map.of("assembly", assembly, "number", lottery.number()));
            document.put("list", JSON.readValue(list.text(), Map.class));
            document.put("listHash", hash);
            document.put("seedHash", list.seedHash());
            document.put("tickets", list.tickets());
            return document;
        }
    }

    private static Changed outdated() {
        return refused("lottery-outdated", "assembly.lottery-outdated", List.of(), "assembly");
    }

    private static Changed alreadyDrawn() {
        return refused("already-drawn", "assembly.already-drawn", List.of(), "assembly");
    }

    private static Changed refused(String code, String key, List<Object> arguments, String field) {
        return Changed.refused(List.of(new Refusal(code, key, arguments, List.of("input", field))));
    }
}
