package org.jingwei.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jingwei.cadre.PostRow;
import org.jingwei.shared.FilePart;

/**
 * Careers as the files have them: one that nobody vouches for lacks some posts and some first days, though everybody
 * knows since when a body has had its head.
 */
record PostSheet(Chance chance, Roll roll, Bodies bodies) {

    private static final String SOURCE = "干部任免审批表";
    private static final double POST_LEFT_OUT = 0.06;
    private static final double START_LEFT_OUT = 0.07;

    List<PostRow> rows(List<Official> officials, Map<String, Set<FilePart>> vouched) {
        return officials.stream()
                .flatMap(official ->
                        rows(official, vouched.getOrDefault(roll.code(official.human()), Set.of())).stream())
                .toList();
    }

    private List<PostRow> rows(Official official, Set<FilePart> vouched) {
        var complete = vouched.contains(FilePart.CAREER);
        var last = official.career().size() - 1;
        return IntStream.rangeClosed(0, last)
                .filter(i -> complete || i == last || !chance.one(POST_LEFT_OUT))
                .mapToObj(official.career()::get)
                .flatMap(stint ->
                        rows(official, stint, complete || stint.slot().principal() || !chance.one(START_LEFT_OUT)))
                .toList();
    }

    private Stream<PostRow> rows(Official official, Stint stint, boolean startKnown) {
        var slot = stint.slot();
        var place = slot.body().place().code();
        var post = row(official, stint, startKnown, slot.body(), slot.title(), slot.principal());
        var seats = slot.seats().stream()
                .map(seat -> row(
                        official, stint, startKnown, bodies.get(place, seat.body()), seat.title(), seat.principal()));
        return Stream.concat(Stream.of(post), seats);
    }

    private PostRow row(
            Official official, Stint stint, boolean startKnown, Body body, String title, boolean principal) {
        var human = official.human();
        return new PostRow(
                roll.code(human),
                body.code(),
                title,
                stint.slot().grade().at(human.ageOn(stint.from())),
                stint.slot().leading(),
                principal,
                startKnown ? stint.from() : null,
                stint.to(),
                SOURCE);
    }
}
