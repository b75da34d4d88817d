package org.jingwei.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.jingwei.cadre.DeclaredTie;
import org.jingwei.cadre.DeclaredTieRow;
import org.jspecify.annotations.Nullable;

/**
 * What members of the pool declare of themselves when they enter it: among those they worked beside, friends mostly; of
 * one county, classmates of their age; from where their roots are, fellow countrymen.
 */
record DeclaredTieSheet(Chance chance, Roll roll, LocalDate today) {

    private static final String SOURCE = "回避事项申报表";
    private static final int MOST_COLLEAGUES = 5;
    private static final int MOST_OTHERS = 2;
    private static final int YEARS_OF_SCHOOL = 1;
    private static final double MONEY = 0.15;
    private static final double GRUDGE = 0.1;
    private static final double PAID_BACK = 0.4;

    List<DeclaredTieRow> rows(List<Member> members, List<Official> officials) {
        return members.stream()
                .flatMap(member -> rows(member.official(), officials).stream())
                .toList();
    }

    private List<DeclaredTieRow> rows(Official person, List<Official> officials) {
        var rows = new ArrayList<DeclaredTieRow>();
        var known = new HashSet<>(List.of(person.id()));
        var human = person.human();
        for (var other : some(officials, known, MOST_COLLEAGUES, each -> workedBeside(person, each))) {
            rows.add(beside(person, other));
        }
        for (var other : some(officials, known, MOST_OTHERS, each -> wentToSchoolWith(human, each.human()))) {
            rows.add(row(person, DeclaredTie.CLASSMATE, other, null, null));
        }
        for (var other : some(
                officials,
                known,
                MOST_OTHERS,
                each -> each.human().roots().code().equals(human.roots().code()))) {
            rows.add(row(person, DeclaredTie.FELLOW_COUNTRYMAN, other, null, null));
        }
        return rows;
    }

    private List<Official> some(List<Official> officials, HashSet<Integer> known, int most, Predicate<Official> fits) {
        var fitting = new ArrayList<>(officials.stream().filter(fits).toList());
        chance.shuffle(fitting);
        return fitting.stream()
                .filter(each -> known.add(each.id()))
                .limit(chance.between(0, most))
                .toList();
    }

    private DeclaredTieRow beside(Official person, Official other) {
        if (chance.one(MONEY)) {
            var lent = chance.yearsBefore(today, 4, 1);
            var paid = chance.one(PAID_BACK) ? chance.day(lent.plusDays(30), today) : null;
            return row(person, DeclaredTie.DEBT, other, lent, paid);
        }
        return row(person, chance.one(GRUDGE) ? DeclaredTie.GRUDGE : DeclaredTie.FRIEND, other, null, null);
    }

    private boolean workedBeside(Official one, Official other) {
        return one.career().stream()
                .anyMatch(mine -> other.career().stream()
                        .anyMatch(theirs -> theirs.slot()
                                        .body()
                                        .code()
                                        .equals(mine.slot().body().code())
                                && theirs.overlaps(mine.from(), mine.to() == null ? today : mine.to())));
    }

    private static boolean wentToSchoolWith(Human one, Human other) {
        return one.home().county().code().equals(other.home().county().code())
                && Math.abs(one.bornOn().getYear() - other.bornOn().getYear()) <= YEARS_OF_SCHOOL;
    }

    private DeclaredTieRow row(
            Official person, DeclaredTie tie, Official other, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new DeclaredTieRow(roll.code(person.human()), tie, roll.code(other.human()), from, to, SOURCE);
    }
}
