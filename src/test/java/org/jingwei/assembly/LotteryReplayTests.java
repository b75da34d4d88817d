package org.jingwei.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jingwei.CertificateCommand;
import org.jingwei.assembly.LotteryList.Listed;
import org.jingwei.assembly.LotteryList.Lot;
import org.jingwei.assembly.LotteryList.Member;
import org.jingwei.assembly.LotteryList.Pinned;
import org.jingwei.assembly.LotteryList.Seat;
import org.jingwei.shared.CanonicalJson;
import org.jingwei.shared.Fingerprint;
import org.jingwei.shared.TeamRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Whoever trusts nobody, not even the one who signs, draws again: what was not drawn so is refused, however well it is signed. */
class LotteryReplayTests {

    private static final String SEED = "0123456789abcdef".repeat(4);
    private static final String WORD = "见证\"\\词\"";

    /** Two sets of teams of one, and somebody pinned beside them. */
    private static LotteryList list(int first, int second) {
        return new LotteryList(
                Fingerprint.hash(SEED),
                "round",
                1,
                50,
                60,
                List.of(new Member("a", "甲\n\"一\""), new Member("b", "乙"), new Member("c", "丙")),
                List.of(new Listed("t", 1, List.of("某局"))),
                List.of(new Pinned(0, 2)),
                Map.of(Term.FIT, 2),
                List.of(lot(first, 0), lot(second, 1)));
    }

    private static Lot lot(int tickets, int leader) {
        return new Lot(
                tickets,
                List.of(new Seat(0, TeamRole.LEADER, leader), new Seat(0, TeamRole.MEMBER, 2)),
                Map.of(Term.FIT, 1));
    }

    @Test
    void countsTicketsInTheOrderOfTheList() {
        var list = list(3, 2);

        assertThat(Stream.of(1, 3, 4, 5).map(list::lot)).containsExactly(0, 0, 1, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> list.lot(6));
        assertThat(LotteryList.read(list.text())).isEqualTo(list);
        assertThat(list.chances()).containsEntry(new Pinned(0, 2), 5).containsEntry(new Pinned(0, 0), 3);
    }

    @Test
    void seesWhoIsOnTooManyTicketsUnlessHeIsPinned() {
        assertThat(list(500, 500).keepsToCaps()).isTrue();
        assertThat(list(501, 499).keepsToCaps()).isFalse();
        var once = list(500, 500);
        var twice = new LotteryList(
                once.seedHash(),
                once.round(),
                1,
                50,
                60,
                once.people(),
                List.of(new Listed("t", 1, List.of()), new Listed("u", 2, List.of())),
                List.of(),
                once.weights(),
                List.of(
                        new Lot(50, List.of(new Seat(0, TeamRole.LEADER, 0)), Map.of()),
                        new Lot(50, List.of(new Seat(1, TeamRole.LEADER, 0)), Map.of())));
        assertThat(twice.keepsToCaps())
                .as("each team in half the draws, one team in all")
                .isFalse();
    }

    @Test
    void listsTheSeatsOfADrawThatIsTheSameAgain(@TempDir Path folder) throws GeneralSecurityException {
        var said = verify(folder, document(list(500, 500)));

        assertThat(said.code()).as(said.words()).isZero();
        var ticket = Ticket.drawn(SEED, list(500, 500).hash(), WORD, 1_000);
        assertThat(said.words())
                .contains("DRAWN AGAIN: ticket " + ticket + " of 1000")
                .contains("1  LEADER  " + (ticket <= 500 ? "甲" : "乙"))
                .contains("1  MEMBER  丙  c");
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                lie("another ticket", says -> says.compute("ticket", (_, ticket) -> (int) ticket % 1_000 + 1)),
                lie("another set of teams", says -> says.compute("lot", (_, lot) -> 3 - (int) lot)),
                lie("another word", says -> says.put("word", "别的词")),
                lie("another seed", says -> says.put("seed", "f".repeat(64))),
                lie("another hash of the seed", says -> says.put("seedHash", "f".repeat(64))),
                lie("another hash of the list", says -> says.put("listHash", "f".repeat(64))),
                lie("more tickets", says -> says.put("tickets", 1_001)),
                lie("another list", says -> says.put("list", map(list(499, 501)))),
                lie("a seed that was not fixed before", says -> {
                    says.put("seed", "e".repeat(64));
                    says.put("seedHash", Fingerprint.hash("e".repeat(64)));
                    drawn(says, list(500, 500), "e".repeat(64));
                }),
                lie("caps that are not kept", says -> drawn(says, list(501, 499), SEED)));
    }

    private static Arguments lie(String what, Consumer<Map<String, Object>> told) {
        return Arguments.of(what, told);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void refusesWhatWasDrawnOtherwise(String what, Consumer<Map<String, Object>> told, @TempDir Path folder)
            throws GeneralSecurityException {
        var document = document(list(500, 500));
        told.accept(document);

        var said = verify(folder, document);

        assertThat(said.code()).as(what + ": " + said.words()).isEqualTo(1);
        assertThat(said.words()).contains("drawn again by seed, list and word, something else comes out");
    }

    private static Map<String, Object> document(LotteryList list) {
        var says = new HashMap<String, Object>();
        says.put("kind", "jingwei-lottery/1");
        says.put("seed", SEED);
        says.put("seedHash", Fingerprint.hash(SEED));
        says.put("word", WORD);
        drawn(says, list, SEED);
        return says;
    }

    private static void drawn(Map<String, Object> says, LotteryList list, String seed) {
        var ticket = Ticket.drawn(seed, list.hash(), WORD, list.tickets());
        says.put("list", map(list));
        says.put("listHash", list.hash());
        says.put("tickets", list.tickets());
        says.put("ticket", ticket);
        says.put("lot", list.lot(ticket) + 1);
    }

    private static Map<?, ?> map(LotteryList list) {
        return JsonMapper.shared().readValue(list.text(), Map.class);
    }

    /** With a key that the office might have made itself. */
    private static CertificateCommand.Said verify(Path folder, Map<String, Object> says)
            throws GeneralSecurityException {
        var document = CanonicalJson.of(says);
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(pair.getPrivate());
        signature.update(document.getBytes(StandardCharsets.UTF_8));
        var key = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
        var signed = Base64.getEncoder().encodeToString(signature.sign());
        var file = "{\"document\":" + document + ",\"publicKey\":\"" + key + "\",\"signature\":\"" + signed + "\"}";
        return new CertificateCommand(folder).run(file, Fingerprint.of(key));
    }
}
