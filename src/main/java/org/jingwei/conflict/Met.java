package org.jingwei.conflict;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jingwei.access.Viewer;
import org.jingwei.shared.Severity;

/** A finding that was met again: it stands now, in the check of its pair. */
record Met(CheckView view, Hit hit, String id) {

    Severity severity() {
        return view.check().severity(hit);
    }

    Question question() {
        return view.check().question();
    }

    /** Whether it stands against a hand in a clue: whoever may know it answers for that clue. */
    boolean isOfMatter() {
        return question().isMatter();
    }

    /** As it is kept. */
    Map<String, Object> says() {
        return Map.of(
                "id",
                id,
                "rule",
                hit.rule().id(),
                "version",
                hit.version().number(),
                "facts",
                List.copyOf(hit.facts()));
    }

    /** Everybody whom it is about, by every record. */
    List<String> people() {
        var candidates = view.check().candidates();
        return Stream.of(
                        Stream.of(candidates.get(hit.candidate())),
                        hit.isBetweenColleagues() ? Stream.of(candidates.get(hit.target())) : Stream.<Candidate>empty())
                .flatMap(each -> each)
                .flatMap(each -> each.records().stream())
                .toList();
    }

    /** Nor on a body from which he stands recused. */
    boolean isOwn(Viewer viewer) {
        return isOwn(people(), viewer)
                || (!hit.isBetweenColleagues()
                        && viewer.recused().contains(view.check().other(hit)));
    }

    /** Nobody speaks on what concerns himself or his kin. */
    static boolean isOwn(List<String> people, Viewer viewer) {
        return people.stream()
                .anyMatch(person ->
                        viewer.persons().contains(person) || viewer.kin().contains(person));
    }
}
