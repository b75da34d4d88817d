package org.jingwei.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jingwei.cadre.KinKind;
import org.jingwei.cadre.Relation;
import org.jingwei.cadre.Sex;

/** Children, and what the files know of their parents: where these are not recorded, of their siblings. */
final class Births {

    private static final double PARENTS_UNRECORDED = 0.12;
    private static final double HALF = 0.08;
    private static final double ORDER_UNSAID = 0.1;
    private static final int LAST_BIRTH = 43;

    private final Chance chance;
    private final Kinfolk book;
    private final LocalDate today;

    Births(Chance chance, Kinfolk book, LocalDate today) {
        this.chance = chance;
        this.book = book;
        this.today = today;
    }

    Household of(Couple couple, int wanted) {
        var children = new ArrayList<Human>();
        var bornOn = chance.day(couple.from().plusDays(300), couple.from().plusYears(3));
        while (children.size() < wanted && bornOn.isBefore(end(couple))) {
            children.add(book.child(couple, sex(), bornOn));
            bornOn = chance.day(bornOn.plusMonths(16), bornOn.plusYears(5));
        }
        record(couple, children);
        return new Household(couple, children);
    }

    private Sex sex() {
        return chance.one(0.52) ? Sex.MALE : Sex.FEMALE;
    }

    private LocalDate end(Couple couple) {
        var last = couple.wife().bornOn().plusYears(LAST_BIRTH);
        var together = couple.to() == null ? today : couple.to();
        return last.isBefore(together) ? last : together;
    }

    private void record(Couple couple, List<Human> children) {
        if (children.size() > 1 && chance.one(PARENTS_UNRECORDED)) {
            recordSiblings(children);
        } else {
            children.forEach(child -> book.parents(child, couple, KinKind.BIOLOGICAL, null));
        }
    }

    /** As in life a half-sibling is then told, not derived. */
    private void recordSiblings(List<Human> children) {
        for (var i = 0; i < children.size(); i++) {
            for (var elder : children.subList(0, i)) {
                var kind = chance.one(HALF) ? KinKind.HALF : KinKind.BIOLOGICAL;
                var younger = children.get(i);
                if (chance.one(0.5)) {
                    book.siblings(younger, elderOf(elder), elder, kind);
                } else {
                    book.siblings(elder, youngerOf(younger), younger, kind);
                }
            }
        }
    }

    private Relation elderOf(Human sibling) {
        if (sibling.sex() == Sex.MALE) {
            return chance.one(ORDER_UNSAID) ? Relation.BROTHER : Relation.ELDER_BROTHER;
        }
        return chance.one(ORDER_UNSAID) ? Relation.SISTER : Relation.ELDER_SISTER;
    }

    private Relation youngerOf(Human sibling) {
        if (sibling.sex() == Sex.MALE) {
            return chance.one(ORDER_UNSAID) ? Relation.BROTHER : Relation.YOUNGER_BROTHER;
        }
        return chance.one(ORDER_UNSAID) ? Relation.SISTER : Relation.YOUNGER_SISTER;
    }
}
