package org.jingwei.cadre;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the kin at the end of a chain is to the person at its start: 岳父, 小舅子; where no word is known, 大姑子的丈夫. */
record KinTerm(String zh, String en) {

    private static final KinTerms KNOWN = KinTerms.load("/kin-terms.tsv");

    static KinTerm of(List<KinStep> steps, @Nullable Sex speaker) {
        return term(codes(steps, speaker));
    }

    /** The term, and behind it the way in plain words where the term does not say it: 岳父（妻子的父亲）. */
    static KinTerm describe(List<KinStep> steps, @Nullable Sex speaker) {
        var codes = codes(steps, speaker);
        var plain = codes.stream()
                .map(code -> inside(List.of(code)))
                .reduce(KinTerm::followedBy)
                .orElseThrow();
        if (codes.size() == 1) {
            return plain;
        }
        var term = term(codes);
        return new KinTerm(
                term.zh.equals(plain.zh) ? term.zh : term.zh + "（" + plain.zh + "）",
                term.en.equals(plain.en) ? term.en : term.en + " (" + plain.en + ")");
    }

    private static List<String> codes(List<KinStep> steps, @Nullable Sex speaker) {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a chain of kin without a step");
        }
        var codes = new ArrayList<String>();
        var before = speaker;
        for (var step : steps) {
            var known = step.after(before);
            codes.add(known.code());
            before = known.sexOfNext();
        }
        return codes;
    }

    private static KinTerm term(List<String> codes) {
        return KNOWN.find(codes).map(KinTerms.Entry::alone).orElseGet(() -> composed(codes));
    }

    /** Each single step is in the table, so the longest known beginning has at least one. */
    private static KinTerm composed(List<String> codes) {
        var known = codes.size() - 1;
        while (known > 1 && KNOWN.find(codes.subList(0, known)).isEmpty()) {
            known--;
        }
        return inside(codes.subList(0, known)).followedBy(inside(codes.subList(known, codes.size())));
    }

    private static KinTerm inside(List<String> codes) {
        return KNOWN.find(codes).map(KinTerms.Entry::inside).orElseGet(() -> composed(codes));
    }

    private KinTerm followedBy(KinTerm next) {
        return new KinTerm(zh + "的" + next.zh, en + "'s " + next.en);
    }
}
