package org.jingwei.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jingwei.Caller;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Crossed rounds over HTTP: who inspects what, and by name why nothing can be crossed. */
@OfficeTest
class CrossingHttpTests {

    private static final String PROPOSE = """
            query($input: CrossingInput!) { proposeCrossing(input: $input) {
              crossing { visits bound teams { number district { id name } targets { id } } }
              problems { code message path } } }""";

    @Autowired
    private Office office;

    private Caller clerk;
    private AssemblyWorld world;
    private List<String> districts;

    @BeforeEach
    void begin() {
        world = new AssemblyWorld(office);
        clerk = office.bearer(office.token(Role.CLERK)).with("Accept-Language", "zh-CN");
        districts = IntStream.range(0, 4).mapToObj(this::district).toList();
    }

    @Test
    void noTeamInspectsItsOwnDistrictAndNoTwoEachOther() {
        var targets = targets(2, 2, 2, 2);

        var answer = propose(teams(0, 1, 2, 3), targets, 3);

        assertThat(answer.path("problems").size()).as(answer.toString()).isZero();
        var crossing = answer.path("crossing");
        assertThat(crossing.path("visits").asInt()).isEqualTo(4);
        assertThat(crossing.path("bound").asInt()).isEqualTo(4);
        var given = new ArrayList<String>();
        var inspects = new ArrayList<List<Integer>>();
        crossing.path("teams").forEach(team -> {
            team.path("targets").forEach(target -> given.add(target.path("id").asString()));
            inspects.add(List.of(
                    districts.indexOf(team.at("/district/id").asString()),
                    targets.indexOf(team.at("/targets/0/id").asString()) / 2));
        });
        assertThat(given).containsExactlyInAnyOrderElementsOf(targets);
        for (var arc : inspects) {
            assertThat(arc.getFirst()).isNotEqualTo(arc.getLast());
            assertThat(inspects).doesNotContain(arc.reversed());
        }
    }

    @Test
    void saysWhichDistrictHasTooMuchAndWhichRingWouldBeNeeded() {
        var crowded = propose(teams(0, 0, 1), targets(0, 5), 3).path("problems");
        assertThat(crowded).singleElement().satisfies(problem -> {
            assertThat(problem.path("code").asString()).isEqualTo("crowded-district");
            assertThat(problem.path("message").asString()).contains("第1区有5个巡察对象，其他地区的巡察组最多只能承担4个");
        });

        var ring = propose(teams(0, 1), targets(1, 1), 3).path("problems");
        assertThat(ring).singleElement().satisfies(problem -> {
            assertThat(problem.path("code").asString()).isEqualTo("ring-needed");
            assertThat(problem.path("message").asString()).contains("第0区").contains("第1区");
        });
        assertThat(propose(teams(0, 1), targets(1, 1), 2).at("/crossing/visits").asInt())
                .as("two that may inspect each other")
                .isEqualTo(2);
    }

    @Test
    void badInputIsNamedWithItsPlace() {
        var nowhere = world.unit("nowhere");
        var targets = new ArrayList<>(targets(1, 1));
        targets.add(nowhere);
        targets.add(UUID.randomUUID().toString());
        var teams = new ArrayList<>(teams(0, 1));
        teams.add(Map.of("number", 1, "district", "no such region"));

        var problems = propose(teams, targets, 9).path("problems");

        assertThat(problems)
                .extracting(problem -> problem.path("code").asString() + " " + problem.path("path"))
                .containsExactly(
                        "bad-variable [\"input\",\"teams\"]",
                        "bad-variable [\"input\",\"shortestRing\"]",
                        "not-found [\"input\",\"teams\",\"2\",\"district\"]",
                        "unknown-place [\"input\",\"targets\",\"2\"]",
                        "not-found [\"input\",\"targets\",\"3\"]");
    }

    @Test
    void whoeverStaffsNoRoundsMayNotAsk() {
        var member = office.bearer(office.token(Role.MEMBER));

        var asked = Map.<String, Object>of("input", input(teams(0), targets(0, 1), 3));

        assertThat(member.ask(PROPOSE, asked).data("/proposeCrossing").isNull()).isTrue();
    }

    private JsonNode propose(List<Map<String, Object>> teams, List<String> targets, int shortestRing) {
        return clerk.ask(PROPOSE, Map.of("input", input(teams, targets, shortestRing)))
                .data("/proposeCrossing");
    }

    private static Map<String, Object> input(List<Map<String, Object>> teams, List<String> targets, int shortestRing) {
        return Map.of("teams", teams, "targets", targets, "shortestRing", shortestRing);
    }

    private List<Map<String, Object>> teams(int... from) {
        return IntStream.range(0, from.length)
                .mapToObj(i -> Map.<String, Object>of("number", i + 1, "district", districts.get(from[i])))
                .toList();
    }

    /** So many in each district, in their order. */
    private List<String> targets(int... numbers) {
        var targets = new ArrayList<String>();
        for (int district = 0; district < numbers.length; district++) {
            for (int i = 0; i < numbers[district]; i++) {
                var target = world.unit("target " + district + "." + i);
                world.located(target, districts.get(district));
                targets.add(target);
            }
        }
        return targets;
    }

    private String district(int number) {
        var id = UUID.randomUUID().toString();
        office.cypher(
                "CREATE (:Region {id: $id, name: $name, code: $id, level: 'COUNTY'})",
                Map.of("id", id, "name", "第" + number + "区"));
        return id;
    }
}
