package org.jingwei.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.process.Figures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A round of the size of a big city: 32 teams of eight for 64 targets, out of 600 people. */
@Tag("proof")
@OfficeTest
class LargeRoundStreamTests {

    private static final String FOLLOW =
            "subscription($id: ID!) { assembly(id: $id) { state stage progress proposal { gap verified } failure } }";
    private static final String CANCEL =
            "mutation($id: ID!) { cancelAssembly(id: $id) { assembly { state } problems { code } } }";
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final int PEOPLE = 600;
    private static final int TEAMS = 32;

    @Autowired
    private Office office;

    private AssemblyWorld world;
    private JsonNode round;

    @BeforeEach
    void plan() {
        world = new AssemblyWorld(office);
        var people = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(Map.of(
                    "id",
                    UUID.randomUUID().toString(),
                    "name",
                    "人员" + i,
                    "leads",
                    i % 8 == 0,
                    "specialties",
                    List.of(List.of("审计", "财务", "组织", "法律").get(i % 4)),
                    "unit",
                    i % 90));
        }
        var units =
                IntStream.range(0, 90).mapToObj(i -> world.unit("unit-" + i)).toList();
        office.cypher("""
                MATCH (pool:TalentPool {kind: 'INSPECTION'}), (leaders:TalentPool {kind: 'LEADER'})
                UNWIND $people AS each
                MATCH (unit:Organization {id: $units[each.unit]})
                CREATE (person:Person:Cadre:KinKept {id: each.id, name: each.name})<-[:OF]-(:PoolMember {id: randomUUID(), kind: 'INSPECTION'})
                  -[:IN {id: randomUUID(), status: 'AVAILABLE', specialties: each.specialties, recordedAt: datetime('2020-01-01T00:00Z')}]->(pool)
                CREATE (person)-[:HELD_POST {id: randomUUID(), title: '科员', leading: false, from: date('2015-01-01'),
                  recordedAt: datetime('2020-01-01T00:00Z')}]->(unit)
                FOREACH (_ IN CASE WHEN each.leads THEN [1] ELSE [] END |
                  CREATE (person)<-[:OF]-(:PoolMember {id: randomUUID(), kind: 'LEADER'})
                    -[:IN {id: randomUUID(), status: 'AVAILABLE', specialties: [], recordedAt: datetime('2020-01-01T00:00Z')}]->(leaders))
                WITH person
                UNWIND ['CAREER', 'KIN', 'ORIGIN', 'EDUCATION', 'MILITARY', 'HOLDINGS', 'DECLARATION'] AS part
                MERGE (file:FilePart {name: part})
                CREATE (person)-[:FILE_COVERS {id: randomUUID(), recordedAt: datetime('2020-01-01T00:00Z')}]->(file)
                """, Map.of("people", people, "units", units));
        var teams = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < TEAMS; i++) {
            var team = new HashMap<>(
                    AssemblyWorld.team(i + 1, units.get(i), 7, List.of(Map.of("specialty", "审计", "atLeast", 1))));
            team.put("targets", List.of(units.get(2 * i), units.get(2 * i + 1)));
            teams.add(team);
        }
        round = world.plan("L-" + UUID.randomUUID(), 0, LocalDate.parse("2032-03-01"), teams);
    }

    @Test
    void bringsEachStageOfASearchAndEndsACancelledOneSoon() {
        var stages = new LinkedHashSet<String>();
        var last = new ArrayList<JsonNode>();
        world.clerk().follow(FOLLOW, Map.of("id", world.assemble(asked())), event -> {
            stages.add(event.at("/data/assembly/stage").asString());
            last.add(event.at("/data/assembly"));
        });

        assertThat(last.getLast().path("state").asString()).as(last.toString()).isEqualTo("DONE");
        assertThat(last.getLast().at("/proposal/verified").asBoolean()).isTrue();
        assertThat(stages).hasSizeGreaterThanOrEqualTo(4);

        var atOnce = cancelled(() -> true);
        var solving = cancelled(() -> solvers() > 0);
        Figures.note(
                "32 teams of 600 people: stages %s, gap %s; cancelled at once within %d ms, while solving within %d ms"
                        .formatted(stages, last.getLast().at("/proposal/gap"), atOnce.toMillis(), solving.toMillis()));
        assertThat(atOnce).isLessThan(SOON);
        assertThat(solving).isLessThan(SOON);
    }

    /** How long it took from the wish until the search was over and its solver gone. */
    private Duration cancelled(BooleanSupplier begun) {
        var id = world.assemble(asked());
        await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(5)).until(begun::getAsBoolean);
        var from = System.nanoTime();
        var state = world.clerk().ask(CANCEL, Map.of("id", id)).data("/cancelAssembly/assembly/state");
        assertThat(state.asString()).isEqualTo("CANCELLED");
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> solvers() == 0);
        return Duration.ofNanos(System.nanoTime() - from);
    }

    private static long solvers() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).count();
    }

    private Map<String, Object> asked() {
        var input = new HashMap<>(AssemblyWorld.input(round));
        input.put("timeLimitSeconds", 30);
        return input;
    }
}
