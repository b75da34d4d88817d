package org.jingwei.conflict;

import java.util.List;
import org.jingwei.cadre.Cadre;
import org.jingwei.shared.FilePart;

/** A part that is missing in a candidate's file, and what hangs on it. */
record GapView(long number, Cadre cadre, FilePart part, int pairs, List<RuleView> rules) {

    static GapView of(CheckView view, Gaps.Gap gap, long number) {
        return new GapView(
                number,
                view.check().candidates().get(gap.candidate()).cadre(),
                gap.part(),
                gap.pairs(),
                gap.rules().stream().map(view::rule).toList());
    }
}
