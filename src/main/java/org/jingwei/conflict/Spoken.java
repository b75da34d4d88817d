package org.jingwei.conflict;

import java.util.List;
import java.util.Set;
import org.jingwei.graph.Row;

/**
 * A finding of which somebody has spoken, as it is kept: what it rests on, the two whom it is about, and what was said,
 * the newest first.
 */
record Spoken(
        String rule,
        int version,
        Set<String> facts,
        String person,
        String against,
        List<Answer> answers,
        List<Waiver> waivers) {

    static Spoken of(Row row) {
        return new Spoken(
                row.string("rule"),
                row.integer("version"),
                Set.copyOf(row.strings("facts")),
                row.string("person"),
                row.string("against"),
                row.rows("answers").stream().map(Answer::of).toList(),
                row.rows("waivers").stream().map(Waiver::of).toList());
    }

    /** Whether that is this finding: the same facts, and the same version of the rule. */
    boolean isOf(Hit hit) {
        return rule.equals(hit.rule().id()) && version == hit.version().number() && facts.equals(hit.facts());
    }
}
