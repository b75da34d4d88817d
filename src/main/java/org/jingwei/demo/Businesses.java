package org.jingwei.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jingwei.cadre.HoldingKind;
import org.jingwei.cadre.HoldingRow;
import org.jingwei.organization.EnterpriseTie;
import org.jingwei.organization.EnterpriseTieRow;
import org.jingwei.organization.Level;
import org.jingwei.organization.OrganizationKind;
import org.jingwei.organization.OrganizationRow;

/** Small enterprises of the home city, who regulates them, whom they work for, and which of the cadres' kin have a part in one. */
final class Businesses {

    private static final String SOURCE = "企业信用信息公示";
    private static final String SOURCE_OF_HOLDINGS = "个人有关事项报告";
    private static final List<String> NAMES = List.of("澜石", "云渡", "青帆", "山语", "晴川", "渚南", "岚野", "松涧");
    private static final List<String> CUSTOMERS =
            List.of("finance", "housing", "resources", "education", "college", "city-investment", "health", "trading");
    private static final int YOUNGEST = 24;
    private static final int OLDEST = 62;
    private static final double HOLDS = 0.15;
    private static final double SOLD = 0.3;
    private static final double HAS_CONTRACT = 0.8;
    private static final double DONE = 0.5;

    private final Chance chance;
    private final Roll roll;
    private final Bodies bodies;
    private final LocalDate today;
    private final List<Business> businesses = new ArrayList<>();

    private record Sector(String word, String regulator) {}

    private record Business(String code, String name, Sector sector) {}

    private static final List<Sector> SECTORS = List.of(
            new Sector("建筑工程", "housing"),
            new Sector("房地产开发", "housing"),
            new Sector("矿产", "resources"),
            new Sector("运输", "transport"),
            new Sector("餐饮", "market"),
            new Sector("环保", "environment"),
            new Sector("医药", "health"),
            new Sector("教育培训", "education"),
            new Sector("保安服务", "police"));

    Businesses(Chance chance, Roll roll, Bodies bodies, LocalDate today) {
        this.chance = chance;
        this.roll = roll;
        this.bodies = bodies;
        this.today = today;
        for (var sector : SECTORS) {
            for (var name : NAMES) {
                businesses.add(new Business(
                        "E%03d".formatted(businesses.size() + 1), "碧湾" + name + sector.word() + "有限公司", sector));
            }
        }
    }

    List<OrganizationRow> enterprises() {
        return businesses.stream()
                .map(business -> Bodies.beside(
                        business.code(), business.name(), OrganizationKind.ENTERPRISE, Level.CITY, SOURCE))
                .toList();
    }

    List<EnterpriseTieRow> ties() {
        return businesses.stream()
                .flatMap(business -> Stream.concat(Stream.of(regulated(business)), contract(business)))
                .toList();
    }

    private EnterpriseTieRow regulated(Business business) {
        var regulator = bodies.get(Places.HOME_CITY, business.sector().regulator());
        return new EnterpriseTieRow(business.code(), EnterpriseTie.REGULATES, regulator.code(), null, null, SOURCE);
    }

    private Stream<EnterpriseTieRow> contract(Business business) {
        if (!chance.one(HAS_CONTRACT)) {
            return Stream.empty();
        }
        var from = chance.yearsBefore(today, 6, 1);
        var to = chance.one(DONE) ? chance.day(from.plusDays(90), today) : null;
        var customer = bodies.get(Places.HOME_CITY, chance.pick(CUSTOMERS));
        return Stream.of(new EnterpriseTieRow(
                business.code(), EnterpriseTie.CONTRACTS_WITH, customer.code(), from, to, "政府采购公告"));
    }

    /** Relatives who are no cadres themselves. */
    List<HoldingRow> holdings() {
        return roll.relatives().stream()
                .filter(human -> human.ageOn(today) >= YOUNGEST && human.ageOn(today) <= OLDEST)
                .filter(human -> human.home().code().startsWith(Places.HOME_CITY) && chance.one(HOLDS))
                .map(this::holding)
                .toList();
    }

    private HoldingRow holding(Human human) {
        var from = chance.yearsBefore(today, 9, 1);
        var to = chance.one(SOLD) ? chance.day(from.plusDays(180), today) : null;
        var kind = chance.pick(List.of(HoldingKind.values()));
        return new HoldingRow(
                roll.code(human),
                chance.pick(businesses).code(),
                kind,
                kind == HoldingKind.SHAREHOLDER ? Integer.valueOf(chance.between(5, 60)) : null,
                from,
                to,
                SOURCE_OF_HOLDINGS);
    }
}
