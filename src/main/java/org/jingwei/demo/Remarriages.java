package org.jingwei.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jingwei.cadre.KinKind;

/** What comes after a divorce: a second marriage, step-children, at times a half-sibling. */
final class Remarriages {

    private static final double AGAIN = 0.55;
    private static final int RAISED_BELOW = 15;

    private final Chance chance;
    private final Kinfolk book;
    private final Weddings weddings;
    private final Births births;
    private final LocalDate today;

    Remarriages(Chance chance, Kinfolk book, Weddings weddings, Births births, LocalDate today) {
        this.chance = chance;
        this.book = book;
        this.weddings = weddings;
        this.births = births;
        this.today = today;
    }

    List<Household> after(List<Household> first) {
        return first.stream()
                .filter(household -> chance.one(AGAIN))
                .flatMap(household -> after(household).stream())
                .toList();
    }

    private Optional<Household> after(Household first) {
        var parted = first.couple().to();
        if (parted == null || !parted.plusYears(1).isBefore(today)) {
            return Optional.empty();
        }
        var from = chance.day(parted.plusMonths(10), parted.plusYears(6));
        return from.isBefore(today) ? Optional.of(marry(first, from)) : Optional.empty();
    }

    private Household marry(Household first, LocalDate from) {
        var wife = weddings.stranger(first.couple().husband());
        var couple = new Couple(first.couple().husband(), wife, from, null);
        book.married(couple);
        first.children().stream()
                .filter(child -> child.ageOn(from) < RAISED_BELOW)
                .forEach(child -> book.parent(child, wife, KinKind.STEP_FOSTERED, from));
        return births.of(couple, chance.between(0, 1));
    }
}
