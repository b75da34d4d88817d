package org.jingwei.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jingwei.cadre.Sex;

/** Who marries whom: mostly people of the same county, some of the same city, some from elsewhere. */
final class Weddings {

    private static final double LOCAL = 0.62;
    private static final double STRANGER = 0.24;
    private static final double DIVORCED = 0.09;

    private final Chance chance;
    private final Kinfolk book;
    private final Places places;
    private final LocalDate today;

    Weddings(Chance chance, Kinfolk book, Places places, LocalDate today) {
        this.chance = chance;
        this.book = book;
        this.places = places;
        this.today = today;
    }

    /** The marriages of one generation. */
    List<Couple> among(List<Human> generation) {
        var couples = new ArrayList<Couple>();
        var women = new ArrayList<>(of(generation, Sex.FEMALE));
        for (var man : of(generation, Sex.MALE)) {
            bride(man, women).map(woman -> couple(man, woman)).ifPresent(couples::add);
        }
        for (var woman : women) {
            if (chance.one(STRANGER / (1 - LOCAL))) {
                couples.add(couple(stranger(woman), woman));
            }
        }
        couples.removeIf(couple -> couple.from().isAfter(today));
        couples.replaceAll(this::perhapsParted);
        couples.forEach(book::married);
        return couples;
    }

    private List<Human> of(List<Human> generation, Sex sex) {
        var some = new ArrayList<>(
                generation.stream().filter(human -> human.sex() == sex).toList());
        chance.shuffle(some);
        return some;
    }

    private Optional<Human> bride(Human man, List<Human> women) {
        if (chance.one(LOCAL)) {
            var bride = women.stream()
                    .filter(ofAge(man))
                    .filter(near(man))
                    .filter(woman -> !woman.sharesBloodWith(man))
                    .findFirst();
            bride.ifPresent(women::remove);
            return bride;
        }
        return chance.one(STRANGER / (1 - LOCAL)) ? Optional.of(stranger(man)) : Optional.empty();
    }

    private Predicate<Human> near(Human man) {
        if (chance.one(0.7)) {
            var county = man.home().county();
            return woman -> woman.home().within(county);
        }
        var city = chance.one(0.8) ? man.home().city() : places.province();
        return woman -> woman.home().within(city);
    }

    private static Predicate<Human> ofAge(Human man) {
        var earliest = man.bornOn().minusYears(3);
        var latest = man.bornOn().plusYears(7);
        return woman -> woman.bornOn().isAfter(earliest) && woman.bornOn().isBefore(latest);
    }

    /** Somebody of about the same age of whose family nothing is on file. */
    Human stranger(Human spouse) {
        var sex = spouse.sex() == Sex.MALE ? Sex.FEMALE : Sex.MALE;
        var home = chance.one(0.6) ? spouse.home().county() : chance.pick(places.countiesOfProvince());
        var bornOn = chance.day(spouse.bornOn().minusYears(3), spouse.bornOn().plusYears(3));
        return book.stranger(sex, bornOn, home, home);
    }

    private Couple couple(Human man, Human woman) {
        var younger = man.bornOn().isAfter(woman.bornOn()) ? man : woman;
        var day = chance.day(younger.bornOn().plusYears(22), younger.bornOn().plusYears(29));
        return new Couple(man, woman, day, null);
    }

    private Couple perhapsParted(Couple couple) {
        var end = chance.day(couple.from().plusYears(2), couple.from().plusYears(19));
        return chance.one(DIVORCED) && end.isBefore(today) ? couple.until(end) : couple;
    }
}
