package org.jingwei.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jingwei.draw.DrawWorld.id;
import static org.jingwei.draw.DrawWorld.problem;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A bureau is asked for its people, answers, and is understood wrongly; each round is its own. */
@OfficeTest
class DrawHttpTests {

    private static final EnumSet<Role> STAFF = EnumSet.of(Role.CLERK, Role.OFFICE_HEAD, Role.GROUP_HEAD);

    @Autowired
    Office office;

    private DrawWorld world;
    private String spring;
    private String autumn;

    @BeforeEach
    void draw() {
        world = new DrawWorld(office);
        spring = world.round("spring", "2030-03-01");
        autumn = world.round("autumn", "2030-09-01");
    }

    @Test
    void keepsWhomTheUnitRefusesOutOfThatRoundAndNoOther() {
        var asked = world.request(spring, "li");
        assertThat(asked.at("/draw/state").asString()).isEqualTo("SENT");
        assertThat(asked.at("/draw/unit/id").asString()).isEqualTo(world.id("bureau"));
        assertThat(asked.at("/draw/document").asString()).isEqualTo("巡察函〔2030〕1号");
        assertThat(world.drawable(spring)).as("open").contains(world.id("li"));

        var refused = world.refuse(id(asked));
        assertThat(refused.at("/draw/state").asString()).isEqualTo("REFUSED");
        assertThat(refused.at("/draw/excludes").asBoolean()).isTrue();
        assertThat(world.drawable(spring))
                .as("refused")
                .doesNotContain(world.id("li"))
                .contains(world.id("wu"));
        assertThat(world.drawable(autumn)).contains(world.id("li"));
        assertThat(world.appoint(spring, "li").size()).as("by hand neither").isPositive();

        for (var other : List.of("zhou", "qian")) {
            world.refuse(id(world.request(spring, other)));
        }
        for (var other : List.of("wu", "zhou", "qian")) {
            world.refuse(id(world.request(autumn, other)));
        }
        assertThat(world.seated(spring)).containsExactlyInAnyOrder(world.id("zhao"), world.id("wu"));
        assertThat(world.seated(autumn)).containsExactlyInAnyOrder(world.id("zhao"), world.id("li"));
    }

    @Test
    void changesNothingWhenTheUnitAgreesOrTheOfficeAsksNoMore() {
        var li = id(world.request(spring, "li"));
        var agreed = world.answer(li, "AGREED", Map.of("document", "局函〔2030〕8号"));
        assertThat(agreed.at("/draw/state").asString()).isEqualTo("AGREED");
        assertThat(agreed.at("/draw/answer/document").asString()).isEqualTo("局函〔2030〕8号");
        var wu = id(world.request(spring, "wu"));
        assertThat(problem(world.withdraw(wu, " "))).isEqualTo("row-invalid reason");
        var withdrawn = world.withdraw(wu, "人选已够");
        assertThat(withdrawn.at("/draw/state").asString()).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.at("/draw/withdrawal/reason").asString()).isEqualTo("人选已够");
        assertThat(world.drawable(spring)).contains(world.id("li"), world.id("wu"));

        assertThat(problem(world.withdraw(wu, "人选已够"))).isEqualTo("not-found draw");
        assertThat(problem(world.refuse(wu))).isEqualTo("not-found draw");
        assertThat(problem(world.request(spring, "wu")))
                .as("he may be asked for again")
                .isEmpty();
        assertThat(problem(world.withdraw(li, "另有安排")))
                .as("agreed, and yet not needed")
                .isEmpty();
    }

    @Test
    void takesSomebodyElseOfTheSameUnitWhoCanBeDrawn() {
        var li = id(world.request(spring, "li"));
        world.stranger("sun");
        assertThat(offer(li, "li")).isEqualTo("row-invalid substitute");
        assertThat(offer(li, "qian")).as("of another unit").isEqualTo("row-invalid substitute");
        assertThat(offer(li, "sun")).as("in no pool").isEqualTo("not-found substitute");
        assertThat(problem(world.answer(li, "SUBSTITUTED", Map.of()))).isEqualTo("row-invalid substitute");
        var zhou = id(world.request(spring, "zhou"));
        assertThat(offer(li, "zhou")).as("asked for himself").isEqualTo("row-invalid substitute");
        assertThat(world.drawable(spring)).contains(world.id("li"));

        var answered = world.answer(li, "SUBSTITUTED", Map.of("substitute", world.id("wu")));
        assertThat(answered.at("/draw/answer/substitute/id").asString()).isEqualTo(world.id("wu"));
        assertThat(answered.at("/draw/state").asString()).isEqualTo("SUBSTITUTED");
        assertThat(world.drawable(spring)).doesNotContain(world.id("li")).contains(world.id("wu"));
        assertThat(world.drawable(autumn)).contains(world.id("li"));
        assertThat(offer(zhou, "wu")).as("offered once").isEqualTo("row-invalid substitute");
        assertThat(problem(world.request(spring, "wu"))).as("offered already").isEqualTo("row-invalid cadre");
        assertThat(problem(world.request(autumn, "wu"))).isEmpty();
    }

    private String offer(String draw, String name) {
        return problem(world.answer(draw, "SUBSTITUTED", Map.of("substitute", world.id(name))));
    }

    @Test
    void correctsAWrongAnswerByAFurtherOneAndKeepsBoth() {
        var li = id(world.request(spring, "li"));
        var wrong = world.refuse(li).at("/draw/answer/id").asString();
        assertThat(problem(world.answer(li, "AGREED", Map.of()))).isEqualTo("row-invalid corrects");
        assertThat(problem(world.answer(li, "AGREED", Map.of("corrects", "another"))))
                .isEqualTo("stale-version corrects");
        assertThat(problem(world.withdraw(li, "不再需要"))).isEqualTo("row-invalid draw");
        assertThat(world.drawable(spring)).doesNotContain(world.id("li"));

        var right = world.answer(li, "AGREED", Map.of("corrects", wrong));
        assertThat(right.at("/draw/state").asString()).isEqualTo("AGREED");
        assertThat(world.drawable(spring)).contains(world.id("li"));
        var answers = right.at("/draw/answers").valueStream().toList();
        assertThat(answers).extracting(each -> each.at("/reply").asString()).containsExactly("REFUSED", "AGREED");
        assertThat(answers.getFirst().path("supersededAt").isNull()).isFalse();
        assertThat(answers.getLast().path("supersededAt").isNull()).isTrue();
        assertThat(problem(world.answer(li, "AGREED", Map.of("corrects", wrong))))
                .isEqualTo("stale-version corrects");

        var last = right.at("/draw/answer/id").asString();
        var offered = world.answer(li, "SUBSTITUTED", Map.of("corrects", last, "substitute", world.id("wu")));
        assertThat(world.drawable(spring)).doesNotContain(world.id("li"));
        world.answer(
                li, "AGREED", Map.of("corrects", offered.at("/draw/answer/id").asString()));
        assertThat(problem(world.request(spring, "wu"))).as("offered no more").isEmpty();
    }

    @Test
    void refusesWhatIsNotInOrderAndSaysWhatIsWrong() {
        world.stranger("sun");
        assertThat(problem(world.request(UUID.randomUUID().toString(), "li"))).isEqualTo("not-found round");
        var nobody = world.request(spring, "sun");
        assertThat(problem(nobody)).isEqualTo("not-found cadre");
        assertThat(nobody.at("/problems/0/message").asString()).contains("不能抽调到本轮");
        office.cypher("MATCH (:Person {id: $id})-[held:HELD_POST]->() DELETE held", Map.of("id", world.id("qian")));
        assertThat(problem(world.request(spring, "qian"))).as("of no unit").isEqualTo("row-invalid cadre");
        var li = id(world.request(spring, "li"));
        assertThat(problem(world.request(spring, "li"))).isEqualTo("row-invalid cadre");

        assertThat(problem(world.refuse("nothing"))).isEqualTo("not-found draw");
        assertThat(problem(world.answer(li, "REFUSED", Map.of("words", "忙")))).isEqualTo("row-invalid reason");
        assertThat(problem(world.answer(li, "REFUSED", Map.of("reason", "OTHER"))))
                .isEqualTo("row-invalid words");
        assertThat(problem(world.answer(li, "REFUSED", Map.of("reason", "OTHER", "words", " "))))
                .isEqualTo("row-invalid words");
        assertThat(problem(world.answer(li, "REFUSED", Map.of("reason", "OTHER", "words", "长".repeat(2001)))))
                .isEqualTo("row-invalid words");
        assertThat(problem(world.answer(li, "AGREED", Map.of("reason", "HEALTH"))))
                .isEqualTo("row-invalid reason");
        assertThat(problem(world.answer(li, "AGREED", Map.of("substitute", world.id("wu")))))
                .isEqualTo("row-invalid substitute");
        assertThat(problem(world.answer(li, "AGREED", Map.of("document", "长".repeat(201)))))
                .isEqualTo("row-invalid document");
        assertThat(problem(world.answer(li, "AGREED", Map.of("corrects", "nothing"))))
                .as("there is nothing to correct")
                .isEqualTo("stale-version corrects");
        assertThat(world.list(spring).at("/draws/0/state").asString()).isEqualTo("SENT");

        world.status(autumn, "CLOSED");
        assertThat(problem(world.request(autumn, "wu"))).isEqualTo("already-over round");
    }

    @Test
    void isForTheStaffOfTheOfficeAndForNobodyAboutHimself() {
        var li = id(world.request(spring, "li"));
        world.refuse(li);
        world.status(spring, "RUNNING");
        for (var role : Role.values()) {
            var caller = world.caller(role, spring);
            var seen = caller.ask(DrawWorld.LIST, Map.of("id", spring));
            assertThat(seen.body().contains(li)).as(role.name()).isEqualTo(STAFF.contains(role));
            assertThat(seen.body().contains("UNIT_TOO_BUSY")).as(role.name()).isEqualTo(STAFF.contains(role));
            if (role != Role.CLERK && role != Role.OFFICE_HEAD) {
                var input = Map.of("round", spring, "cadre", world.id("wu"));
                assertThat(caller.ask(DrawWorld.REQUEST, Map.of("input", input)).code())
                        .as(role.name())
                        .isEqualTo("operation-forbidden");
                assertThat(caller.ask(DrawWorld.ANSWER, Map.of("input", Map.of("draw", li, "reply", "AGREED")))
                                .code())
                        .as(role.name())
                        .isEqualTo("operation-forbidden");
                assertThat(caller.ask(DrawWorld.WITHDRAW, Map.of("draw", li, "reason", "无"))
                                .code())
                        .as(role.name())
                        .isEqualTo("operation-forbidden");
            }
        }
        var himself = world.clerkWhoIs("wu");
        var own = Map.of("input", Map.of("round", spring, "cadre", world.id("wu")));
        assertThat(problem(DrawWorld.result(himself.ask(DrawWorld.REQUEST, own))))
                .isEqualTo("own-matter cadre");
        var wu = id(world.request(spring, "wu"));
        var yes = Map.of("input", Map.of("draw", wu, "reply", "AGREED"));
        assertThat(problem(DrawWorld.result(himself.ask(DrawWorld.ANSWER, yes))))
                .isEqualTo("own-matter draw");
        var no = Map.of("draw", wu, "reason", "无");
        assertThat(problem(DrawWorld.result(himself.ask(DrawWorld.WITHDRAW, no))))
                .isEqualTo("own-matter draw");
    }

    @Test
    void countsByUnitWhatTheListSays() {
        world.refuse(id(world.request(spring, "li")));
        var wu = id(world.request(spring, "wu"));
        var wrong = world.answer(wu, "REFUSED", Map.of("reason", "HEALTH", "words", "住院"));
        world.answer(
                wu,
                "SUBSTITUTED",
                Map.of("corrects", wrong.at("/draw/answer/id").asString(), "substitute", world.id("zhou")));
        world.withdraw(id(world.request(spring, "qian")), "人选已够");
        world.answer(id(world.request(spring, "qian")), "AGREED", Map.of());
        world.request(spring, "zhao");
        world.refuse(id(world.request(autumn, "wu")));

        var round = world.list(spring);
        assertThat(round.at("/draws").size()).isEqualTo(5);
        assertThat(round.at("/excluding").valueStream()).hasSize(2);
        assertThat(round.at("/drawFigures").valueStream().map(DrawHttpTests::line))
                .containsExactly(
                        figure("bureau", 2, 0, 1, 1, 0, 0, "UNIT_TOO_BUSY=1"),
                        figure("commission", 1, 1, 0, 0, 0, 1, ""),
                        figure("office", 1, 0, 0, 0, 1, 0, ""));
    }

    private String figure(
            String unit, int asked, int agreed, int refused, int substituted, int open, int withdrawn, String why) {
        return String.join(
                " ",
                world.id(unit),
                List.of(asked, agreed, refused, substituted, open, withdrawn).toString(),
                why);
    }

    private static String line(JsonNode figure) {
        var numbers = Stream.of("asked", "agreed", "refused", "substituted", "open", "withdrawn")
                .map(each -> figure.path(each).asInt())
                .toList();
        var reasons = figure.path("reasons")
                .valueStream()
                .map(each -> each.at("/reason").asString() + "="
                        + each.at("/requests").asInt())
                .toList();
        return String.join(" ", figure.at("/unit/id").asString(), numbers.toString(), String.join(",", reasons));
    }

    @Test
    void isOneOfThoseThatComeAtOnce() {
        var asked = atOnce(Stream.generate(() -> (Supplier<JsonNode>) () -> world.request(spring, "li"))
                .limit(5)
                .toList());
        assertThat(asked).containsOnlyOnce("").containsOnly("", "row-invalid cadre");
        var li = world.list(spring).at("/draws/0/id").asString();
        var zhou = id(world.request(spring, "zhou"));
        assertThat(atOnce(List.of(() -> world.refuse(li), () -> world.withdraw(li, "人选已够"))))
                .containsOnlyOnce("");
        var offers = Map.of("substitute", world.id("wu"));
        var qian = id(world.request(autumn, "li"));
        assertThat(problem(world.answer(qian, "SUBSTITUTED", offers))).isEmpty();
        assertThat(atOnce(Stream.generate(() -> (Supplier<JsonNode>) () -> world.answer(zhou, "SUBSTITUTED", offers))
                        .limit(4)
                        .toList()))
                .containsOnlyOnce("");
    }

    private static List<String> atOnce(List<Supplier<JsonNode>> asked) {
        return asked.stream().map(CompletableFuture::supplyAsync).toList().stream()
                .map(CompletableFuture::join)
                .map(DrawWorld::problem)
                .toList();
    }
}
