package org.jingwei.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jingwei.cadre.KinKind;
import org.jingwei.cadre.Relation;
import org.jingwei.cadre.Sex;
import org.jspecify.annotations.Nullable;

/** The book of the made-up population: everybody and every tie, each tie once. */
final class Kinfolk {

    private final List<Human> people = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private final Names names;

    Kinfolk(Names names) {
        this.names = names;
    }

    List<Human> people() {
        return people;
    }

    List<Tie> ties() {
        return ties;
    }

    Human stranger(String surname, Sex sex, LocalDate bornOn, Place home, Place roots) {
        return add(new Human(people.size(), surname, names.given(sex, bornOn), sex, bornOn, home, roots, null, null));
    }

    Human stranger(Sex sex, LocalDate bornOn, Place home, Place roots) {
        return stranger(names.surname(), sex, bornOn, home, roots);
    }

    Human child(Couple couple, Sex sex, LocalDate bornOn) {
        var father = couple.husband();
        var given = names.given(sex, bornOn);
        return add(new Human(
                people.size(),
                father.surname(),
                given,
                sex,
                bornOn,
                father.home(),
                father.roots(),
                father,
                couple.wife()));
    }

    private Human add(Human human) {
        people.add(human);
        return human;
    }

    void married(Couple couple) {
        ties.add(new Tie(
                couple.husband(), Relation.SPOUSE, couple.wife(), KinKind.BIOLOGICAL, couple.from(), couple.to()));
    }

    void parents(Human child, Couple couple, KinKind kind, @Nullable LocalDate from) {
        parent(child, couple.husband(), kind, from);
        parent(child, couple.wife(), kind, from);
    }

    void parent(Human child, Human parent, KinKind kind, @Nullable LocalDate from) {
        var relation = parent.sex() == Sex.MALE ? Relation.FATHER : Relation.MOTHER;
        ties.add(new Tie(child, relation, parent, kind, from, null));
    }

    void siblings(Human person, Relation relation, Human relative, KinKind kind) {
        ties.add(new Tie(person, relation, relative, kind, null, null));
    }

    /** Adoption ends the ties to the parents by birth. */
    void leavesParents(Human child, LocalDate on) {
        ties.replaceAll(
                tie -> tie.person().id() == child.id() && tie.isParent() && tie.to() == null ? tie.until(on) : tie);
    }

    /** Everybody's next of kin by id. */
    List<List<Human>> around() {
        var around = new ArrayList<List<Human>>(people.size());
        people.forEach(_ -> around.add(new ArrayList<>()));
        for (var tie : ties) {
            around.get(tie.person().id()).add(tie.relative());
            around.get(tie.relative().id()).add(tie.person());
        }
        return around;
    }
}
