package org.jingwei.demo;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jingwei.cadre.KinRow;
import org.jingwei.cadre.Relation;
import org.jingwei.cadre.Sex;

/** Ties between people on file, each told once: by the cadre of the two, by lot where both are or neither is. */
final class KinSheet {

    private static final String SOURCE = "个人有关事项报告";
    private static final double WEDDING_DAY_UNKNOWN = 0.06;

    private final Chance chance;
    private final Roll roll;
    private final Set<Integer> cadres;

    KinSheet(Chance chance, Roll roll, List<Official> officials) {
        this.chance = chance;
        this.roll = roll;
        this.cadres = officials.stream().map(official -> official.human().id()).collect(Collectors.toSet());
    }

    List<KinRow> rows(Kinfolk kinfolk) {
        return kinfolk.ties().stream()
                .filter(tie -> roll.holds(tie.person()) && roll.holds(tie.relative()))
                .map(this::row)
                .toList();
    }

    private KinRow row(Tie tie) {
        var told = toldByRelative(tie) ? told(tie) : tie;
        var open = tie.relation() == Relation.SPOUSE && tie.to() == null;
        return new KinRow(
                roll.code(told.person()),
                told.relation(),
                roll.code(told.relative()),
                null,
                told.kind(),
                open && chance.one(WEDDING_DAY_UNKNOWN) ? null : told.from(),
                told.to(),
                SOURCE);
    }

    private boolean toldByRelative(Tie tie) {
        var person = cadres.contains(tie.person().id());
        var relative = cadres.contains(tie.relative().id());
        return canTurn(tie) && (person == relative ? chance.one(0.5) : relative);
    }

    /** Siblings stay as told: elder and younger are said of the relative. */
    private static boolean canTurn(Tie tie) {
        return tie.relation() == Relation.SPOUSE || tie.isParent();
    }

    private static Tie told(Tie tie) {
        var teller = tie.relative();
        var named = tie.person();
        var child = named.sex() == Sex.MALE ? Relation.SON : Relation.DAUGHTER;
        var relation = tie.relation() == Relation.SPOUSE ? Relation.SPOUSE : child;
        return new Tie(teller, relation, named, tie.kind(), tie.from(), tie.to());
    }
}
