package org.jingwei.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jingwei.cadre.DeclaredTie;
import org.jingwei.cadre.KinRow;
import org.jingwei.cadre.PersonRow;
import org.jingwei.cadre.PostRow;
import org.jingwei.cadre.Relation;
import org.jingwei.exchange.Register;
import org.jingwei.organization.OrganizationKind;
import org.jingwei.organization.OrganizationRow;
import org.jingwei.pool.PoolKind;
import org.jspecify.annotations.Nullable;

/**
 * What the pool declared in the year before: most of the kin who have a post, some of the friends and debtors, here and
 * there an interest of one's own. What is left out is what the office finds undeclared.
 */
final class DemoDeclarations {

    private static final double KIN = 0.6;
    private static final double OTHERS = 0.35;
    private static final double OWN = 0.4;

    private final Register register;
    private final LocalDate today;
    private final Chance chance;
    private final List<OrganizationRow> bodies;
    private final Map<String, String> names;
    private final Map<String, List<PostRow>> posts;

    private DemoDeclarations(Register register, LocalDate today, Chance chance) {
        this.register = register;
        this.today = today;
        this.chance = chance;
        this.bodies = register.organizations().stream().filter(Bodies::isBody).toList();
        this.names = register.people().stream().collect(toMap(PersonRow::code, PersonRow::name));
        this.posts = register.posts().stream()
                .filter(post -> post.to() == null || post.to().isAfter(today))
                .collect(groupingBy(PostRow::person));
    }

    static List<DemoDeclaration> of(Register register, LocalDate today, Chance chance) {
        return new DemoDeclarations(register, today, chance).all();
    }

    private List<DemoDeclaration> all() {
        return register.pool().stream()
                .filter(row -> row.kind() == PoolKind.INSPECTION)
                .flatMap(row -> of(row.person()).stream())
                .toList();
    }

    private List<DemoDeclaration> of(String person) {
        var declared = new ArrayList<DemoDeclaration>();
        for (var row : register.kin()) {
            if (row.person().equals(person) && row.relative() != null) {
                declared.addAll(some(KIN, person, row.relative(), said(row.relation())));
            } else if (person.equals(row.relative())) {
                declared.addAll(some(KIN, person, row.person(), saidOfTheOther(row)));
            }
        }
        for (var row : register.ties()) {
            if (row.person().equals(person) && row.to() == null) {
                declared.addAll(some(OTHERS, person, row.other(), said(row.tie())));
            }
        }
        if (chance.one(OWN)) {
            var unit = chance.pick(bodies);
            declared.add(new DemoDeclaration(person, unit.code(), "SELF", null, interest(unit.kind()), day()));
        }
        return declared;
    }

    /** Of each post that the other has, if it is declared at all. */
    private List<DemoDeclaration> some(double share, String person, String other, @Nullable String tie) {
        return tie == null || !chance.one(share)
                ? List.of()
                : posts.getOrDefault(other, List.of()).stream()
                        .map(post -> new DemoDeclaration(
                                person, post.organization(), tie, names.get(other), post.title(), day()))
                        .toList();
    }

    private LocalDate day() {
        return chance.yearsBefore(today.minusDays(1), 1, 0);
    }

    private static String interest(OrganizationKind kind) {
        return switch (kind) {
            case ENTERPRISE, STATE_ENTERPRISE -> "持股5%";
            case COURT -> "有未审结的民事诉讼";
            default -> "房屋出租给该单位使用";
        };
    }

    private static String said(Relation relation) {
        return switch (relation) {
            case SPOUSE -> "SPOUSE";
            case FATHER, MOTHER -> "PARENT";
            case SON, DAUGHTER -> "CHILD";
            case RELATIVE -> "RELATIVE";
            default -> "SIBLING";
        };
    }

    private static String saidOfTheOther(KinRow row) {
        return switch (said(row.relation())) {
            case "PARENT" -> "CHILD";
            case "CHILD" -> "PARENT";
            case String same -> same;
        };
    }

    private static @Nullable String said(DeclaredTie tie) {
        return switch (tie) {
            case FRIEND -> "FRIEND";
            case CLASSMATE, COMRADE -> "CLASSMATE";
            case DEBT -> "CREDITOR";
            default -> null;
        };
    }
}
