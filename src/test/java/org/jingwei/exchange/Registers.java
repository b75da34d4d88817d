package org.jingwei.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jingwei.cadre.DeclaredTie;
import org.jingwei.cadre.DeclaredTieRow;
import org.jingwei.cadre.HoldingKind;
import org.jingwei.cadre.HoldingRow;
import org.jingwei.cadre.KinKind;
import org.jingwei.cadre.KinRow;
import org.jingwei.cadre.OriginKind;
import org.jingwei.cadre.OriginRow;
import org.jingwei.cadre.PersonRow;
import org.jingwei.cadre.PostRow;
import org.jingwei.cadre.Relation;
import org.jingwei.cadre.ServiceRow;
import org.jingwei.cadre.Sex;
import org.jingwei.cadre.StudyRow;
import org.jingwei.organization.EnterpriseTie;
import org.jingwei.organization.EnterpriseTieRow;
import org.jingwei.organization.Level;
import org.jingwei.organization.OrganizationKind;
import org.jingwei.organization.OrganizationRow;
import org.jingwei.pool.PoolKind;
import org.jingwei.pool.PoolRow;
import org.jingwei.pool.PoolStatus;
import org.jingwei.round.InspectionKind;
import org.jingwei.round.RoundRow;
import org.jingwei.round.RoundStatus;
import org.jingwei.round.SeatRow;
import org.jingwei.round.TargetRow;
import org.jingwei.shared.FilePart;
import org.jingwei.shared.TeamRole;

/** Registers at random from a seed, with every awkward text that a cell can hold. */
final class Registers {

    private static final List<String> AWKWARD = List.of(
            "=SUM(A1)",
            "+1",
            "-",
            "@x",
            "\tx",
            "\rx",
            "＝1",
            "＋",
            "－",
            "＠",
            "'=1",
            "''+1",
            "'",
            "a,b",
            "a\"b",
            "\"",
            "two\nlines",
            "two\r\nlines",
            "_x000D_",
            "a_x0041_b",
            "𠮷野",
            "\uE000",
            "é",
            "a  b",
            "TRUE",
            "2024",
            "001",
            "１２",
            "是",
            "null",
            "<&>]]>",
            "{0}");

    private final Random random;

    private Registers(long seed) {
        this.random = new Random(seed);
    }

    static Register random(long seed) {
        return new Registers(seed).register();
    }

    private Register register() {
        return new Register(
                rows(this::organization),
                rows(this::person),
                rows(_ -> post()),
                rows(_ -> kin()),
                rows(_ -> tie()),
                rows(_ -> origin()),
                rows(this::member),
                rows(this::round),
                rows(_ -> new TargetRow(code("R"), code("O"), maybe(this::team), maybe(this::text))),
                rows(_ -> new SeatRow(code("R"), team(), code("P"), one(TeamRole.values()), maybe(this::text))),
                rows(_ -> study()),
                rows(_ -> new ServiceRow(code("P"), code("O"), maybe(this::day), null, maybe(this::text))),
                rows(_ -> holding()),
                rows(_ -> new EnterpriseTieRow(
                        code("O"), one(EnterpriseTie.values()), code("E"), null, maybe(this::day), maybe(this::text))));
    }

    private <R> List<R> rows(IntFunction<R> row) {
        return IntStream.range(0, random.nextInt(24)).mapToObj(row).toList();
    }

    private OrganizationRow organization(int number) {
        var from = maybe(this::day);
        return new OrganizationRow(
                "O" + number,
                text(),
                one(OrganizationKind.values()),
                one(Level.values()),
                number == 0 ? null : maybe(() -> "O" + random.nextInt(number)),
                maybe(() -> "1101" + (10 + random.nextInt(80))),
                maybe(() -> code("O")),
                from,
                from == null ? null : maybe(() -> after(from)),
                maybe(this::text));
    }

    private PersonRow person(int number) {
        return new PersonRow(
                "P" + number,
                text(),
                maybe(() -> one(Sex.values())),
                maybe(this::day),
                maybe(this::idNumber),
                random.nextBoolean(),
                maybe(this::text),
                some(FilePart.values()),
                maybe(this::day),
                maybe(this::text));
    }

    private PostRow post() {
        var from = maybe(this::day);
        return new PostRow(
                code("P"),
                code("O"),
                text(),
                maybe(this::text),
                random.nextBoolean(),
                random.nextBoolean(),
                from,
                from == null ? maybe(this::day) : maybe(() -> after(from)),
                maybe(this::text));
    }

    private KinRow kin() {
        var relative = maybe(() -> code("Q"));
        return new KinRow(
                code("P"),
                one(Relation.values()),
                relative,
                relative == null ? text() : maybe(this::text),
                one(KinKind.values()),
                null,
                maybe(this::day),
                maybe(this::text));
    }

    private DeclaredTieRow tie() {
        return new DeclaredTieRow(
                code("P"), one(DeclaredTie.values()), code("Q"), maybe(this::day), null, maybe(this::text));
    }

    private StudyRow study() {
        return new StudyRow(
                code("P"),
                code("O"),
                maybe(this::text),
                maybe(this::text),
                maybe(() -> code("Q")),
                maybe(this::day),
                null,
                maybe(this::text));
    }

    private HoldingRow holding() {
        return new HoldingRow(
                code("P"),
                code("O"),
                one(HoldingKind.values()),
                maybe(() -> 1 + random.nextInt(100)),
                maybe(this::day),
                null,
                maybe(this::text));
    }

    private OriginRow origin() {
        return new OriginRow(code("P"), one(OriginKind.values()), "110101", maybe(this::day), null, maybe(this::text));
    }

    private PoolRow member(int number) {
        var specialties = List.copyOf(some(new String[] {"财务", "=工程", "law", "'a", "-x"}));
        return new PoolRow(
                "P" + number,
                one(PoolKind.values()),
                specialties,
                one(PoolStatus.values()),
                maybe(this::day),
                null,
                maybe(this::text));
    }

    private RoundRow round(int number) {
        var from = day();
        var kinds = new ArrayList<>(some(InspectionKind.values()));
        kinds.remove(InspectionKind.CROSS);
        kinds.add(InspectionKind.CROSS);
        return new RoundRow(
                "R" + number,
                text(),
                kinds,
                one(RoundStatus.values()),
                code("O"),
                from,
                after(from),
                maybe(this::text));
    }

    private String code(String letter) {
        return letter + random.nextInt(9);
    }

    private int team() {
        return 1 + random.nextInt(9999);
    }

    private String text() {
        return AWKWARD.get(random.nextInt(AWKWARD.size())) + (random.nextBoolean() ? "" : "张");
    }

    private LocalDate day() {
        return LocalDate.of(1789, 1, 1).plusDays(random.nextInt(115_000));
    }

    private LocalDate after(LocalDate day) {
        return day.plusDays(1 + random.nextInt(5_000));
    }

    private String idNumber() {
        var born = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(18_000));
        String body = "110105" + born.toString().replace("-", "") + "%03d".formatted(random.nextInt(1000));
        return "0123456789X"
                .chars()
                .mapToObj(check -> body + (char) check)
                .filter(number -> IdNumbers.read(number) instanceof Read.Value)
                .findFirst()
                .orElseThrow();
    }

    private <E> E one(E[] values) {
        return values[random.nextInt(values.length)];
    }

    private <E> Set<E> some(E[] values) {
        var shuffled = new ArrayList<>(Arrays.asList(values));
        Collections.shuffle(shuffled, random);
        return new HashSet<>(shuffled.subList(0, random.nextInt(values.length)));
    }

    private <T> T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }
}
