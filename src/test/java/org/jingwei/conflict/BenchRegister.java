package org.jingwei.conflict;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jingwei.shared.FilePart;
import org.jspecify.annotations.Nullable;

/**
 * A made-up register of the size of a province: ten cities with their bureaus and counties, 100,000 cadres with careers,
 * families of four generations, schools, regiments, holdings, rounds that are over and three that are planned. The same
 * seed makes the same register. Nobody in it has two records, and siblings are known by their parents.
 */
final class BenchRegister {

    static final LocalDate FROM = LocalDate.of(2026, 12, 1);
    static final LocalDate TO = LocalDate.of(2027, 2, 1);

    private static final int CADRES = 100_000;
    private static final int POOL = 2_000;
    private static final int CITIES = 10;
    /** Through each of these some 6,000 passed. */
    private static final int PARTY_SCHOOLS = 5;

    private static final ZonedDateTime RECORDED = ZonedDateTime.parse("2025-12-01T00:00:00Z");

    private final Random random = new Random(20261123);
    private final BenchLoader loader;
    private final List<Unit> units = new ArrayList<>();
    private final List<List<Integer>> byCity = new ArrayList<>();
    private final List<String> regions = new ArrayList<>();
    private final List<Human> people = new ArrayList<>();
    private final List<Human> cadres = new ArrayList<>();
    private final List<String> schools = new ArrayList<>();
    private final List<String> regiments = new ArrayList<>();
    private final List<String> enterprises = new ArrayList<>();

    /** A body; {@code near} is the place in the list of the bureau or county above it. */
    private record Unit(String id, int city, int near, boolean inspected, String region) {}

    private record Human(String id, boolean cadre, boolean family, int home) {}

    BenchRegister(BenchLoader loader) {
        this.loader = loader;
    }

    /** Puts everything on record; how much of what there is. */
    Map<String, Integer> make() {
        places();
        schoolsAndOthers();
        families();
        while (cadres.size() < CADRES) {
            human(true, false, unitIn(random.nextInt(CITIES)));
        }
        careers();
        backgrounds();
        ties();
        businesses();
        var pool = pool();
        rounds(pool);
        loader.flush();
        return loader.counts();
    }

    private String id() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    // places

    private void places() {
        var province = region("PROVINCE", null);
        for (int city = 0; city < CITIES; city++) {
            byCity.add(new ArrayList<>());
            var here = region("CITY", province);
            var root = unit(city, -1, false, here, "PARTY_COMMITTEE", "CITY");
            bureaus(city, root, here, 40, 4, "CITY");
            for (int county = 0; county < 8; county++) {
                var there = region("COUNTY", here);
                var seat = unit(city, root, false, there, "PARTY_COMMITTEE", "COUNTY");
                bureaus(city, seat, there, 30, 2, "COUNTY");
                for (int township = 0; township < 8; township++) {
                    unit(city, seat, true, there, "PARTY_COMMITTEE", "TOWNSHIP");
                }
            }
        }
    }

    private void bureaus(int city, int above, String region, int bureaus, int sections, String level) {
        for (int bureau = 0; bureau < bureaus; bureau++) {
            var place = unit(city, above, true, region, "GOVERNMENT_DEPARTMENT", level);
            for (int section = 0; section < sections; section++) {
                unit(city, place, false, region, "INNER_UNIT", level);
            }
        }
    }

    private String region(String level, @Nullable String above) {
        var id = id();
        regions.add(id);
        loader.node("Region", Map.of("id", id, "code", id, "name", "区" + regions.size(), "level", level));
        if (above != null) {
            loader.edge("WITHIN", "Region", "Region", id, above, Map.of());
        }
        return id;
    }

    private int unit(int city, int above, boolean inspected, String region, String kind, String level) {
        var unit = new Unit(body(kind, level), city, above, inspected, region);
        units.add(unit);
        byCity.get(city).add(units.size() - 1);
        if (above >= 0) {
            loader.edge(
                    "PART_OF",
                    "Organization",
                    "Organization",
                    unit.id(),
                    units.get(above).id(),
                    fact(null, null));
        }
        loader.edge("LOCATED_IN", "Organization", "Region", unit.id(), region, fact(null, null));
        return units.size() - 1;
    }

    private String body(String kind, String level) {
        var id = id();
        loader.node(
                "Organization",
                Map.of("id", id, "code", id, "name", "单位" + id.substring(0, 6), "kind", kind, "level", level));
        return id;
    }

    private void schoolsAndOthers() {
        Collections.addAll(schools, bodies("UNIVERSITY", 200));
        Collections.addAll(regiments, bodies("MILITARY_UNIT", 200));
        Collections.addAll(enterprises, bodies("ENTERPRISE", 500));
    }

    private String[] bodies(String kind, int count) {
        var all = new String[count];
        for (int i = 0; i < count; i++) {
            all[i] = body(kind, "CITY");
        }
        return all;
    }

    private int unitIn(int city) {
        return any(byCity.get(city));
    }

    // people

    private Human human(boolean cadre, boolean family, int home) {
        var human = new Human(id(), cadre, family, home);
        people.add(human);
        var says = new HashMap<String, Object>(Map.of("id", human.id(), "name", "人" + people.size(), "sex", "MALE"));
        if (cadre) {
            cadres.add(human);
            says.put("code", human.id());
            says.put("rank", "正科级");
        }
        loader.node(cadre ? "Cadre:Person" : "Person", says);
        return human;
    }

    /** Mostly in the city of the family. */
    private int homeNear(int home) {
        if (chance(40)) {
            return sibling(home);
        }
        return chance(70) ? unitIn(units.get(home).city()) : unitIn(random.nextInt(CITIES));
    }

    /** Another body below the same, or the same. */
    private int sibling(int place) {
        var all = byCity.get(units.get(place).city());
        var at = all.indexOf(place);
        return all.get(Math.clamp(at + random.nextInt(-6, 7), 0, all.size() - 1));
    }

    private void families() {
        var first = new ArrayList<Human>();
        for (int couple = 0; couple < 6_000; couple++) {
            var home = unitIn(random.nextInt(CITIES));
            var parents = couple(human(false, true, home), human(false, true, home));
            first.add(child(parents, 70));
            first.add(child(parents, 70));
        }
        while (first.size() < 40_000) {
            first.add(human(chance(70), true, unitIn(random.nextInt(CITIES))));
        }
        Collections.shuffle(first, random);
        var second = new ArrayList<Human>();
        for (int i = 0; i < first.size(); i += 2) {
            var parents = couple(first.get(i), first.get(i + 1));
            second.add(child(parents, 70));
            second.add(child(parents, 70));
        }
        Collections.shuffle(second, random);
        for (int i = 0; i < second.size(); i += 2) {
            child(couple(second.get(i), second.get(i + 1)), 0);
        }
    }

    private List<Human> couple(Human one, Human other) {
        loader.edge(
                "SPOUSE_OF",
                "Person",
                "Person",
                one.id(),
                other.id(),
                fact(day(1985, 2020), chance(5) ? day(2021, 2026) : null));
        return List.of(one, other);
    }

    private Human child(List<Human> parents, int percent) {
        var child = human(chance(percent), true, homeNear(parents.getFirst().home()));
        for (var parent : parents) {
            var says = fact(null, null);
            says.put("kind", "BIOLOGICAL");
            loader.edge("PARENT_OF", "Person", "Person", parent.id(), child.id(), says);
        }
        return child;
    }

    // what is on their files

    private void careers() {
        for (int i = 0; i < cadres.size(); i++) {
            var place = cadres.get(i).home();
            var since = day(2014, 2025);
            post(cadres.get(i), place, since, null, i % 10 < 3);
            for (int earlier = random.nextInt(2, 5); earlier > 0; earlier--) {
                place = chance(60) ? sibling(place) : homeNear(place);
                var until = since;
                since = until.minusDays(random.nextInt(400, 2_500));
                post(cadres.get(i), place, since, until, chance(20));
            }
        }
    }

    private void post(Human cadre, int place, LocalDate from, @Nullable LocalDate to, boolean leading) {
        var says = fact(from, to);
        says.put("title", leading ? "局长" : "科员");
        says.put("leading", leading);
        loader.edge(
                "HELD_POST",
                "Person",
                "Organization",
                cadre.id(),
                units.get(place).id(),
                says);
    }

    private void backgrounds() {
        for (var cadre : cadres) {
            loader.edge(
                    "GREW_UP_IN",
                    "Person",
                    "Region",
                    cadre.id(),
                    grownUpIn(cadre),
                    fact(day(1970, 1980), day(1985, 1995)));
            studied(cadre, any(schools.subList(PARTY_SCHOOLS, schools.size())));
            if (chance(30)) {
                studied(cadre, any(schools.subList(0, PARTY_SCHOOLS)));
            }
            if (chance(5)) {
                loader.edge(
                        "TUTORED_BY",
                        "Person",
                        "Person",
                        cadre.id(),
                        any(cadres).id(),
                        fact(day(1990, 2020), null));
            }
            if (chance(12)) {
                var began = day(1985, 2010);
                loader.edge(
                        "SERVED_IN",
                        "Person",
                        "Organization",
                        cadre.id(),
                        any(regiments),
                        fact(began, began.plusYears(4)));
            }
        }
    }

    private void studied(Human cadre, String school) {
        var year = random.nextInt(1985, 2020);
        var says = fact(LocalDate.of(year, 9, 1), LocalDate.of(year + 4, 7, 1));
        says.put("class", year + "级" + random.nextInt(1, 5) + "班");
        if (chance(30)) {
            says.put("degree", "学士");
        }
        loader.edge("STUDIED_AT", "Person", "Organization", cadre.id(), school, says);
    }

    private String grownUpIn(Human cadre) {
        return chance(50) ? units.get(cadre.home()).region() : any(regions.subList(1, regions.size()));
    }

    private void ties() {
        for (int i = 0; i < 20_000; i++) {
            loader.edge(
                    "SUPERIOR_OF",
                    "Person",
                    "Person",
                    any(cadres).id(),
                    any(cadres).id(),
                    fact(day(2018, 2025), null));
            var says = fact(day(2010, 2025), null);
            says.put("kind", "FRIEND");
            loader.edge(
                    "DECLARED_TIE",
                    "Person",
                    "Person",
                    any(cadres).id(),
                    any(cadres).id(),
                    says);
        }
        for (int i = 0; i < 6_000; i++) {
            var says = fact(null, null);
            says.put("tie", chance(50) ? "SELF" : "FRIEND");
            loader.edge(
                    "DECLARES",
                    "Person",
                    "Organization",
                    any(cadres).id(),
                    any(units).id(),
                    says);
        }
        for (int i = 0; i < 500; i++) {
            loader.edge(
                    "RECUSED_FROM",
                    "Person",
                    "Organization",
                    any(cadres).id(),
                    any(units).id(),
                    fact(day(2024, 2026), null));
            var fault = fact(day(2022, 2026), null);
            fault.put("kind", chance(50) ? "INTERFERENCE" : "COMPLAINT");
            loader.edge(
                    "FOUND_AT_FAULT",
                    "Person",
                    "Organization",
                    any(cadres).id(),
                    any(units).id(),
                    fault);
            loader.edge(
                    "SANCTIONED_BY",
                    "Person",
                    "Organization",
                    any(cadres).id(),
                    any(units).id(),
                    fact(day(2024, 2026), LocalDate.of(2027, 6, 1)));
        }
    }

    private void businesses() {
        for (int i = 0; i < 20_000; i++) {
            var human = any(people);
            loader.edge("HOLDS", "Person", "Organization", human.id(), any(enterprises), fact(day(2015, 2025), null));
        }
        for (var enterprise : enterprises) {
            for (int i = 0; i < 4; i++) {
                loader.edge(
                        "REGULATES",
                        "Organization",
                        "Organization",
                        any(units).id(),
                        enterprise,
                        fact(day(2010, 2020), null));
                loader.edge(
                        "CONTRACTS_WITH",
                        "Organization",
                        "Organization",
                        enterprise,
                        any(units).id(),
                        fact(day(2018, 2025), null));
            }
        }
    }

    // who inspects

    private List<Human> pool() {
        var shuffled = new ArrayList<>(cadres);
        Collections.shuffle(shuffled, random);
        var pool = new ArrayList<Human>();
        shuffled.stream().filter(Human::family).limit(POOL * 4 / 5).forEach(pool::add);
        shuffled.stream().filter(human -> !human.family()).limit(POOL / 5).forEach(pool::add);
        Collections.shuffle(pool, random);
        loader.node("TalentPool", Map.of("kind", "INSPECTION"));
        for (var part : FilePart.values()) {
            loader.node("FilePart", Map.of("name", part.name()));
        }
        for (int i = 0; i < pool.size(); i++) {
            var member = id();
            loader.node("PoolMember", Map.of("id", member, "kind", "INSPECTION", "number", i));
            loader.edge("OF", "PoolMember", "Person", member, pool.get(i).id(), Map.of());
            vouch(pool.get(i));
        }
        shuffled.removeAll(new java.util.HashSet<>(pool));
        for (int i = 0; i < 600; i++) {
            var outside = shuffled.get(i);
            loader.node("BenchOutside", Map.of("id", outside.id(), "number", i));
            vouch(outside);
        }
        return pool;
    }

    private void vouch(Human human) {
        for (var part : FilePart.values()) {
            loader.edge("FILE_COVERS", "Person", "FilePart", human.id(), part.name(), fact(null, null));
        }
    }

    private void rounds(List<Human> pool) {
        var targets = new ArrayList<>(units.stream().filter(Unit::inspected).toList());
        Collections.shuffle(targets, random);
        var office = units.getFirst().id();
        for (int number = 0; number < 12; number++) {
            var from = LocalDate.of(2022, 1, 1).plusMonths(4L * number);
            round(
                    "past-" + number,
                    office,
                    from,
                    from.plusMonths(2),
                    targets.subList(100 * number, 100 * number + 100),
                    pool,
                    60);
        }
        round("bench-10", office, FROM, TO, targets.subList(1_300, 1_310), pool, 4);
        round("bench-64", office, FROM, TO, targets.subList(1_310, 1_374), pool, 10);
        round("bench-100", office, FROM, TO, targets.subList(1_400, 1_500), pool, 20);
    }

    private void round(
            String code, String office, LocalDate from, LocalDate to, List<Unit> targets, List<Human> pool, int seats) {
        var round = id();
        loader.node(
                "Round",
                Map.of(
                        "id",
                        round,
                        "code",
                        code,
                        "name",
                        code,
                        "kinds",
                        List.of("REGULAR"),
                        "status",
                        "PLANNED",
                        "from",
                        from,
                        "to",
                        to));
        loader.edge("DISPATCHED_BY", "Round", "Organization", round, office, fact(null, null));
        var teams = new ArrayList<String>();
        for (int number = 1; number <= 10; number++) {
            var team = id();
            teams.add(team);
            loader.node("Team", Map.of("id", team, "number", number));
            loader.edge("IN_ROUND", "Team", "Round", team, round, Map.of("id", id(), "recordedAt", RECORDED));
        }
        for (int i = 0; i < targets.size(); i++) {
            loader.edge(
                    "INSPECTS",
                    "Team",
                    "Organization",
                    teams.get(i % 10),
                    targets.get(i).id(),
                    fact(null, null));
        }
        for (int i = 0; i < seats; i++) {
            var says = fact(from, to);
            says.put("role", i < 10 ? "LEADER" : "MEMBER");
            loader.edge("SERVES_ON", "Person", "Team", any(pool).id(), teams.get(i % 10), says);
        }
    }

    private LocalDate day(int first, int last) {
        return LocalDate.of(random.nextInt(first, last), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    /** One fact in two hundred was struck. */
    private Map<String, Object> fact(@Nullable LocalDate from, @Nullable LocalDate to) {
        var says = new HashMap<String, Object>();
        says.put("id", id());
        says.put("recordedAt", RECORDED);
        if (from != null) {
            says.put("from", from);
        }
        if (to != null) {
            says.put("to", to);
        }
        if (random.nextInt(200) == 0) {
            says.put("struckAt", RECORDED.plusDays(9));
        }
        return says;
    }
}
