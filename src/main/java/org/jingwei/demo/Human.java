package org.jingwei.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jingwei.cadre.Sex;
import org.jspecify.annotations.Nullable;

/** Somebody of the made-up population: where he grew up, where his father's line is from, whose child he was born. */
record Human(
        int id,
        String surname,
        String given,
        Sex sex,
        LocalDate bornOn,
        Place home,
        Place roots,
        @Nullable Human father,
        @Nullable Human mother) {

    String name() {
        return surname + given;
    }

    int ageOn(LocalDate day) {
        return Period.between(bornOn, day).getYears();
    }

    /** Too near to marry: one of three generations in common. */
    boolean sharesBloodWith(Human other) {
        return !Collections.disjoint(forebears(2), other.forebears(2));
    }

    private List<Integer> forebears(int generations) {
        var ids = new ArrayList<>(List.of(id));
        if (generations > 0 && father != null && mother != null) {
            ids.addAll(father.forebears(generations - 1));
            ids.addAll(mother.forebears(generations - 1));
        }
        return ids;
    }
}
