package org.jingwei.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jingwei.CertificateCommand;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.access.Role;
import org.jingwei.shared.Fingerprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Teams by lot, from the seed's hash to the certificate by which anybody draws them again. */
@OfficeTest
class LotteryHttpTests {

    private static final String LOTTERY = """
            lottery { seedHash pairCap personCap number list listHash lots tickets expected bound best
              chances { member { id } team { number } draws pinned }
              drawnAt drawnBy word seed ticket lot certificate { id kind round hash document file fingerprint } }""";
    private static final String LOOK = "query($id: ID!) { assembly(id: $id) { state " + LOTTERY
            + " proposal { id objective bound terms { term value weight } teams { team { id number } seats { role outcome member { id } alternates { id } } } } } }";
    private static final String DRAW =
            "mutation($input: DrawLotteryInput!) { drawLottery(input: $input) { assembly { id } problems { code message path } } }";

    @Autowired
    private Office office;

    private AssemblyWorld world;
    private JsonNode round;
    private final List<String> leaders = new ArrayList<>();
    private final List<String> members = new ArrayList<>();

    /** Two teams of a leader and two members, and half as many people again. */
    @BeforeEach
    void plan() {
        world = new AssemblyWorld(office);
        for (int i = 0; i < 3; i++) {
            leaders.add(world.member("leader-" + i, true));
        }
        for (int i = 0; i < 7; i++) {
            members.add(world.member("member-" + i, false));
        }
        round = world.plan(
                0,
                AssemblyWorld.team(1, world.bureau(), 2, List.of()),
                AssemblyWorld.team(2, world.commission(), 2, List.of()));
    }

    @Test
    void publishesTheSeedsHashFirstThenTheListAndOpensTheSeedWhenItIsDrawn(@TempDir Path folder) {
        var id = begin(Map.of("pairCap", 40, "personCap", 80));
        var committed = look(id).at("/lottery/seedHash").asString();
        assertThat(committed).matches("[0-9a-f]{64}");

        var listed = published(id);

        assertThat(listed.path("proposal").isNull()).isTrue();
        assertThat(listed.at("/lottery/seed").isNull()).isTrue();
        assertThat(listed.at("/lottery/seedHash").asString()).isEqualTo(committed);
        var text = listed.at("/lottery/list").asString();
        assertThat(Fingerprint.hash(text))
                .isEqualTo(listed.at("/lottery/listHash").asString());
        var list = JsonMapper.shared().readTree(text);
        assertThat(list.path("seedHash").asString()).isEqualTo(committed);
        keepsToTheCaps(list, listed.path("lottery"), 40, 80);

        var drawn = draw(id, "  巡视见证 42 \"引号\" ");

        var lottery = drawn.path("lottery");
        var seed = lottery.path("seed").asString();
        assertThat(Fingerprint.hash(seed)).isEqualTo(committed);
        assertThat(lottery.path("word").asString()).isEqualTo("巡视见证 42 \"引号\"");
        var digits = new java.math.BigInteger(
                Fingerprint.hash(seed + "\n" + Fingerprint.hash(text) + "\n巡视见证 42 \"引号\""), 16);
        var ticket =
                digits.mod(java.math.BigInteger.valueOf(lottery.path("tickets").asInt()))
                                .intValue()
                        + 1;
        assertThat(lottery.path("ticket").asInt()).isEqualTo(ticket);
        var lot = lot(list, ticket);
        assertThat(lottery.path("lot").asInt()).isEqualTo(lot + 1);
        assertThat(seats(drawn.path("proposal"))).isEqualTo(seats(list, lot));
        assertThat(drawn.at("/proposal/objective").asDouble()).isEqualTo(worth(drawn.path("proposal")));
        assertThat(drawn.at("/proposal/bound").asDouble())
                .isGreaterThanOrEqualTo(lottery.path("best").asDouble());

        var certificate = lottery.path("certificate");
        assertThat(certificate.path("kind").asString()).isEqualTo("LOTTERY");
        assertThat(certificate.path("document").asString()).contains("\"list\":" + text + ",\"listHash\"");
        var verified = new CertificateCommand(folder)
                .run(
                        certificate.path("file").asString(),
                        certificate.path("fingerprint").asString());
        assertThat(verified.code()).as(verified.words()).isZero();
        assertThat(verified.words()).contains("DRAWN AGAIN: ticket " + ticket + " of ");
        for (var seat : list.at("/lots/" + lot + "/seats")) {
            assertThat(verified.words())
                    .contains(list.at("/people/" + seat.path("person").asInt() + "/id")
                            .asString());
        }
    }

    @Test
    void isDrawnOnceAndARepeatedRequestHasTheSameAnswer() {
        var id = begin(Map.of());
        published(id);
        var key = UUID.randomUUID().toString();
        var once = world.clerk().with("Idempotency-Key", key);

        var first = once.ask(DRAW, input(id, "甲")).data("/drawLottery");
        var again = once.ask(DRAW, input(id, "甲")).data("/drawLottery");
        var other = world.clerk().ask(DRAW, input(id, "乙")).data("/drawLottery/problems");

        assertThat(first.path("problems").size()).isZero();
        assertThat(again).isEqualTo(first);
        assertThat(codes(other)).containsExactly("already-drawn");
        assertThat(look(id).at("/lottery/word").asString()).isEqualTo("甲");
        assertThat(office.cypher("MATCH (:Assembly {id: '%s'})-[:PROPOSES]->(p) RETURN count(p) AS n".formatted(id)))
                .singleElement()
                .satisfies(row -> assertThat(row.get("n").asInt()).isEqualTo(1));
    }

    @Test
    void namesWhoWouldComeOutTooOftenAndByHowMuchTheCapWouldHaveToRise() {
        var over = world.ended(begin(Map.of("pairCap", 20, "personCap", 50)));

        assertThat(over.path("state").asString()).isEqualTo("IMPOSSIBLE");
        var often = texts(over.at("/impossible/overdrawn"), "statement");
        assertThat(over.at("/impossible/core").size()).isZero();
        assertThat(often)
                .isNotEmpty()
                .allMatch(said -> said.matches(".*抽中(leader|member)-\\d \\w+：尽量均摊，每一百次仍有 \\d+ 次，上限 (20|50) 次"));
        var remedy = texts(over.at("/impossible/remedies"), "statement").getFirst();
        var raised = new HashMap<String, Object>(Map.of("pairCap", 20, "personCap", 50));
        var pair = java.util.regex.Pattern.compile("每人每组的上限提高到一百次中 (\\d+) 次").matcher(remedy);
        var person = java.util.regex.Pattern.compile("每人的上限提高到一百次中 (\\d+) 次").matcher(remedy);
        if (pair.find()) {
            raised.put("pairCap", Integer.valueOf(pair.group(1)));
        }
        if (person.find()) {
            raised.put("personCap", Integer.valueOf(person.group(1)));
        }
        assertThat(raised).as("three may lead two teams").containsEntry("pairCap", 34);
        assertThat(published(begin(raised)).at("/lottery/lots").asInt()).isPositive();
    }

    @Test
    void seatsWhoeverIsPinnedInEveryDraw() {
        var input = new HashMap<>(AssemblyWorld.input(round));
        input.put("lottery", Map.of("pairCap", 50));
        input.put("pins", List.of(Map.of("team", team(0), "cadre", members.getFirst(), "role", "MEMBER")));

        var listed = published(world.assemble(input));

        var pinned = listed.at("/lottery/chances")
                .valueStream()
                .filter(chance -> chance.at("/member/id").asString().equals(members.getFirst()))
                .toList();
        assertThat(pinned).hasSize(1);
        assertThat(pinned.getFirst().path("draws").asDouble()).isEqualTo(100);
        assertThat(pinned.getFirst().path("pinned").asBoolean()).isTrue();
    }

    @Test
    void drawsNothingWhereTheRoundHasChangedSinceTheListWasPublished() {
        var id = begin(Map.of());
        published(id);
        office.cypher("MATCH (round:Round {id: '%s'}) SET round.version = round.version + 1"
                .formatted(round.path("id").asString()));

        assertThat(codes(refused(id, "见证"))).containsExactly("lottery-outdated");
        assertThat(look(id).at("/lottery/seed").isNull()).isTrue();
    }

    @Test
    void drawsNothingWhereSomebodyOnTheListMayNotSitAnyMore() {
        var id = begin(Map.of());
        var listed = published(id);
        var gone = listed.at("/lottery/chances/0/member/id").asString();
        office.cypher("MATCH (:Person {id: '%s'})<-[:OF]-()-[in:IN]->() SET in.status = 'EXITED'".formatted(gone));

        var problems = refused(id, "见证");

        assertThat(codes(problems)).contains("lottery-outdated", "not-drawable");
        assertThat(look(id).at("/lottery/drawnAt").isNull()).isTrue();
        assertThat(look(id).path("proposal").isNull()).isTrue();
    }

    @Test
    void refusesCapsAndWordsThatAreNone() {
        var input = new HashMap<>(AssemblyWorld.input(round));
        input.put("lottery", Map.of("pairCap", 0, "personCap", 101));
        var caps = world.clerk()
                .ask(AssemblyWorld.ASSEMBLE, Map.of("input", input))
                .data("/assembleTeams/problems");
        assertThat(texts(caps, "message"))
                .containsExactly("上限“0”不可用，须为 1 到 100（每一百次抽签中的次数）。", "上限“101”不可用，须为 1 到 100（每一百次抽签中的次数）。");
        assertThat(caps.at("/1/path").valueStream().map(JsonNode::asString))
                .containsExactly("input", "lottery", "personCap");

        var id = begin(Map.of());
        published(id);
        for (var word : List.of("", "   ", "字".repeat(101), "a\u0000b", "a\nb")) {
            assertThat(codes(refused(id, word))).as(word).containsExactly("bad-variable");
        }
        assertThat(codes(refused(UUID.randomUUID().toString(), "见证"))).containsExactly("not-found");
        var without = world.assemble(round);
        world.ended(without);
        assertThat(codes(refused(without, "见证"))).containsExactly("not-found");
        assertThat(draw(id, "字".repeat(100)).at("/lottery/ticket").asInt()).isPositive();
    }

    @Test
    void isNoBusinessOfWhoeverStaffsNoRounds() {
        var id = begin(Map.of());
        published(id);
        for (var role : List.of(Role.RECEIVER, Role.MEMBER, Role.AUDITOR, Role.ADMIN)) {
            var stranger = office.bearer(office.token(role));
            assertThat(stranger.ask(DRAW, input(id, "见证")).body())
                    .as(role.name())
                    .contains("\"errors\"");
            assertThat(stranger.ask(LOOK, Map.of("id", id)).body()).doesNotContain("seedHash");
        }
        assertThat(look(id).at("/lottery/drawnAt").isNull()).isTrue();
    }

    @Test
    void countsTheLotteriesOfARoundSoThatNobodyAsksUntilHeLikesTheResult() {
        var first = begin(Map.of());
        published(first);
        draw(first, "甲");
        var second = begin(Map.of());
        published(second);

        var drawn = draw(second, "乙");

        assertThat(look(first).at("/lottery/number").asInt()).isEqualTo(1);
        assertThat(drawn.at("/lottery/number").asInt()).isEqualTo(2);
        assertThat(drawn.at("/lottery/certificate/document").asString())
                .contains("\"lottery\":{\"assembly\":\"" + second + "\",\"number\":2}");
    }

    private static void keepsToTheCaps(JsonNode list, JsonNode lottery, int pairCap, int personCap) {
        var all = 0;
        var pairs = new HashMap<String, Integer>();
        var persons = new HashMap<Integer, Integer>();
        var sets = new HashSet<String>();
        for (var lot : list.path("lots")) {
            all += lot.path("tickets").asInt();
            assertThat(sets.add(lot.path("seats").toString())).isTrue();
            for (var seat : lot.path("seats")) {
                pairs.merge(
                        seat.path("team") + " " + seat.path("person"),
                        lot.path("tickets").asInt(),
                        Integer::sum);
                persons.merge(seat.path("person").asInt(), lot.path("tickets").asInt(), Integer::sum);
            }
        }
        assertThat(lottery.path("tickets").asInt()).isEqualTo(all);
        assertThat(lottery.path("lots").asInt()).isEqualTo(sets.size());
        var tickets = all;
        assertThat(pairs.values())
                .allSatisfy(each -> assertThat(100L * each).isLessThanOrEqualTo((long) pairCap * tickets));
        assertThat(persons.values())
                .allSatisfy(each -> assertThat(100L * each).isLessThanOrEqualTo((long) personCap * tickets));
        assertThat(lottery.path("chances").size()).isEqualTo(pairs.size());
        assertThat(lottery.path("chances")
                        .valueStream()
                        .mapToDouble(chance -> chance.path("draws").asDouble())
                        .sum())
                .isCloseTo(600, org.assertj.core.data.Offset.offset(1e-6));
        assertThat(lottery.path("expected").asDouble())
                .isLessThanOrEqualTo(lottery.path("bound").asDouble() + 1e-6);
    }

    private static int lot(JsonNode list, int ticket) {
        var last = 0;
        for (int lot = 0; ; lot++) {
            last += list.at("/lots/" + lot + "/tickets").asInt();
            if (ticket <= last) {
                return lot;
            }
        }
    }

    private static Set<String> seats(JsonNode list, int lot) {
        var seats = new HashSet<String>();
        list.at("/lots/" + lot + "/seats")
                .forEach(seat -> seats.add(
                        list.at("/teams/" + seat.path("team").asInt() + "/id").asString() + " "
                                + seat.path("role").asString() + " "
                                + list.at("/people/" + seat.path("person").asInt() + "/id")
                                        .asString()));
        return seats;
    }

    private Set<String> seats(JsonNode proposal) {
        var seats = new HashSet<String>();
        world.seats(proposal)
                .forEach(seat -> seats.add(seat.get("team") + " " + seat.get("role") + " " + seat.get("cadre")));
        return seats;
    }

    private static double worth(JsonNode proposal) {
        return proposal.path("terms")
                .valueStream()
                .mapToDouble(term ->
                        term.path("value").asDouble() * term.path("weight").asDouble())
                .sum();
    }

    private String begin(Map<String, Object> lottery) {
        var input = new HashMap<>(AssemblyWorld.input(round));
        input.put("lottery", lottery);
        return world.assemble(input);
    }

    private JsonNode published(String id) {
        assertThat(world.ended(id).path("state").asString()).isEqualTo("DONE");
        return look(id);
    }

    private JsonNode draw(String id, String word) {
        var answer = world.clerk().ask(DRAW, input(id, word));
        assertThat(answer.data("/drawLottery/problems").size())
                .as(answer.body())
                .isZero();
        return look(id);
    }

    private JsonNode refused(String id, String word) {
        return world.clerk().ask(DRAW, input(id, word)).data("/drawLottery/problems");
    }

    private static Map<String, Object> input(String id, String word) {
        return Map.of("input", Map.of("assembly", id, "word", word));
    }

    private JsonNode look(String id) {
        var answer = world.clerk().ask(LOOK, Map.of("id", id));
        assertThat(answer.body()).doesNotContain("\"errors\"");
        return answer.data("/assembly");
    }

    private static List<String> codes(JsonNode problems) {
        return texts(problems, "code");
    }

    private static List<String> texts(JsonNode nodes, String field) {
        return nodes.valueStream().map(node -> node.path(field).asString()).toList();
    }

    private String team(int number) {
        return round.at("/teams/" + number + "/id").asString();
    }
}
