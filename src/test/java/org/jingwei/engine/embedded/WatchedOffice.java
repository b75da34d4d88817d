package org.jingwei.engine.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jingwei.Caller;
import org.jingwei.cadre.OriginKind;
import org.jingwei.cadre.OriginRow;
import org.jingwei.cadre.PersonRow;
import org.jingwei.cadre.PostRow;
import org.jingwei.cadre.Sex;
import org.jingwei.exchange.Register;
import org.jingwei.exchange.RegisterFile;
import org.jingwei.organization.Level;
import org.jingwei.organization.OrganizationKind;
import org.jingwei.organization.OrganizationRow;
import org.jingwei.pool.PoolKind;
import org.jingwei.pool.PoolRow;
import org.jingwei.pool.PoolStatus;
import org.jingwei.process.App;
import org.jingwei.process.Child;
import org.jingwei.round.InspectionKind;
import org.jingwei.round.RoundRow;
import org.jingwei.round.RoundStatus;
import org.jingwei.round.SeatRow;
import org.jingwei.round.TargetRow;
import org.jingwei.shared.FilePart;
import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An office in a process of its own with two rounds at work, its watch on, spoken to through its own doors. Whatever is sent
 * is sent until it is answered, under one key, however often the process is killed meanwhile.
 */
final class WatchedOffice implements AutoCloseable {

    static final int BUREAUS = 8;
    static final int POOL = 60;
    static final int PEOPLE = 300;
    /** Of whom nothing is ever said. */
    static final int STRANGERS = 2;

    static final int ENTERPRISES = 4;
    static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
    static final LocalDate BEGAN = TODAY.minusDays(30);
    static final List<String> REGIONS = List.of("110101", "110102", "110105", "110106");

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String IMPORT = """
            mutation($input: ImportInput!) { importRegister(input: $input) {
              applied rows { sheet row column value reason } problems { message } } }
            """;

    private static final String VERSION = "query($id: ID!) { round(id: $id) { version } }";

    private final Path home;
    private final boolean longLived;
    private final Map<String, String> tokens = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private volatile App app;
    private int starts;

    /** One that lives for long is compiled well; it is slow for a while. */
    WatchedOffice(Path home, boolean longLived) throws IOException {
        this.home = home;
        this.longLived = longLived;
        app = start();
        app.post("/kill-test/office/divisions", Duration.ofMinutes(2));
        tokens.put("clerk", account("clerk", "CLERK", null, null));
        var answer = sendRegister("begin", RegisterFile.csv(register()));
        assertThat(answer.data("/importRegister/applied").asBoolean(false))
                .as(answer.body())
                .isTrue();
        read("/kill-test/watch/ids")
                .forEach(row ->
                        ids.put(row.path("code").asString(), row.path("id").asString()));
        ids.forEach((code, id) -> codes.put(id, code));
        tokens.put("head", account("head", "OFFICE_HEAD", id("W-office"), null));
        tokens.put("group", account("group", "GROUP_HEAD", id("W-office"), null));
        for (int i = 0; i < POOL; i++) {
            tokens.put(person(i), account(person(i), "MEMBER", null, id(person(i))));
        }
    }

    private App start() {
        starts++;
        var settings = new HashMap<>(Map.of(
                "JINGWEI_HOME", home.toString(),
                "JINGWEI_WATCH_EVERY", "60s",
                "JINGWEI_QUOTA", "1000000000"));
        if (longLived) {
            settings.put("_JAVA_OPTIONS", "-XX:TieredStopAtLevel=4");
        }
        return App.with(settings).ready();
    }

    int starts() {
        return starts;
    }

    /** SIGKILL, whatever it is at. */
    void kill() {
        app.process().kill();
    }

    /** The one that runs, or another after it was killed. */
    synchronized App alive() {
        if (!app.process().isAlive()) {
            app.close();
            app = start();
        }
        return app;
    }

    String id(String code) {
        var id = ids.get(code);
        assertThat(id).as(code).isNotNull();
        return id;
    }

    String code(String id) {
        var code = codes.get(id);
        assertThat(code).as(id).isNotNull();
        return code;
    }

    /** An answer names the first record of a human; of two it is known which is seated, for no others are judged to be one. */
    String seated(String id) {
        var number = Integer.parseInt(codes.get(id).substring("W-p".length()));
        return number >= POOL && number < 2 * POOL ? id(person(number - POOL)) : id;
    }

    static String person(int number) {
        return "W-p" + number;
    }

    static String bureau(int number) {
        return "W-b" + number;
    }

    static String section(int number) {
        return "W-s" + number;
    }

    static String enterprise(int number) {
        return "W-e" + number;
    }

    private String account(String name, String role, @Nullable String office, @Nullable String person)
            throws IOException {
        var path = "/kill-test/watch/account?role=" + role + "&name=" + URLEncoder.encode(name, UTF_8)
                + (office == null ? "" : "&office=" + office)
                + (person == null ? "" : "&person=" + person);
        return app.post(path).body();
    }

    Caller caller(String who) {
        return alive().caller(tokens.get(who));
    }

    /** What a door of the tests says, whoever is killed meanwhile. */
    JsonNode read(String path) {
        return answered(() -> {
                    var caller = caller("clerk");
                    return caller.send(caller.request(path).GET().build());
                })
                .json();
    }

    /** The number of changes that the round has seen. */
    int version(String round) {
        return answered(() -> caller("clerk").ask(VERSION, Map.of("id", round)))
                .data("/round/version")
                .asInt();
    }

    /** Sends a change until it is answered; what became of it. */
    Caller.Answer send(String who, String key, String document, Map<String, ?> variables) {
        return answered(() -> caller(who).with("Idempotency-Key", uuid(key)).ask(document, variables));
    }

    /** Uploads the file, and sends it as often as it takes. */
    Caller.Answer sendRegister(String key, byte[] file) {
        var upload = answered(() -> {
                    var caller = caller("clerk");
                    return caller.send(caller.request("/imports")
                            .POST(BodyPublishers.ofByteArray(file))
                            .build());
                })
                .json()
                .at("/upload")
                .asString();
        return send("clerk", key, IMPORT, Map.of("input", Map.of("upload", upload, "dryRun", false)));
    }

    private interface Asking {
        Caller.Answer go();
    }

    /** An answer counts where the service gave one: neither cut off, nor told to come again. */
    private static Caller.Answer answered(Asking asking) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                var answer = asking.go();
                if (answer.status() < 429 && !answer.json().has("errors")) {
                    return answer;
                }
                assertThat(System.nanoTime()).as(answer.body()).isLessThan(end);
            } catch (UncheckedIOException e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
            }
            Child.pause(Duration.ofMillis(100));
        }
    }

    private static String uuid(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(UTF_8)).toString();
    }

    // the office as it is when the rounds begin

    private static Register register() {
        var parts = Set.of(FilePart.values());
        var people = new ArrayList<PersonRow>();
        for (int i = 0; i < PEOPLE + STRANGERS; i++) {
            people.add(new PersonRow(
                    person(i),
                    "人" + i,
                    i % 2 == 0 ? Sex.MALE : Sex.FEMALE,
                    null,
                    null,
                    true,
                    null,
                    i < POOL ? parts : Set.of(),
                    null,
                    null));
        }
        var pool = new ArrayList<PoolRow>();
        for (int i = 0; i < POOL; i++) {
            pool.add(
                    new PoolRow(person(i), PoolKind.INSPECTION, List.of("审计"), PoolStatus.AVAILABLE, null, null, null));
            if (i % 3 == 0) {
                pool.add(new PoolRow(person(i), PoolKind.LEADER, List.of(), PoolStatus.AVAILABLE, null, null, null));
            }
        }
        return new Register(
                bodies(),
                people,
                leaders(),
                List.of(),
                List.of(),
                origins(),
                pool,
                List.of(
                        round("W-1", RoundStatus.RUNNING, BEGAN),
                        round("W-2", RoundStatus.RUNNING, BEGAN),
                        round("W-0", RoundStatus.CLOSED, BEGAN.minusYears(1))),
                targets(),
                seats());
    }

    private static RoundRow round(String code, RoundStatus status, LocalDate from) {
        return new RoundRow(
                code, code, List.of(InspectionKind.REGULAR), status, "W-office", from, from.plusDays(90), null);
    }

    private static List<OrganizationRow> bodies() {
        var all = new ArrayList<OrganizationRow>();
        all.add(body("W-city", OrganizationKind.PARTY_COMMITTEE, null, null));
        all.add(body("W-office", OrganizationKind.PARTY_DEPARTMENT, "W-city", null));
        for (int i = 0; i < BUREAUS; i++) {
            all.add(body(bureau(i), OrganizationKind.GOVERNMENT_DEPARTMENT, "W-city", REGIONS.get(i % REGIONS.size())));
        }
        for (int i = 0; i < 2 * BUREAUS; i++) {
            all.add(body(section(i), OrganizationKind.INNER_UNIT, bureau(i / 2), null));
        }
        for (int i = 0; i < ENTERPRISES; i++) {
            all.add(body(enterprise(i), OrganizationKind.ENTERPRISE, null, null));
        }
        all.add(body("W-school", OrganizationKind.UNIVERSITY, null, null));
        all.add(body("W-army", OrganizationKind.MILITARY_UNIT, null, null));
        return all;
    }

    static OrganizationRow body(String code, OrganizationKind kind, @Nullable String parent, @Nullable String region) {
        return new OrganizationRow(code, code, kind, Level.COUNTY, parent, region, null, null, null, null);
    }

    /** Two in front of each bureau: they are the last of the register's people. */
    static String leader(int number) {
        return person(PEOPLE - 1 - number);
    }

    private static List<PostRow> leaders() {
        return IntStream.range(0, 2 * BUREAUS)
                .mapToObj(i -> new PostRow(
                        leader(i), bureau(i / 2), "局长", null, true, false, LocalDate.of(2020, 1, 1), null, null))
                .toList();
    }

    private static List<OriginRow> origins() {
        return List.of(new OriginRow(person(0), OriginKind.GREW_UP_IN, REGIONS.getFirst(), null, null, null));
    }

    private static List<TargetRow> targets() {
        var all = new ArrayList<TargetRow>();
        for (int team = 1; team <= 3; team++) {
            all.add(new TargetRow("W-1", bureau(team - 1), team, null));
            all.add(new TargetRow("W-2", bureau(team + 2), team, null));
            all.add(new TargetRow("W-0", bureau(team + 4), team, null));
        }
        all.add(new TargetRow("W-2", bureau(6), 1, null));
        return all;
    }

    /** A leader, a deputy, a liaison and three members on each team. */
    private static List<SeatRow> seats() {
        var roles = List.of(
                TeamRole.LEADER, TeamRole.DEPUTY, TeamRole.LIAISON, TeamRole.MEMBER, TeamRole.MEMBER, TeamRole.MEMBER);
        var all = new ArrayList<SeatRow>();
        for (int i = 0; i < 36; i++) {
            // whoever leads is of the pool of leaders, which is every third
            var person = i % 6 == 0 ? i / 2 : 20 + i;
            all.add(new SeatRow(i < 18 ? "W-1" : "W-2", 1 + i % 18 / 6, person(person), roles.get(i % 6), null));
        }
        for (int i = 0; i < 6; i++) {
            all.add(new SeatRow("W-0", 1 + i / 2, person(i * 7), roles.get(i % 2), null));
        }
        return all;
    }

    @Override
    public void close() {
        app.close();
    }
}
