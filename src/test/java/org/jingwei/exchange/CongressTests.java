package org.jingwei.exchange;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jingwei.Caller;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.access.Role;
import org.jingwei.cadre.KinRow;
import org.jingwei.cadre.PersonRow;
import org.jingwei.cadre.PostRow;
import org.jingwei.conflict.CheckedPairs;
import org.jingwei.organization.OrganizationRow;
import org.jingwei.shared.FilePart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** 12,767 real people, imported and cross-checked over HTTP, against counts by plain loops over the rows. */
@OfficeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CongressTests {

    private static final String IMPORT = """
            mutation ($input: ImportInput!) {
              importRegister(input: $input) {
                applied rowsRefused rows { sheet row column value reason } problems { code message }
                sheets { sheet added changed unchanged }
                namesakes { person { ...who } other { ...who } }
              }
            }
            fragment who on Node { ... on Person { id name } ... on Cadre { id name } }
            """;
    private static final String CHECK = """
            query ($input: CrossCheckInput!) {
              crossCheck(input: $input) {
                counts { outcome pairs }
                rulesRun { rule { id } state pairs hits }
                gaps(first: 100) { nodes { part pairs } }
                certificate { document }
              }
            }
            """;
    private static final String PATH = """
            query ($input: CrossCheckInput!) {
              crossCheck(input: $input) {
                verdicts(first: 10) {
                  nodes {
                    outcome
                    findings {
                      rule { id }
                      statement
                      path { steps { from { ... on Cadre { name } } relation to { ... on Organization { name } } } }
                    }
                  }
                }
              }
            }
            """;
    private static final String JUDGE = """
            mutation ($input: JudgeIdentityInput!) {
              judgeIdentity(input: $input) { judgement { id people { id } } problems { code message path } }
            }
            """;
    private static final String UNDO =
            "mutation ($id: ID!) { undoJudgement(judgement: $id) { judgement { id } problems { code message } } }";

    private final Congress congress = congress();
    private final Map<String, OrganizationRow> committees =
            congress.committees.stream().collect(toMap(OrganizationRow::code, identity()));

    @Autowired
    Office office;

    @Autowired
    ListableBeanFactory beans;

    /** Nobody is asked about as a team here. */
    /** They run for the head of the office, or before somebody has a hand in a clue. */
    private static final Set<String> ON_CLUES = Set.of(
            "AV-18", "AV-19", "AV-19.2", "AV-19.3", "AV-20", "AV-21", "AV-21.2", "AV-22", "AV-23", "AV-24", "AV-27",
            "AV-35", "AV-35.2", "AV-36", "AV-40", "AV-40.3", "CH-01", "CW-01", "RC-02", "RC-03");

    private static final Set<String> COLLEAGUES = Set.of("AV-13", "AV-15", "AV-16");

    private Caller clerk;
    private String upload;
    private JsonNode imported;
    private Map<String, String> people;
    private Map<String, String> bodies;

    /** Everybody who sits, and every twenty-fifth of those before them; all of them are a proof. */
    Congress congress() {
        return Congress.read(25);
    }

    @BeforeAll
    void importEverybody() throws IOException {
        clerk = office.bearer(office.token(Role.CLERK)).with("Accept-Language", "en");
        upload = upload(congress.register());
        var start = System.nanoTime();
        var tried = importUpload(upload, true);
        assertThat(tried.at("/applied").asBoolean()).as(tried.toString()).isFalse();
        assertThat(tried.at("/rowsRefused").asInt()).as(tried.toString()).isZero();
        assertThat(ids("Person")).isEmpty();

        imported = importUpload(upload, false);
        figures("dry run and import", Duration.ofNanos(System.nanoTime() - start) + " " + sheets(imported));

        people = ids("Person");
        bodies = ids("Organization");
    }

    @AfterAll
    void forget() {
        var mine = Map.<String, Object>of("prefix", Congress.PREFIX);
        office.cypher(
                "MATCH (p:Person) WHERE p.code STARTS WITH $prefix MATCH (j:Judgement)-[:OF]->(p) DETACH DELETE j",
                mine);
        office.cypher(
                "MATCH (p:Person) WHERE p.code STARTS WITH $prefix WITH collect(p.id) AS ids"
                        + " MATCH (r:Person) WHERE r.namedBy IN ids DETACH DELETE r",
                mine);
        office.cypher("MATCH (p:Person) WHERE p.code STARTS WITH $prefix DETACH DELETE p", mine);
        office.cypher("MATCH (o:Organization) WHERE o.code STARTS WITH $prefix DETACH DELETE o", mine);
    }

    @Test
    void readsWhatTheFilesAreKnownToHold() {
        var congress = Congress.read(1);

        assertThat(congress.sitting).hasSize(537);
        assertThat(congress.historical).hasSize(12_230);
        assertThat(congress.terms).hasSize(2_792);
        assertThat(congress.committees).hasSize(230);
        assertThat(congress.memberships).hasSize(3_879);
        assertThat(congress.ties).hasSize(11);
    }

    @Test
    void recordsEveryRowOnce() {
        assertThat(sheets(imported))
                // every body, and what it is part of
                .containsEntry("Organizations", List.of(3 + 56 + 230 + 2 + 230, 0, 0))
                .containsEntry("People", List.of(537 + congress.historical.size() + 1, 0, 0))
                .containsEntry("Posts", List.of(2_792 + 3_879, 0, 0))
                .containsEntry("Kin", List.of(11 + 1, 0, 0));
    }

    @Test
    void changesNothingTheSecondTimeNorInAnotherOrder() throws IOException {
        assertChangesNothing(importUpload(upload, false));
        assertChangesNothing(importUpload(upload(shuffled(congress.register())), false));
    }

    @Test
    void findsThePairsThatAPlainLoopFindsAndKnowsWhatItDoesNotKnow() throws IOException {
        var belonging = pairs((seat, target) -> isWithin(seat, target) || isWithin(target, seat));
        var working = pairs(this::isWithin);
        var own = pairs(String::equals);
        assertThat(own).hasSize(3_879);
        assertThat(belonging).hasSize(7_985);
        var superior = besideLeaders((mine, theirs) -> isNext(mine, theirs) || isNext(theirs, mine));
        var approved = pairs(superior);
        approved.removeAll(belonging);
        assertThat(approved).hasSizeGreaterThan(100);

        var start = System.nanoTime();
        var check = check();
        figures("check", Duration.ofNanos(System.nanoTime() - start) + " " + check.at("/rulesRun"));
        assertThat(counts(check))
                .isEqualTo(Map.of(
                        "BLOCKED",
                        7_985,
                        "NEEDS_REVIEW",
                        approved.size(),
                        "UNKNOWN",
                        123_510 - 7_985 - approved.size(),
                        "CLEAR",
                        0));
        assertThat(check.at("/rulesRun").valueStream())
                .filteredOn(run -> !COLLEAGUES.contains(run.at("/rule/id").asString()))
                .filteredOn(run -> !ON_CLUES.contains(run.at("/rule/id").asString()))
                .filteredOn(run -> !run.at("/rule/id").asString().equals("AV-33")) // no cross inspection
                .hasSize(25)
                .allSatisfy(run -> assertThat(run.at("/state").asString()).isEqualTo("RAN"))
                .allSatisfy(run -> assertThat(run.at("/pairs").asInt()).isEqualTo(123_510));
        assertThat(hits(check))
                .containsEntry("AV-08", 0) // no seat has a first day; where one leaves it open, AV-12 bars
                .containsEntry("AV-09", sentences(this::isWithin))
                .containsEntry("AV-10", saidOfUnits(superior))
                .containsEntry("AV-11", besideLeaders(String::equals).size())
                .containsEntry("AV-12", sentences((seat, target) -> isWithin(seat, target) || isWithin(target, seat)))
                .hasSize(49)
                .satisfies(hits -> assertThat(hits.values())
                        .filteredOn(count -> count == 0)
                        .hasSize(45));
        assertThat(check.at("/gaps/nodes").valueStream())
                .hasSize(100)
                .allSatisfy(gap -> assertThat(gap.at("/pairs").asInt()).isBetween(1, 230));
        assertThat(check.at("/certificate/document").asString()).contains("\"gaps\":" + 4 * 537);

        var found =
                CheckedPairs.of(beans, candidates(), targets(), Congress.DAY).hits();
        assertThat(found.get("AV-12")).isEqualTo(belonging);
        assertThat(found.get("AV-09")).isEqualTo(working);
        assertThat(found).doesNotContainKey("AV-02");

        var vouched = importUpload(upload(Congress.register(List.of(), vouched(), List.of(), List.of())), false);
        var complete = check();
        figures("vouched for", sheets(vouched) + " " + counts(complete));
        assertThat(counts(complete))
                .isEqualTo(Map.of(
                        "BLOCKED",
                        7_985,
                        "NEEDS_REVIEW",
                        approved.size(),
                        "UNKNOWN",
                        0,
                        "CLEAR",
                        123_510 - 7_985 - approved.size()));
        assertThat(complete.at("/gaps/nodes").size()).isZero();
    }

    @Test
    void offersNamesakesOfTheRelativesAndMergesNone() {
        var relatives = congress.ties.stream().map(KinRow::relativeName).collect(toSet());
        var expected = congress.historical.stream()
                .map(PersonRow::name)
                .filter(relatives::contains)
                .collect(toSet());

        var offered = imported.at("/namesakes")
                .valueStream()
                .map(pair -> pair.at("/person/name").asString())
                .filter(relatives::contains)
                .collect(toSet());

        figures("namesakes", imported.at("/namesakes").size() + ", relatives among them " + offered);
        assertThat(expected).hasSize(4);
        assertThat(offered).isEqualTo(expected);
        assertThat(office.cypher(
                        "MATCH (p:Person)-[:SAME_AS]-() WHERE p.code STARTS WITH $prefix RETURN p",
                        Map.of("prefix", Congress.PREFIX)))
                .isEmpty();
    }

    @Test
    void blocksTheSonOnceTheRelativeIsJudgedToBeTheOneWhoLeadsThere() throws IOException {
        var son = Congress.PREFIX + "B001257";
        var father = Congress.PREFIX + "B000463";
        var belonging = pairs((seat, target) -> isWithin(seat, target) || isWithin(target, seat));
        var committee = congress.committees.stream()
                .map(OrganizationRow::code)
                .filter(code -> !belonging.contains(people.get(son) + " " + bodies.get(code)))
                .findFirst()
                .orElseThrow();
        var seat = new PostRow(father, committee, "Chair", null, true, false, null, null, null);
        importUpload(upload(Congress.register(List.of(), List.of(), List.of(seat), List.of())), false);
        assertThat(findings(son, committee).size()).isZero();

        var input = Map.of("input", sameAs(relative("Michael Bilirakis"), people.get(father)));
        assertThat(clerk.ask(JUDGE, input)
                        .data("/judgeIdentity/problems/0/code")
                        .asString(""))
                .isEqualTo("not-found");
        var head = office.bearer(office.token(Role.OFFICE_HEAD));
        var judged = head.ask(JUDGE, input);
        var judgement = judged.data("/judgeIdentity/judgement/id").asString("");
        assertThat(judgement).as(judged.body()).isNotEmpty();

        var blocked = findings(son, committee);
        figures("blocked", blocked.toString());
        assertThat(blocked.at("/0/outcome").asString()).isEqualTo("BLOCKED");
        assertThat(blocked.at("/0/findings/0/rule/id").asString()).isEqualTo("AV-02");
        var name = committees.get(committee).name();
        assertThat(blocked.at("/0/findings/0/statement").asString()).contains("father", name);
        assertThat(blocked.at("/0/findings/0/path/steps").toString())
                .isEqualTo("[{\"from\":{\"name\":\"Gus M. Bilirakis\"},\"relation\":\"father\",\"to\":{\"name\":\""
                        + name + "\"}}]");

        var undone = head.ask(UNDO, Map.of("id", judgement));
        assertThat(undone.data("/undoJudgement/problems").size())
                .as(undone.body())
                .isZero();
        assertThat(findings(son, committee).size()).isZero();
    }

    private static void figures(String what, String figures) {
        System.out.println(what + ": " + figures);
    }

    private String upload(Register register) throws IOException {
        var file = new ByteArrayOutputStream();
        Workbooks.write(register, Locale.ENGLISH, file);
        var kept = clerk.send(clerk.request("/imports")
                .POST(BodyPublishers.ofByteArray(file.toByteArray()))
                .build());
        assertThat(kept.status()).as(kept.body()).isEqualTo(201);
        return kept.json().at("/upload").asString();
    }

    private JsonNode importUpload(String id, boolean dryRun) {
        var input = Map.of("upload", id, "dryRun", dryRun);
        var result = ask(IMPORT, input).at("/importRegister");
        assertThat(result.at("/rows").size() + result.at("/problems").size())
                .as(result.toString())
                .isZero();
        assertThat(result.at("/applied").asBoolean()).as(result.toString()).isEqualTo(!dryRun);
        return result;
    }

    /** A caller with more patience than others have. */
    private JsonNode ask(String document, Map<String, ?> input) {
        var body = Map.of("query", document, "variables", Map.of("input", input));
        var answer = clerk.send(clerk.request("/graphql")
                .timeout(Duration.ofMinutes(5))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Caller.JSON.writeValueAsString(body)))
                .build());
        assertThat(answer.json().has("errors")).as(answer.body()).isFalse();
        assertThat(answer.data("").isObject())
                .as(answer.status() + " " + answer.body())
                .isTrue();
        return answer.data("");
    }

    private JsonNode check() {
        return ask(CHECK, question(candidates(), targets())).at("/crossCheck");
    }

    private JsonNode findings(String candidate, String target) {
        return ask(PATH, question(List.of(people.get(candidate)), List.of(bodies.get(target))))
                .at("/crossCheck/verdicts/nodes");
    }

    private static Map<String, ?> question(List<String> candidates, List<String> targets) {
        return Map.of("candidates", candidates, "targets", targets, "on", Congress.DAY.toString());
    }

    private List<String> candidates() {
        return congress.sitting.stream().map(row -> people.get(row.code())).toList();
    }

    private List<String> targets() {
        return congress.committees.stream().map(row -> bodies.get(row.code())).toList();
    }

    private interface Condition {
        boolean holds(String seat, String target);
    }

    /** A legislator and a committee, where he has a seat in a committee that is to the other as the condition says. */
    private Set<String> pairs(Condition condition) {
        var pairs = new HashSet<String>();
        for (var seat : congress.memberships) {
            for (var target : congress.committees) {
                if (condition.holds(seat.organization(), target.code())) {
                    pairs.add(people.get(seat.person()) + " " + bodies.get(target.code()));
                }
            }
        }
        return pairs;
    }

    /** How much there is to say of these pairs: of each, one sentence for a title in a committee of that name. */
    private int sentences(Condition condition) {
        var sentences = new HashSet<List<String>>();
        for (var seat : congress.memberships) {
            for (var target : congress.committees) {
                if (condition.holds(seat.organization(), target.code())) {
                    var name = committees.get(seat.organization()).name();
                    sentences.add(List.of(seat.person(), target.code(), seat.title(), name));
                }
            }
        }
        return sentences.size();
    }

    /**
     * A legislator, a committee, the names of one that he leads and of one that somebody else leads, at or below that
     * committee: where one of his is to one of the other's as the condition says.
     */
    private Set<List<String>> besideLeaders(Condition tie) {
        var led = congress.memberships.stream()
                .filter(PostRow::leading)
                .collect(groupingBy(PostRow::person, mapping(PostRow::organization, toSet())));
        var found = new HashSet<List<String>>();
        led.forEach((person, his) -> led.forEach((other, theirs) -> {
            for (var mine : his) {
                if (!other.equals(person) && theirs.stream().anyMatch(each -> tie.holds(mine, each))) {
                    theirs.forEach(unit -> congress.committees.stream()
                            .filter(target -> isWithin(unit, target.code()))
                            .forEach(target -> found.add(List.of(
                                    person,
                                    target.code(),
                                    committees.get(mine).name(),
                                    committees.get(unit).name()))));
                }
            }
        }));
        return found;
    }

    private Set<String> pairs(Set<List<String>> found) {
        return found.stream()
                .map(each -> people.get(each.get(0)) + " " + bodies.get(each.get(1)))
                .collect(toSet());
    }

    /** The sentence names the unit that the other leads, and not the own one. */
    private static int saidOfUnits(Set<List<String>> found) {
        return (int) found.stream()
                .map(each -> List.of(each.get(0), each.get(1), each.get(3)))
                .distinct()
                .count();
    }

    private boolean isNext(String committee, String above) {
        return above.equals(committees.get(committee).parent());
    }

    private boolean isWithin(String committee, String above) {
        return committee.equals(above) || above.equals(committees.get(committee).parent());
    }

    private List<PersonRow> vouched() {
        return congress.sitting.stream()
                .map(row -> new PersonRow(
                        row.code(),
                        row.name(),
                        row.sex(),
                        row.bornOn(),
                        null,
                        true,
                        null,
                        Set.of(FilePart.CAREER, FilePart.KIN, FilePart.ORIGIN, FilePart.HOLDINGS),
                        Congress.DAY,
                        row.source()))
                .toList();
    }

    private String relative(String name) {
        return office.cypher(
                        "MATCH (p:Person {name: $name}) WHERE p.namedBy IS NOT NULL RETURN p.id AS id",
                        Map.of("name", name))
                .getFirst()
                .get("id")
                .asString();
    }

    private static Map<String, String> sameAs(String first, String second) {
        return Map.of("first", first, "second", second, "verdict", "SAME", "reason", "biographical directory");
    }

    private static Map<String, List<Integer>> sheets(JsonNode result) {
        return result.at("/sheets")
                .valueStream()
                .collect(toMap(
                        sheet -> sheet.at("/sheet").asString(),
                        sheet -> List.of(
                                sheet.at("/added").asInt(),
                                sheet.at("/changed").asInt(),
                                sheet.at("/unchanged").asInt())));
    }

    private static void assertChangesNothing(JsonNode result) {
        assertThat(sheets(result).values())
                .hasSize(14)
                .allSatisfy(sheet -> assertThat(sheet.subList(0, 2)).containsOnly(0));
        assertThat(sheets(result)).containsEntry("Posts", List.of(0, 0, 2_792 + 3_879));
    }

    private static Map<String, Integer> hits(JsonNode check) {
        return check.at("/rulesRun")
                .valueStream()
                .collect(toMap(
                        run -> run.at("/rule/id").asString(),
                        run -> run.at("/hits").asInt()));
    }

    private static Map<String, Integer> counts(JsonNode check) {
        return check.at("/counts")
                .valueStream()
                .collect(toMap(
                        count -> count.at("/outcome").asString(),
                        count -> count.at("/pairs").asInt()));
    }

    private static Register shuffled(Register register) {
        return Congress.register(
                shuffled(register.organizations()),
                shuffled(register.people()),
                shuffled(register.posts()),
                shuffled(register.kin()));
    }

    private static <R> List<R> shuffled(List<R> rows) {
        var shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(7));
        return shuffled;
    }

    private Map<String, String> ids(String label) {
        return office
                .cypher(
                        "MATCH (n:" + label + ") WHERE n.code STARTS WITH $prefix RETURN n.code AS code, n.id AS id",
                        Map.of("prefix", Congress.PREFIX))
                .stream()
                .collect(toMap(
                        row -> row.get("code").asString(), row -> row.get("id").asString()));
    }
}
