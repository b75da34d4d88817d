package org.jingwei.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jingwei.Caller;
import org.jingwei.JingweiApplication;
import org.jingwei.access.Accounts;
import org.jingwei.access.NewAccount;
import org.jingwei.access.Role;
import org.jingwei.access.Scope;
import org.jingwei.access.Watchman;
import org.jingwei.cadre.Kinfolk;
import org.jingwei.graph.Asker;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.jingwei.round.InspectionKind;
import org.jingwei.seal.Reports;
import org.jingwei.shared.AsOf;
import org.jingwei.shared.Period;
import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.summary.ProfiledPlan;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What a cross-check costs on 100,000 cadres, over GraphQL and called directly, next to one hand-made statement a rule
 * over the raw driver on base edges: in one process, by turns, with equal answers. {@code ./mvnw -Pbench test}; the table is in
 * {@code target/cross-check-bench.txt}. Times are of this machine; the ratios and the hits are what is compared.
 */
@Tag("bench")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrossCheckBenchTests {

    private static final Path HOME = Path.of("target", "bench", "home");
    private static final Path FILLED = Path.of("target", "bench", "filled");
    private static final Path TABLE = Path.of("target", "cross-check-bench.txt");
    private static final int WARM = Integer.getInteger("bench.warm", 8);
    /** Of which rounds alone; left out, of all. */
    private static final String SIZES = System.getProperty("bench.rounds", "");

    private static final int RUNS = Integer.getInteger("bench.runs", 5);
    private static final String CHECK = """
            query($input: CrossCheckInput!) { crossCheck(input: $input) {
              counts { outcome pairs } rulesRun { rule { id } state hits }
              verdicts(first: 100) { nodes { candidate { id name } target { id name } outcome
                findings { rule { id } severity statement } } pageInfo { hasNextPage endCursor } } } }""";
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final ByHand byHand;
    private ConfigurableApplicationContext service;
    private Driver driver;
    private Graph graph;
    private Conflicts conflicts;
    /** Asks every rule about everybody, as if nothing were kept. */
    private Conflicts live;

    private Caller clerk;

    CrossCheckBenchTests() throws IOException {
        byHand = new ByHand();
    }

    @BeforeAll
    void start() throws IOException {
        service = new SpringApplicationBuilder(JingweiApplication.class)
                .properties(Map.of(
                        "jingwei.home", HOME.toAbsolutePath().toString(),
                        "server.port", "0",
                        "jingwei.divisions", "false",
                        "jingwei.warmup", "0s",
                        "jingwei.watch.every", "24h",
                        "jingwei.quota", "1000000000"))
                .run("--jingwei.home=" + HOME.toAbsolutePath(), "--server.port=0");
        driver = service.getBean(Driver.class);
        graph = service.getBean(Graph.class);
        conflicts = service.getBean(Conflicts.class);
        if (!Files.exists(FILLED)) {
            fill();
        }
        live = new Conflicts(
                graph,
                service.getBean(RuleVersions.class),
                service.getBean(Kinfolk.class),
                Touches.none(),
                Reports.none());
        var began = System.nanoTime();
        var kept = service.getBean(TouchKeeping.class).keep();
        note("touches of " + kept + " people: "
                + strings("MATCH ()-[kin:TOUCHES]->() RETURN toString(count(kin)) AS id") + " in " + millis(began)
                + " ms");
        var accounts = service.getBean(Accounts.class);
        var account = accounts.open(NewAccount.ofTokens("bench-" + System.nanoTime(), "bench", null));
        accounts.grant(account, Role.CLERK, Scope.office());
        var port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        clerk = new Caller(port, accounts.issueToken(account, null), Map.of());
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private void fill() throws IOException {
        var began = System.nanoTime();
        var counts = new BenchRegister(new BenchLoader(driver)).make();
        note("register " + counts + " in " + millis(began) / 1000 + " s");
        began = System.nanoTime();
        var units = strings("MATCH (unit:Organization) RETURN unit.id AS id");
        // from the top: whatever lies below a city's committee is derived with it
        var tops = strings("MATCH (unit:Organization) WHERE NOT (unit)-[:PART_OF]->() RETURN unit.id AS id");
        tops.forEach(top -> graph.change(
                change -> change.write(Query.named("organization/derive-within"), Map.of("units", List.of(top)))));
        note("WITHIN of " + units.size() + " in " + millis(began) + " ms");
        began = System.nanoTime();
        var pool = pool(2_000);
        var kinfolk = service.getBean(Kinfolk.class);
        for (int i = 0; i < pool.size(); i += 100) {
            var some = new TreeSet<>(pool.subList(i, i + 100));
            graph.change(change -> {
                kinfolk.keep(change, some);
                return List.of();
            });
        }
        note("KIN of the pool: " + strings("MATCH ()-[kin:KIN]->() RETURN toString(count(kin)) AS id") + " in "
                + millis(began) + " ms");
        run("CALL db.awaitIndexes(60)");
        run("CALL db.prepareForReplanning(120)");
        Files.createFile(FILLED);
    }

    private List<String> pool(int many) {
        return strings(
                "MATCH (member:PoolMember)-[:OF]->(person:Person) RETURN person.id AS id ORDER BY member.number LIMIT "
                        + many);
    }

    private List<String> strings(String statement) {
        return driver.executableQuery(statement).execute().records().stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    private void run(String statement) {
        driver.executableQuery(statement).execute();
    }

    @Test
    void costsWhatTheTableSays() throws IOException {
        head();
        measure("75 x 10", pool(75), "bench-10");
        measure("600 x 64", pool(600), "bench-64");
        measure(
                "600 x 64, nobody of the pool",
                strings("MATCH (one:BenchOutside) RETURN one.id AS id ORDER BY one.number LIMIT 600"),
                "bench-64");
        measure("2,000 x 100", pool(2_000), "bench-100");
    }

    // one size

    private void measure(String size, List<String> people, String round) throws IOException {
        if (!SIZES.isEmpty() && !SIZES.contains(round)) {
            return;
        }
        byHand.chooseAnew();
        var targets = strings(
                "MATCH (:Round {code: '%s'})<-[:IN_ROUND]-(:Team)-[inspects:INSPECTS]->(unit) WHERE inspects.struckAt IS NULL RETURN unit.id AS id ORDER BY id"
                        .formatted(round));
        var id = strings("MATCH (round:Round {code: '%s'}) RETURN round.id AS id".formatted(round))
                .getFirst();
        var now = new AsOf(BenchRegister.FROM, java.time.Instant.now());
        var question = new Question(
                people,
                targets,
                TeamRole.MEMBER,
                new Period(BenchRegister.FROM, BenchRegister.TO),
                Set.of(InspectionKind.REGULAR),
                now.knownAt(),
                id,
                false,
                List.of());
        var viewer = service.getBean(Watchman.class).scope(now);
        var check = conflicts.check(question, viewer);
        var rules = check.runs().stream()
                .filter(run -> run.state() == RuleRun.State.RAN
                        && byHand.knows(run.rule().id()))
                .map(RuleRun::rule)
                .toList();
        var left = check.runs().stream()
                .filter(run -> run.state() == RuleRun.State.RAN
                        && !byHand.knows(run.rule().id()))
                .map(run -> run.rule().id())
                .toList();
        assertThat(left).as("every rule that runs is there by hand").isEmpty();
        equal(question, check, rules);
        var input = Map.<String, Object>of("candidates", people, "targets", targets, "round", id, "role", "MEMBER");
        assertThat(hits(clerk.ask(CHECK, Map.of("input", input)))).isEqualTo(hits(check));

        var ours =
                new Road(() -> clerk.ask(CHECK, Map.of("input", input)).body().length());
        var called = new Road(() -> Tally.of(conflicts.check(question, viewer)).size());
        var alive = new Road(() -> Tally.of(live.check(question, viewer)).size());
        assertThat(hits(live.check(question, viewer))).isEqualTo(hits(check));
        var raw = new Road(() -> byHand(question, rules));
        for (int i = 0; i < WARM + RUNS; i++) {
            for (var road : List.of(ours, called, alive, raw)) {
                road.go(i >= WARM);
            }
        }
        var pairs = (long) people.size() * targets.size();
        var statements = new Metered(graph);
        ask(statements, question, check, rules);
        line(
                size,
                "GraphQL",
                rules.size(),
                ours,
                statements.count() + 4,
                statements.rows(),
                statements.hits(driver),
                pairs,
                raw);
        line(
                size,
                "called",
                rules.size(),
                called,
                statements.count() + 2,
                statements.rows(),
                statements.hits(driver),
                pairs,
                raw);
        var asked = new Metered(graph);
        new Inquiry(asked, Touches.none(), Reports.none(), question, check.candidates(), check.targets()).run(rules);
        line(size, "live", rules.size(), alive, asked.count() + 2, asked.rows(), asked.hits(driver), pairs, raw);
        line(
                size,
                "by hand",
                rules.size(),
                raw,
                rules.size(),
                rowsByHand(question, rules),
                hitsByHand(question, rules),
                pairs,
                raw);
        byRule(size, question, check, rules, statements);
    }

    /** The rules alone, without what comes before and after them. */
    private void ask(Asker asker, Question question, CrossCheck check, List<Rule> rules) {
        new Inquiry(
                        asker,
                        service.getBean(Touches.class),
                        Reports.none(),
                        question,
                        check.candidates(),
                        check.targets())
                .run(rules);
    }

    private void equal(Question question, CrossCheck check, List<Rule> rules) {
        var faults = new TreeMap<String, String>();
        for (var rule : rules) {
            var ours = new TreeSet<String>();
            check.hits()
                    .all()
                    .filter(hit -> hit.finds(rule))
                    .forEach(hit -> ours.add(check.one(hit) + " " + check.other(hit)));
            for (var way : byHand.all(rule.id())) {
                var theirs = new TreeSet<String>();
                rows(way, parameters(question, rule))
                        .forEach(row -> theirs.add(row.get("candidate") + " " + row.get("target")));
                if (!ours.equals(theirs)) {
                    faults.put(
                            rule.id() + " " + faults.size(),
                            "ours only %s, by hand only %s of %d"
                                    .formatted(without(ours, theirs), without(theirs, ours), ours.size()));
                }
            }
            quicker(rule, question);
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> without(Set<String> these, Set<String> those) {
        return these.stream().filter(each -> !those.contains(each)).limit(3).toList();
    }

    /** Of two ways to write it by hand the one that takes less. */
    private void quicker(Rule rule, Question question) {
        var ways = byHand.all(rule.id());
        if (ways.size() == 1) {
            return;
        }
        var best = 0;
        var least = Long.MAX_VALUE;
        for (int way = 0; way < ways.size(); way++) {
            var road = new Road(choice(ways.get(way), parameters(question, rule)));
            for (int i = 0; i < 3; i++) {
                road.go(i >= 1);
            }
            if (road.cpu() < least) {
                least = road.cpu();
                best = way;
            }
        }
        byHand.choose(rule.id(), best);
    }

    private Work choice(String text, Map<String, Object> parameters) {
        return () -> rows(text, parameters).size();
    }

    private static Map<String, Integer> hits(CrossCheck check) {
        var hits = new TreeMap<String, Integer>();
        check.runs().stream()
                .filter(run -> run.state() == RuleRun.State.RAN)
                .forEach(run -> hits.put(run.rule().id(), run.hits()));
        return hits;
    }

    private static Map<String, Integer> hits(Caller.Answer answer) {
        assertThat(answer.json().has("errors"))
                .as(answer.body().substring(0, Math.min(500, answer.body().length())))
                .isFalse();
        var hits = new TreeMap<String, Integer>();
        answer.data("/crossCheck/rulesRun")
                .valueStream()
                .filter(run -> run.path("state").asString().equals("RAN"))
                .forEach(run ->
                        hits.put(run.at("/rule/id").asString(), run.path("hits").asInt()));
        return hits;
    }

    // by hand

    private int byHand(Question question, List<Rule> rules) {
        var json = new StringBuilder("[");
        for (var rule : rules) {
            for (var row : rows(byHand.way(rule.id()), parameters(question, rule))) {
                json.append("{\"rule\":\"")
                        .append(rule.id())
                        .append("\",\"candidate\":\"")
                        .append(row.get("candidate"))
                        .append("\",\"target\":\"")
                        .append(row.get("target"))
                        .append("\",\"facts\":[");
                for (var fact : (List<?>) row.get("facts")) {
                    json.append('"').append(fact).append("\",");
                }
                json.append("]},\n");
            }
        }
        return json.length();
    }

    private List<Map<String, Object>> rows(String text, Map<String, Object> parameters) {
        try (var session = driver.session(
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build())) {
            return session.run(text, parameters).list(row -> row.asMap());
        }
    }

    private static Map<String, Object> parameters(Question question, Rule rule) {
        var all = new HashMap<String, Object>(
                rule.on(question.from()).orElseThrow().parameters());
        all.putAll(question.days());
        all.put("round", question.round());
        all.put("candidates", question.candidates());
        all.put("targets", question.targets());
        all.put("inspected", List.copyOf(question.inspected()));
        return all;
    }

    private int rowsByHand(Question question, List<Rule> rules) {
        return rules.stream()
                .mapToInt(rule ->
                        rows(byHand.way(rule.id()), parameters(question, rule)).size())
                .sum();
    }

    private long hitsByHand(Question question, List<Rule> rules) {
        return rules.stream().mapToLong(rule -> hitsByHand(question, rule)).sum();
    }

    private long hitsByHand(Question question, Rule rule) {
        return profiled(driver, byHand.way(rule.id()), parameters(question, rule));
    }

    private static long profiled(Driver driver, String text, Map<String, ?> parameters) {
        try (var session = driver.session(
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build())) {
            @SuppressWarnings("unchecked") // the driver only reads it
            var given = (Map<String, Object>) parameters;
            var result = session.run("PROFILE " + text, given);
            result.list(); // the engine counts what is read
            var plan = result.consume().profile();
            steps(plan);
            return hits(plan);
        }
    }

    private static long hits(ProfiledPlan plan) {
        return plan.dbHits()
                + plan.children().stream().mapToLong(CrossCheckBenchTests::hits).sum();
    }

    // the clock

    private interface Work {
        int go();
    }

    /** One way to the answer, gone several times. */
    private static final class Road {

        private final Work work;
        private final List<Long> wall = new ArrayList<>();
        private final List<Long> cpu = new ArrayList<>();

        Road(Work work) {
            this.work = work;
        }

        void go(boolean counts) {
            var cpuBefore = SYSTEM.getProcessCpuTime();
            var before = System.nanoTime();
            work.go();
            if (counts) {
                wall.add(System.nanoTime() - before);
                cpu.add(SYSTEM.getProcessCpuTime() - cpuBefore);
            }
        }

        double wallMedian() {
            return sorted(wall).get(wall.size() / 2) / 1e6;
        }

        double wallLeast() {
            return sorted(wall).getFirst() / 1e6;
        }

        long cpu() {
            return sorted(cpu).get(cpu.size() / 2);
        }

        private static List<Long> sorted(List<Long> times) {
            return times.stream().sorted().toList();
        }
    }

    /** Hands every question on, and remembers it. */
    private static final class Metered implements Asker {

        private final Asker asker;
        private final LinkedHashMap<Query, Map<String, ? extends @Nullable Object>> asked = new LinkedHashMap<>();
        private final Map<Query, Integer> rows = new HashMap<>();

        Metered(Asker asker) {
            this.asker = asker;
        }

        @Override
        public List<Row> ask(Query query, Map<String, ? extends @Nullable Object> parameters) {
            var found = asker.ask(query, parameters);
            asked.put(query, parameters);
            rows.put(query, found.size());
            return found;
        }

        int count() {
            return asked.size();
        }

        int rows() {
            return rows.values().stream().mapToInt(Integer::intValue).sum();
        }

        long hits(Driver driver) {
            return asked.entrySet().stream()
                    .mapToLong(each -> profiled(driver, each.getKey().text(), each.getValue()))
                    .sum();
        }
    }

    // the table

    private static void head() throws IOException {
        note("%-30s %-8s %5s %10s %8s %9s %9s %9s %11s %9s %6s"
                .formatted(
                        "candidates x targets",
                        "road",
                        "rules",
                        "statements",
                        "rows",
                        "wall ms",
                        "least",
                        "CPU ms",
                        "db hits",
                        "per pair",
                        "of C"));
    }

    private static void line(
            String size, String road, int rules, Road run, int statements, int rows, long hits, long pairs, Road c)
            throws IOException {
        note("%-30s %-8s %5d %10d %8d %9.1f %9.1f %9.1f %11d %9.3f %6.2f"
                .formatted(
                        size,
                        road,
                        rules,
                        statements,
                        rows,
                        run.wallMedian(),
                        run.wallLeast(),
                        run.cpu() / 1e6,
                        hits,
                        (double) hits / pairs,
                        (double) run.cpu() / c.cpu()));
    }

    /** Where the time goes: rule by rule, ours and by hand, each alone; those that take most first. */
    private void byRule(String size, Question question, CrossCheck check, List<Rule> rules, Metered statements)
            throws IOException {
        var lines = new TreeMap<Long, String>(Comparator.reverseOrder());
        for (var each : statements.asked.entrySet()) {
            var rule = rules.stream()
                    .filter(one -> one.query().equals(each.getKey()))
                    .findFirst();
            var ours = timed(() -> graph.ask(each.getKey(), each.getValue()).size());
            var line = "  %-34s %8d rows %8.1f ms %8.1f CPU %10d hits"
                    .formatted(
                            (rule.isEmpty() ? "" : rule.get().id() + " ") + each.getKey(),
                            statements.rows.get(each.getKey()),
                            ours.wallMedian(),
                            ours.cpu() / 1e6,
                            profiled(driver, each.getKey().text(), each.getValue()));
            if (rule.isPresent()) {
                var raw = timed(choice(byHand.way(rule.get().id()), parameters(question, rule.get())));
                line += "   by hand %8.1f ms %8.1f CPU %10d hits"
                        .formatted(raw.wallMedian(), raw.cpu() / 1e6, hitsByHand(question, rule.get()));
            }
            lines.put(ours.cpu() * 1_000 + lines.size(), line);
        }
        note(size + ", statement by statement:");
        for (var line : lines.values()) {
            note(line);
        }
    }

    /** The steps of a statement that touch most, where they are asked for: -Dbench.plans=40000 hits or more. */
    private static void steps(ProfiledPlan plan) {
        if (plan.dbHits() >= Integer.getInteger("bench.plans", Integer.MAX_VALUE)) {
            System.out.printf(
                    "      %10d hits %8d rows %s %s%n",
                    plan.dbHits(),
                    plan.records(),
                    plan.operatorType(),
                    plan.arguments().get("Details"));
        }
        plan.children().forEach(CrossCheckBenchTests::steps);
    }

    private static Road timed(Work work) {
        var road = new Road(work);
        for (int i = 0; i < 5; i++) {
            road.go(i >= 2);
        }
        return road;
    }

    private static long millis(long since) {
        return (System.nanoTime() - since) / 1_000_000;
    }

    private static void note(String line) throws IOException {
        System.out.println(line);
        Files.writeString(
                TABLE, line + "\n", java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND);
    }
}
