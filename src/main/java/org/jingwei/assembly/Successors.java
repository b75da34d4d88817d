package org.jingwei.assembly;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jingwei.access.Viewer;
import org.jingwei.cadre.Cadre;
import org.jingwei.cadre.Cadres;
import org.jingwei.conflict.ArisenConflict;
import org.jingwei.pool.PoolKind;
import org.jingwei.round.Round;
import org.springframework.stereotype.Component;

/** Who could take a seat at once on which a conflict arose: CLEAR for the team, and with everybody who stays on it. */
@Component
class Successors {

    private static final int MOST = 5;

    private final Staff staff;
    private final Cadres cadres;

    Successors(Staff staff, Cadres cadres) {
        this.staff = staff;
        this.cadres = cadres;
    }

    /** The pool against the round, asked once; seats are looked up in it one by one. */
    record Field(Round round, Bench bench, Map<String, Object> cards) {

        /** Those who served least first. */
        List<Cadre> of(ArisenConflict conflict) {
            var found = round.teams().stream()
                    .filter(each -> each.id().equals(conflict.team()))
                    .findFirst();
            if (found.isEmpty() || conflict.endedAt() != null) {
                return List.of();
            }
            var staying = found.get().seats().stream()
                    .filter(seat -> !seat.member().id().equals(conflict.person()))
                    .toList();
            return bench.fit(found.get(), conflict.role(), staying)
                    .sorted(Comparator.comparingInt(Drawn::rounds))
                    .limit(MOST)
                    .map(each -> cards.get(each.id()))
                    .filter(Cadre.class::isInstance)
                    .map(Cadre.class::cast)
                    .toList();
        }
    }

    Field of(Round round, Viewer viewer) {
        var drawn = staff.draw(round, PoolKind.INSPECTION, viewer);
        var checked = staff.check(Bench.people(round, drawn), round.inspected(), round, viewer);
        var cards = cadres.people(drawn.stream().map(Drawn::id).toList(), viewer);
        return new Field(round, new Bench(round, drawn, checked), cards);
    }
}
