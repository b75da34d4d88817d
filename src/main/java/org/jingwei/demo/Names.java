package org.jingwei.demo;

import java.time.LocalDate;
import java.util.List;
import org.jingwei.cadre.Sex;

/** Made-up names: a common surname and a given name such as was given in those years. */
final class Names {

    private record Surname(String text, int weight) {}

    private record Given(Sex sex, int bornFrom, List<String> first, List<String> second, List<String> alone) {

        boolean fits(Sex wanted, LocalDate bornOn) {
            return sex == wanted && bornOn.getYear() >= bornFrom;
        }
    }

    private static final double SHORT_NAME = 0.18;

    private final List<Surname> surnames = Sheet.read(
            "surnames", row -> new Surname(row.getField("surname"), Integer.parseInt(row.getField("weight"))));

    private final List<Given> given = Sheet.read(
            "given-names",
            row -> new Given(
                    Sex.valueOf(row.getField("sex")),
                    Integer.parseInt(row.getField("bornFrom")),
                    words(row.getField("first")),
                    words(row.getField("second")),
                    words(row.getField("alone"))));

    private final Chance chance;

    Names(Chance chance) {
        this.chance = chance;
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    String surname() {
        return chance.pick(surnames, Surname::weight).text();
    }

    String given(Sex sex, LocalDate bornOn) {
        var years = given.stream().filter(row -> row.fits(sex, bornOn)).toList().getLast();
        if (!years.alone().isEmpty() && chance.one(SHORT_NAME)) {
            return chance.pick(years.alone());
        }
        return chance.pick(years.first()) + chance.pick(years.second());
    }
}
