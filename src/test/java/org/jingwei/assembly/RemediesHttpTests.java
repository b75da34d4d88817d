package org.jingwei.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Ways out of an impossible round, as they are told; each is gone, and there are teams, </br>once somebody did what it says. */
@OfficeTest
class RemediesHttpTests {

    @Autowired
    private Office office;

    private AssemblyWorld world;

    @BeforeEach
    void begin() {
        world = new AssemblyWorld(office);
    }

    @Test
    void namesWhoCanBeBorrowedAndFromWhere() {
        leaders();
        world.member("member-1", false);
        var lent = world.member("lent", false);
        var unit = world.unit("lending office");
        world.post(lent, unit, "2020-01-01", false);
        intoPool(lent, "INVESTIGATION");
        var round = world.plan(0);

        var remedy = remedies(AssemblyWorld.input(round)).getFirst();

        assertThat(remedy.path("kind").asString()).isEqualTo("BORROW");
        assertThat(remedy.at("/steps/0/member/id").asString()).isEqualTo(lent);
        assertThat(remedy.at("/steps/0/from/id").asString()).isEqualTo(unit);
        assertThat(remedy.at("/statement").asString())
                .startsWith("从lending office")
                .contains("借调lent");
        intoPool(lent, "INSPECTION");
        hasTeams(AssemblyWorld.input(round));
    }

    @Test
    void namesWhoseFileHasToBeCompletedWhereUnknownIsNotAllowed() {
        leaders();
        world.member("member-1", false);
        var strange = world.member("stranger", false);
        office.cypher(
                "MATCH (:Person {id: $id})-[covers:FILE_COVERS]->(part) WHERE part.name <> 'KIN' DELETE covers",
                Map.of("id", strange));
        var round = world.plan(0);
        var input = new HashMap<>(AssemblyWorld.input(round));
        hasTeams(input);
        input.put("allowUnknown", false);

        var remedy = remedies(input).getFirst();

        assertThat(remedy.path("kind").asString()).isEqualTo("COMPLETE_FILE");
        assertThat(remedy.at("/steps/0/member/id").asString()).isEqualTo(strange);
        assertThat(remedy.path("cost").asInt()).isEqualTo(1);
        office.cypher("""
                MATCH (person:Person {id: $id}), (part:FilePart)
                WHERE NOT (person)-[:FILE_COVERS]->(part)
                CREATE (person)-[:FILE_COVERS {id: randomUUID(), recordedAt: datetime('2020-01-01T00:00Z')}]->(part)
                """, Map.of("id", strange));
        hasTeams(input);
    }

    @Test
    void letsTwoTeamsExchangeWhatTheyInspect() {
        var own = world.member("leader-1", true);
        world.post(own, world.bureau(), "2029-01-01", false);
        world.member("leader-2", true);
        world.member("member-1", false);
        world.member("member-2", false);
        var round = world.plan(0);
        var input = new HashMap<>(AssemblyWorld.input(round));
        input.put("pins", List.of(Map.of("team", round.at("/teams/0/id").asString(), "cadre", own)));

        var remedies = remedies(input);

        assertThat(remedies)
                .extracting(remedy -> remedy.path("kind").asString())
                .containsExactly("SWAP_TARGETS", "UNPIN");
        assertThat(remedies.getFirst().path("statement").asString()).isEqualTo("第1组与第2组交换巡察对象");
        var swapped = world.plan(
                "S-" + java.util.UUID.randomUUID(),
                0,
                java.time.LocalDate.parse("2030-03-01"),
                List.of(
                        AssemblyWorld.team(1, world.commission(), 1, List.of()),
                        AssemblyWorld.team(2, world.bureau(), 1, List.of())));
        var later = new HashMap<>(AssemblyWorld.input(swapped));
        later.put("pins", List.of(Map.of("team", swapped.at("/teams/0/id").asString(), "cadre", own)));
        hasTeams(later);
    }

    private void leaders() {
        world.member("leader-1", true);
        world.member("leader-2", true);
    }

    private void intoPool(String person, String kind) {
        office.cypher("""
                MATCH (:Person {id: $person})<-[:OF]-(member:PoolMember)-[in:IN]->()
                MERGE (pool:TalentPool {kind: $kind})
                SET member.kind = $kind
                CREATE (member)-[:IN {id: randomUUID(), status: 'AVAILABLE', specialties: in.specialties, recordedAt: in.recordedAt}]->(pool)
                DELETE in
                """, Map.of("person", person, "kind", kind));
    }

    private List<JsonNode> remedies(Map<String, Object> input) {
        var assembly = world.ended(world.assemble(input));
        assertThat(assembly.path("state").asString()).as(assembly.toString()).isEqualTo("IMPOSSIBLE");
        return assembly.at("/impossible/remedies").valueStream().toList();
    }

    private void hasTeams(Map<String, Object> input) {
        var assembly = world.ended(world.assemble(input));
        assertThat(assembly.path("state").asString()).as(assembly.toString()).isEqualTo("DONE");
    }
}
