package org.jingwei.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jingwei.shared.FilePart;
import org.jingwei.shared.TeamRole;

/** Reads one check of everybody in a round seat by seat. */
final class RoundReview {

    private final Map<TeamRole, CrossCheck> byRole = new EnumMap<>(TeamRole.class);
    private final CrossCheck check;
    private final Map<String, Integer> people = new HashMap<>();
    private final Map<String, Integer> targets = new HashMap<>();

    /** A team with what is to be said of each seat, and of each two who are not clear of one another. */
    record TeamReview(StaffedRound.Team team, List<SeatReview> seats, List<PairReview> pairs) {}

    private RoundReview(CrossCheck check) {
        this.check = check;
        var question = check.question();
        question.candidates().forEach(id -> people.put(id, people.size()));
        question.targets().forEach(id -> targets.put(id, targets.size()));
    }

    static List<TeamReview> of(StaffedRound round, CrossCheck check) {
        var review = new RoundReview(check);
        return round.teams().stream().map(review::team).toList();
    }

    private TeamReview team(StaffedRound.Team team) {
        var pairs = new ArrayList<PairReview>();
        for (int i = 0; i < team.seats().size(); i++) {
            for (int j = i + 1; j < team.seats().size(); j++) {
                pair(team.seats().get(i), team.seats().get(j)).ifPresent(pairs::add);
            }
        }
        return new TeamReview(
                team, team.seats().stream().map(seat -> seat(team, seat)).toList(), pairs);
    }

    private SeatReview seat(StaffedRound.Team team, StaffedRound.Seat seat) {
        var checked = as(seat.role());
        var person = place(seat);
        var worst = Outcome.CLEAR;
        var found = new ArrayList<SeatReview.Found>();
        var unchecked = new EnumMap<FilePart, SortedSet<String>>(FilePart.class);
        for (var target : team.targets()) {
            var pair = checked.pair(person, Objects.requireNonNull(targets.get(target.id())));
            worst = pair.outcome().compareTo(worst) > 0 ? pair.outcome() : worst;
            pair.hits().stream()
                    .map(hit -> new SeatReview.Found(
                            hit.rule().id(),
                            checked.severity(hit),
                            target,
                            isSince(hit, seat),
                            SeatReview.Lifted.of(checked.remark(hit))))
                    .forEach(found::add);
            add(unchecked, check.silence().on(person, pair.target()));
        }
        for (var other : team.seats()) {
            if (place(other) != person) {
                add(unchecked, check.silence().beside(person, place(other)));
            }
        }
        return new SeatReview(
                seat,
                worst,
                found.stream()
                        .distinct()
                        .sorted(Comparator.comparing(SeatReview.Found::severity)
                                .thenComparing(SeatReview.Found::rule)
                                .thenComparing(each -> each.target().name())
                                .thenComparing(each -> each.target().id()))
                        .toList(),
                unchecked);
    }

    private static boolean isSince(Hit hit, StaffedRound.Seat seat) {
        var known = hit.known();
        return known != null && seat.at() != null && known.isAfter(seat.at());
    }

    private static void add(Map<FilePart, SortedSet<String>> all, Map<FilePart, List<Rule>> more) {
        more.forEach((part, rules) -> rules.forEach(
                rule -> all.computeIfAbsent(part, _ -> new TreeSet<>()).add(rule.id())));
    }

    private Optional<PairReview> pair(StaffedRound.Seat one, StaffedRound.Seat other) {
        var first = Math.min(place(one), place(other));
        var last = Math.max(place(one), place(other));
        var worst = Stream.of(one.role(), other.role())
                .map(role -> as(role).together(first, last))
                .max(Comparator.naturalOrder())
                .orElse(Outcome.CLEAR);
        return first == last || worst == Outcome.CLEAR
                ? Optional.empty()
                : Optional.of(new PairReview(one.person(), other.person(), worst, rulesBetween(first, last)));
    }

    private List<String> rulesBetween(int first, int last) {
        return check.colleagues().getOrDefault(new Hits.Two(first, last), List.of()).stream()
                .map(hit -> hit.rule().id())
                .distinct()
                .sorted()
                .toList();
    }

    private CrossCheck as(TeamRole role) {
        return byRole.computeIfAbsent(role, check::as);
    }

    private int place(StaffedRound.Seat seat) {
        return Objects.requireNonNull(people.get(seat.person().id()));
    }
}
