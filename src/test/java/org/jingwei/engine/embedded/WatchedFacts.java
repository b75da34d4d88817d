package org.jingwei.engine.embedded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.StreamSupport;
import org.jingwei.Caller;
import org.jingwei.cadre.DeclaredTie;
import org.jingwei.cadre.DeclaredTieRow;
import org.jingwei.cadre.HoldingKind;
import org.jingwei.cadre.HoldingRow;
import org.jingwei.cadre.KinKind;
import org.jingwei.cadre.KinRow;
import org.jingwei.cadre.OriginKind;
import org.jingwei.cadre.OriginRow;
import org.jingwei.cadre.PostRow;
import org.jingwei.cadre.Relation;
import org.jingwei.cadre.ServiceRow;
import org.jingwei.cadre.StudyRow;
import org.jingwei.exchange.Register;
import org.jingwei.exchange.RegisterFile;
import org.jingwei.organization.EnterpriseTie;
import org.jingwei.organization.EnterpriseTieRow;
import org.jingwei.organization.OrganizationKind;
import org.jingwei.organization.OrganizationRow;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Facts of every sort that rules ask for, one by one, as an office enters them: the register's by import, what is decided
 * or declared by its own change. Each bears a mark of its own, by which it is counted in the graph. What was said is later
 * told otherwise, ended or taken back, so that conflicts come and go.
 */
final class WatchedFacts {

    private static final String RECUSE =
            "mutation($input: DecideRecusalInput!) { decideRecusal(input: $input) { recusal { id } problems { code message } } }";
    private static final String UNDO_RECUSAL =
            "mutation($id: ID!, $reason: String!) { undoRecusal(recusal: $id, reason: $reason) { recusal { id } problems { code message } } }";
    private static final String JUDGE =
            "mutation($input: JudgeIdentityInput!) { judgeIdentity(input: $input) { judgement { id } problems { code message } } }";
    private static final String UNDO_JUDGEMENT =
            "mutation($id: ID!) { undoJudgement(judgement: $id) { judgement { id } problems { code message } } }";
    private static final String REPORT =
            "mutation($input: ReportConductInput!) { reportConduct(input: $input) { report { id } problems { code message } } }";
    private static final String SETTLE =
            "mutation($input: SettleConductInput!) { settleConduct(input: $input) { report { id } problems { code message } } }";
    private static final String UNDO_CONDUCT =
            "mutation($id: ID!, $reason: String!) { undoConduct(report: $id, reason: $reason) { report { id } problems { code message } } }";
    private static final String DECLARE =
            "mutation($input: DeclareTieInput!) { declareTie(input: $input) { declaration { id } problems { code message } } }";
    private static final String UNDO_DECLARATION =
            "mutation($id: ID!) { undoDeclaration(declaration: $id) { declaration { id } problems { code message } } }";
    private static final String REPLACE =
            "mutation($input: ReplaceMemberInput!) { replaceMember(input: $input) { problems { code message } } }";
    private static final int MOST_STANDING = 150;

    private final WatchedOffice office;
    private final Random random;
    private final boolean few;
    /** What is on record by import and may be told otherwise: given the new end and a mark, the row. */
    private final List<BiFunction<LocalDate, String, Register>> told = new ArrayList<>();
    /** What was decided, declared or judged and may be taken back. */
    private final List<Taken> taken = new ArrayList<>();

    private final List<String> acknowledged = new ArrayList<>();
    private final List<String> undone = new ArrayList<>();
    private final TreeMap<String, Integer> sorts = new TreeMap<>();
    private final TreeMap<String, Integer> refused = new TreeMap<>();
    private int number;

    private record Taken(String mark, String who, String document, String id) {}

    /** Where there are to be few, more than half are said of a seat and what its team inspects, or end what was said. */
    WatchedFacts(WatchedOffice office, long seed, boolean few) {
        this.office = office;
        this.random = new Random(seed);
        this.few = few;
    }

    List<String> acknowledged() {
        return acknowledged;
    }

    List<String> undone() {
        return undone;
    }

    /** How many of each sort were acknowledged, and refused. */
    String sorts() {
        return sorts + ", refused " + refused;
    }

    /** One fact more is acknowledged when this returns. */
    void next() {
        var before = acknowledged.size() + undone.size();
        while (acknowledged.size() + undone.size() == before) {
            one("fact-" + number++);
        }
    }

    private void one(String mark) {
        if (few && chance(60)) {
            comeOrGo(mark);
            return;
        }
        var sort = random.nextInt(100);
        if (told.size() + taken.size() > MOST_STANDING || sort < 26) {
            backOrEnd(mark, 25);
        } else if (sort < 50) {
            post(mark);
        } else if (sort < 57) {
            kin(mark);
        } else if (sort < 62) {
            tie(mark);
        } else if (sort < 67) {
            holding(mark);
        } else if (sort < 70) {
            enterprise(mark);
        } else if (sort < 75) {
            study(mark);
        } else if (sort < 79) {
            service(mark);
        } else if (sort < 82) {
            origin(mark);
        } else if (sort < 84) {
            moved(mark);
        } else if (sort < 87) {
            judged(mark);
        } else if (sort < 91) {
            recused(mark);
        } else if (sort < 94) {
            conduct(mark);
        } else if (sort < 97) {
            declared(mark);
        } else {
            replaced(mark);
        }
    }

    // whom and what

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String person() {
        var sort = random.nextInt(10);
        if (sort < 6) {
            return WatchedOffice.person(random.nextInt(WatchedOffice.POOL));
        }
        return sort < 8
                ? WatchedOffice.leader(random.nextInt(2 * WatchedOffice.BUREAUS))
                : WatchedOffice.person(random.nextInt(WatchedOffice.PEOPLE));
    }

    private String another(String person) {
        var other = person();
        return other.equals(person) ? another(person) : other;
    }

    private String unit() {
        return chance(50)
                ? WatchedOffice.bureau(random.nextInt(WatchedOffice.BUREAUS))
                : WatchedOffice.section(random.nextInt(2 * WatchedOffice.BUREAUS));
    }

    private String enterpriseCode() {
        return WatchedOffice.enterprise(random.nextInt(WatchedOffice.ENTERPRISES));
    }

    private LocalDate day() {
        return LocalDate.of(2005, 1, 1).plusDays(random.nextInt(7_000));
    }

    // what the register says

    private void post(String mark) {
        var person = person();
        var unit = unit();
        var leading = chance(30);
        var from = day();
        tell(
                "post",
                mark,
                (to, source) -> saying(new PostRow(person, unit, "科员", null, leading, false, from, to, source)));
    }

    private void kin(String mark) {
        var person = person();
        var other = another(person);
        var relation =
                any(List.of(Relation.SPOUSE, Relation.FATHER, Relation.SON, Relation.BROTHER, Relation.ELDER_SISTER));
        var kind = relation != Relation.SPOUSE && chance(10) ? KinKind.ADOPTIVE : KinKind.BIOLOGICAL;
        var from = chance(50) ? day() : null;
        tell("kin", mark, (to, source) -> saying(new KinRow(person, relation, other, null, kind, from, to, source)));
    }

    private void tie(String mark) {
        var person = person();
        var other = another(person);
        var tie = any(List.of(DeclaredTie.FRIEND, DeclaredTie.DEBT, DeclaredTie.CLASSMATE));
        var from = day();
        tell("tie", mark, (to, source) -> saying(new DeclaredTieRow(person, tie, other, from, to, source)));
    }

    private void holding(String mark) {
        var person = person();
        var enterprise = enterpriseCode();
        var from = day();
        tell(
                "holding",
                mark,
                (to, source) ->
                        saying(new HoldingRow(person, enterprise, HoldingKind.SHAREHOLDER, 10, from, to, source)));
    }

    private void enterprise(String mark) {
        var enterprise = enterpriseCode();
        var unit = unit();
        var tie = any(List.of(EnterpriseTie.REGULATES, EnterpriseTie.CONTRACTS_WITH));
        var from = day();
        tell("enterprise", mark, (to, source) -> saying(new EnterpriseTieRow(enterprise, tie, unit, from, to, source)));
    }

    private void study(String mark) {
        var person = person();
        var from = day();
        var clazz = "一" + random.nextInt(4) + "班";
        var tutor = chance(20) ? another(person) : null;
        tell(
                "study",
                mark,
                (to, source) -> saying(new StudyRow(person, "W-school", null, clazz, tutor, from, to, source)));
    }

    private void service(String mark) {
        var person = person();
        var from = day();
        tell("service", mark, (to, source) -> saying(new ServiceRow(person, "W-army", from, to, source)));
    }

    private void origin(String mark) {
        var person = person();
        var region = any(WatchedOffice.REGIONS);
        var from = day();
        tell(
                "origin",
                mark,
                (to, source) -> saying(new OriginRow(person, OriginKind.GREW_UP_IN, region, from, to, source)));
    }

    /** A section goes to another bureau; it was told wrongly, or it moves. */
    private void moved(String mark) {
        var section = WatchedOffice.section(random.nextInt(2 * WatchedOffice.BUREAUS));
        var bureau = WatchedOffice.bureau(random.nextInt(WatchedOffice.BUREAUS));
        var row = new OrganizationRow(
                section,
                section,
                OrganizationKind.INNER_UNIT,
                org.jingwei.organization.Level.COUNTY,
                bureau,
                null,
                null,
                null,
                null,
                mark);
        imported("moved", mark, saying(row));
    }

    private void tell(String sort, String mark, BiFunction<@Nullable LocalDate, String, Register> row) {
        if (imported(sort, mark, row.apply(null, mark))) {
            told.add(row::apply);
        }
    }

    private boolean imported(String sort, String mark, Register register) {
        var answer = office.sendRegister(mark, RegisterFile.csv(register));
        if (answer.data("/importRegister/applied").asBoolean(false)) {
            return acknowledge(sort, mark);
        }
        return refuse(sort, answer);
    }

    private boolean acknowledge(String sort, String mark) {
        acknowledged.add(mark);
        sorts.merge(sort, 1, Integer::sum);
        return true;
    }

    private boolean refuse(String sort, Caller.Answer answer) {
        if (refused.merge(sort, 1, Integer::sum) == 1) {
            System.out.println("first refused " + sort + ": " + answer.body());
        }
        return false;
    }

    /** A conflict arises as soon as this is said, and ends as soon as it is not. */
    private void comeOrGo(String mark) {
        if (chance(50)) {
            backOrEnd(mark, 50);
        } else if (chance(50)) {
            conduct(mark);
        } else {
            postInTarget(mark);
        }
    }

    private void postInTarget(String mark) {
        var seat = anySeat();
        var person = office.code(seat.path("person").asString());
        var unit = office.code(anyTarget(seat));
        var from = day();
        tell(
                "post in a target",
                mark,
                (to, source) -> saying(new PostRow(person, unit, "科员", null, false, false, from, to, source)));
    }

    /** It ended before the round, or long ago; or, so many times in a hundred, somebody takes back what he said. */
    private void backOrEnd(String mark, int back) {
        if (!taken.isEmpty() && chance(back)) {
            back(mark);
        } else if (!told.isEmpty()) {
            var one = told.remove(random.nextInt(told.size()));
            var to = chance(70)
                    ? LocalDate.of(2024, 6, 1).plusDays(random.nextInt(400))
                    : WatchedOffice.BEGAN.minusDays(5);
            imported("ended", mark, one.apply(to, mark));
        }
    }

    private void back(String mark) {
        var one = taken.remove(random.nextInt(taken.size()));
        var answer = office.send(one.who(), mark, one.document(), Map.of("id", one.id(), "reason", "有误 " + mark));
        if (problems(answer).isEmpty()) {
            undone.add(one.mark());
            sorts.merge("taken back", 1, Integer::sum);
        } else {
            refuse("taken back", answer);
        }
    }

    // what is decided

    /** Whoever is one with somebody is so with one stranger, so that an answer about him can be told from others. */
    private void judged(String mark) {
        var number = random.nextInt(WatchedOffice.POOL);
        var same = chance(60);
        var other = WatchedOffice.person(WatchedOffice.POOL + number);
        var input = Map.of(
                "first",
                office.id(WatchedOffice.person(number)),
                "second",
                office.id(same ? other : another(other)),
                "verdict",
                same ? "SAME" : "DIFFERENT",
                "reason",
                mark);
        decided("judged", mark, "clerk", JUDGE, Map.of("input", input), "/judgeIdentity/judgement/id", UNDO_JUDGEMENT);
    }

    private void recused(String mark) {
        var seat = anySeat();
        var input = Map.of(
                "cadre",
                seat.path("person").asString(),
                "from",
                office.id(unit()),
                "ground",
                "OTHER",
                "granted",
                true,
                "reason",
                mark,
                "heard",
                "无异议");
        decided(
                "recused",
                mark,
                judge(seat),
                RECUSE,
                Map.of("input", input),
                "/decideRecusal/recusal/id",
                UNDO_RECUSAL);
    }

    /** The head of the leading group decides on those who lead. */
    private static String judge(JsonNode seat) {
        return seat.path("role").asString().equals("MEMBER")
                ? "head"
                : "group"; // of another team he may be but a member
    }

    private void conduct(String mark) {
        var seat = anySeat();
        var input = new HashMap<String, Object>(Map.of(
                "kind", chance(50) ? "COMPLAINT" : "INTERFERENCE",
                "cadre", seat.path("person").asString(),
                "at", anyTarget(seat),
                "on", WatchedOffice.BEGAN.minusDays(random.nextInt(800)).toString(),
                "summary", mark));
        var answer = office.send("clerk", mark, REPORT, Map.of("input", input));
        if (!problems(answer).isEmpty()) {
            refuse("reported", answer);
            return;
        }
        acknowledge("reported", mark);
        var report = answer.data("/reportConduct/report/id").asString();
        var settling = mark + "-settled";
        var settled = Map.of("report", report, "upheld", chance(80), "reason", settling);
        var said = office.send(judge(seat), settling, SETTLE, Map.of("input", settled));
        if (problems(said).isEmpty()) {
            acknowledge("settled", settling);
            taken.add(new Taken(settling, judge(seat), UNDO_CONDUCT, report));
        } else {
            refuse("settled", said);
        }
    }

    private void declared(String mark) {
        var person = WatchedOffice.person(random.nextInt(WatchedOffice.POOL));
        var input = new HashMap<String, Object>(
                Map.of("tie", chance(50) ? "SELF" : "FRIEND", "organization", office.id(unit()), "post", mark));
        if (input.get("tie").equals("FRIEND")) {
            input.put("name", "某某");
        }
        decided(
                "declared",
                mark,
                person,
                DECLARE,
                Map.of("input", input),
                "/declareTie/declaration/id",
                UNDO_DECLARATION);
    }

    private void decided(
            String sort, String mark, String who, String document, Map<String, ?> variables, String id, String undo) {
        var answer = office.send(who, mark, document, variables);
        var done = answer.data(id).asString("");
        if (done.isEmpty()) {
            refuse(sort, answer);
        } else {
            acknowledge(sort, mark);
            taken.add(new Taken(mark, who, undo, done));
        }
    }

    private JsonNode anySeat() {
        return any(StreamSupport.stream(office.read("/kill-test/watch/seats").spliterator(), false)
                .toList());
    }

    private String anyTarget(JsonNode seat) {
        return any(StreamSupport.stream(seat.path("targets").spliterator(), false)
                        .toList())
                .asString();
    }

    /** Somebody of the pool takes a seat; most are not fit, so several are tried. */
    private void replaced(String mark) {
        var seat = anySeat();
        var round = seat.path("round").asString();
        for (int i = 0; i < 6; i++) {
            var version = office.version(round);
            var input = Map.of(
                    "team",
                    seat.path("team").asString(),
                    "expectedVersion",
                    version,
                    "out",
                    seat.path("person").asString(),
                    "in",
                    office.id(WatchedOffice.person(random.nextInt(WatchedOffice.POOL))),
                    "reason",
                    mark,
                    "answer",
                    "情况已核，同意");
            var answer = office.send("head", mark + "-" + i, REPLACE, Map.of("input", input));
            if (problems(answer).isEmpty()) {
                acknowledge("replaced", mark);
                return;
            }
            refuse("replaced", answer);
        }
    }

    private static Optional<JsonNode> problems(Caller.Answer answer) {
        return answer.json()
                .at("/data")
                .valueStream()
                .flatMap(each -> each.path("problems").valueStream())
                .findFirst();
    }

    private static Register saying(Object row) {
        return Register.of(List.of(row));
    }
}
