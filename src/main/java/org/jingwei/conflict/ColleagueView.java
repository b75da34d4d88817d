package org.jingwei.conflict;

import org.jingwei.cadre.Cadre;

/** A conflict between two candidates who are to be one team. */
record ColleagueView(Cadre first, Cadre second, FindingView finding) {

    static ColleagueView of(CheckView view, Hit hit, Findings.Words words) {
        var candidates = view.check().candidates();
        var two = Hits.Two.of(hit.candidate(), hit.target());
        return new ColleagueView(
                candidates.get(two.first()).cadre(),
                candidates.get(two.second()).cadre(),
                words.finding(view, hit));
    }
}
