package org.jingwei.demo;

import java.time.LocalDate;
import org.jingwei.cadre.KinKind;
import org.jingwei.cadre.Relation;
import org.jspecify.annotations.Nullable;

/** A tie as told once: the relative is what the relation says to the person; parents are told by the child. */
record Tie(
        Human person,
        Relation relation,
        Human relative,
        KinKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    boolean isParent() {
        return relation == Relation.FATHER || relation == Relation.MOTHER;
    }

    Tie until(LocalDate end) {
        return new Tie(person, relation, relative, kind, from, end);
    }
}
