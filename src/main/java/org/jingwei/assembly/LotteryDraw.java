package org.jingwei.assembly;

import java.security.GeneralSecurityException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jingwei.access.Viewer;
import org.jingwei.assembly.Verifier.Verdict;
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
        var assembly = assemblies.find(input.assembly(), viewer);
        var lottery = assembly.map(Assembly::lottery);
        var published = lottery.flatMap(_ -> lotteries.published(input.assembly()));
        if (assembly.isEmpty() || lottery.isEmpty() || published.isEmpty()) {
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
            return outdated(List.of());
        }
        var request = JSON.readValue(assembly.get().asked(), Request.class);
        var verified = verifier.verifyAll(round.get(), list.sets(), request, viewer);
        for (var set : verified) {
            if (!set.holds(request)) {
                return outdated(words.of(set.faults(), viewer));
            }
        }
        try {
            var seed = lotteries.seed(input.assembly(), published.get());
            var result = LotteryResult.of(list, seed, word);
            var verdicts = verified.get(result.lot()).verdicts();
            return record(
                    change, lottery.get(), round.get(), result, published.get().ceiling(), verdicts, viewer);
        } catch (GeneralSecurityException _) { // whose message may quote the text
            LOG.error("assembly {}: the seed of its lottery does not open. See operations, Keys", input.assembly());
            return refused("seed-sealed", "assembly.seed-sealed", List.of(), "assembly");
        }
    }

    /** Certificate, result and proposal, all at once or nothing of it. */
    private Changed record(
            Change change,
            Lottery lottery,
            Round round,
            LotteryResult result,
            double ceiling,
            List<Verdict> verdicts,
            Viewer viewer) {
        var document = result.document(lottery, round);
        var certificate =
                vouching.issue(change, round.id(), round.version(), CertificateKind.LOTTERY, document, viewer);
        if (certificate.isEmpty()) {
            return outdated(List.of());
        }
        var says = result.says();
        says.put("drawnAt", viewer.now().knownAt().atZone(ZoneOffset.UTC));
        says.put("drawnBy", viewer.name());
        says.put("certificate", certificate.get());
        if (!lotteries.draw(change, lottery.assembly(), says)) {
            return alreadyDrawn();
        }
        var scoring = result.list().scoring(result.lot());
        records.offer(
                change,
                lottery.assembly(),
                Proposing.says(round.version(), scoring, ceiling, false),
                verdicts.stream()
                        .map(verdict -> Proposing.seat(verdict, List.of()))
                        .toList());
        return Changed.of(lottery.assembly());
    }

    private static boolean isWord(String word) {
        return !word.isEmpty()
                && word.codePointCount(0, word.length()) <= LONGEST_WORD
                && word.codePoints().noneMatch(LotteryDraw::isNoLetter);
    }

    private static boolean isNoLetter(int point) {
        return Character.isISOControl(point) || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private static Changed outdated(List<Refusal> reasons) {
        var refusals = new ArrayList<>(refused("lottery-outdated", "assembly.lottery-outdated", List.of(), "assembly")
                .problems());
        refusals.addAll(reasons);
        return Changed.refused(refusals);
    }

    private static Changed alreadyDrawn() {
        return refused("already-drawn", "assembly.already-drawn", List.of(), "assembly");
    }

    private static Changed refused(String code, String key, List<Object> arguments, String field) {
        return Changed.refused(List.of(new Refusal(code, key, arguments, List.of("input", field))));
    }
}
