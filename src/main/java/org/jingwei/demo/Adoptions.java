package org.jingwei.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jingwei.cadre.KinKind;
import org.jingwei.cadre.Sex;

/** Couples without children take one in: a younger child of a larger family, or one of whom nothing is known. */
final class Adoptions {

    private static final double ADOPTS = 0.35;
    private static final double KNOWN_FAMILY = 0.5;

    private final Chance chance;
    private final Kinfolk book;
    private final LocalDate today;

    Adoptions(Chance chance, Kinfolk book, LocalDate today) {
        this.chance = chance;
        this.book = book;
        this.today = today;
    }

    /** The adopted children of whom nothing else is known; the others are already counted in their own families. */
    List<Human> among(List<Household> households) {
        var foundlings = new ArrayList<Human>();
        var large = new ArrayList<>(households.stream()
                .filter(household -> household.children().size() > 1)
                .filter(household -> household.couple().to() == null)
                .toList());
        for (var household : households) {
            if (household.children().isEmpty() && household.couple().to() == null && chance.one(ADOPTS)) {
                if (chance.one(KNOWN_FAMILY) && !large.isEmpty()) {
                    fromFamily(household.couple(), large.remove(chance.between(0, large.size() - 1)));
                } else {
                    foundlings.add(foundling(household.couple()));
                }
            }
        }
        return foundlings;
    }

    private void fromFamily(Couple couple, Household family) {
        var child = family.children().getLast();
        var on = dayFor(child.bornOn(), couple);
        book.leavesParents(child, on);
        book.parents(child, couple, KinKind.ADOPTIVE, on);
    }

    private Human foundling(Couple couple) {
        var bornOn = chance.day(couple.from().plusYears(1), couple.from().plusYears(8));
        var home = couple.husband().home();
        var child = book.stranger(
                couple.husband().surname(),
                chance.one(0.3) ? Sex.MALE : Sex.FEMALE,
                bornOn.isBefore(today) ? bornOn : today.minusDays(90),
                home,
                couple.husband().roots());
        book.parents(child, couple, KinKind.ADOPTIVE, dayFor(child.bornOn(), couple));
        return child;
    }

    private LocalDate dayFor(LocalDate bornOn, Couple couple) {
        var earliest = bornOn.isAfter(couple.from()) ? bornOn : couple.from();
        var day = chance.day(earliest.plusDays(30), earliest.plusYears(4));
        return day.isBefore(today) ? day : today.minusDays(1);
    }
}
