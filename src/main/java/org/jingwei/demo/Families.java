package org.jingwei.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jingwei.cadre.KinKind;
import org.jingwei.cadre.Relation;
import org.jingwei.cadre.Sex;

/** Four generations of the townships, from couples born seventy to ninety years ago to today's small children. */
final class Families {

    private static final int COUPLES_A_TOWNSHIP = 17;
    private static final double BROTHER_OF_THE_LAST = 0.2;
    private static final double WIDOWED = 0.25;
    private static final double FROM_ELSEWHERE = 0.12;

    /** How many children: one of these, each as likely. */
    private static final List<Integer> THEN = List.of(1, 2, 2, 2, 3, 3, 3, 4);

    private static final List<Integer> SINCE = List.of(0, 1, 1, 1, 1, 1, 1, 2, 2, 2);
    private static final List<Integer> NOW = List.of(0, 0, 1, 1);

    private final Chance chance;
    private final Places places;
    private final LocalDate today;
    private final Kinfolk book;
    private final Births births;
    private final Weddings weddings;

    private Families(Chance chance, Places places, LocalDate today) {
        this.chance = chance;
        this.places = places;
        this.today = today;
        this.book = new Kinfolk(new Names(chance.split()));
        this.births = new Births(chance.split(), book, today);
        this.weddings = new Weddings(chance.split(), book, places, today);
    }

    static Kinfolk raise(Chance chance, Places places, LocalDate today) {
        var families = new Families(chance, places, today);
        var second = families.children(families.founders(), THEN);
        var third = families.descendants(families.weddings.among(second));
        families.children(families.weddings.among(third), NOW);
        return families.book;
    }

    private List<Couple> founders() {
        var couples = new ArrayList<Couple>();
        for (var township : places.townships()) {
            var last = founders(township);
            couples.add(last);
            for (var i = 1; i < COUPLES_A_TOWNSHIP; i++) {
                last = chance.one(BROTHER_OF_THE_LAST) ? brother(last) : founders(township);
                couples.add(last);
            }
        }
        couples.forEach(book::married);
        return couples;
    }

    private Couple founders(Place home) {
        var roots = chance.one(FROM_ELSEWHERE) ? chance.pick(places.countiesOfProvince()) : home.county();
        return founders(book.stranger(Sex.MALE, chance.yearsBefore(today, 92, 66), home, roots));
    }

    private Couple brother(Couple last) {
        var elder = last.husband();
        var bornOn = chance.day(elder.bornOn().plusYears(2), elder.bornOn().plusYears(8));
        var younger = book.stranger(elder.surname(), Sex.MALE, bornOn, elder.home(), elder.roots());
        book.siblings(younger, Relation.ELDER_BROTHER, elder, KinKind.BIOLOGICAL);
        return founders(younger);
    }

    private Couple founders(Human husband) {
        var wife = weddings.stranger(husband);
        var couple = new Couple(
                husband,
                wife,
                chance.day(wife.bornOn().plusYears(20), wife.bornOn().plusYears(26)),
                null);
        return chance.one(WIDOWED) ? couple.until(chance.yearsBefore(today, 12, 0)) : couple;
    }

    private List<Human> children(List<Couple> couples, List<Integer> numbers) {
        return couples.stream()
                .map(couple -> births.of(couple, chance.pick(numbers)))
                .flatMap(household -> household.children().stream())
                .toList();
    }

    private List<Human> descendants(List<Couple> couples) {
        var households = couples.stream()
                .map(couple -> births.of(couple, chance.pick(SINCE)))
                .toList();
        var again = new Remarriages(chance.split(), book, weddings, births, today).after(households);
        var all = new ArrayList<Human>();
        households.forEach(household -> all.addAll(household.children()));
        again.forEach(household -> all.addAll(household.children()));
        all.addAll(new Adoptions(chance.split(), book, today).among(households));
        return all;
    }
}
