package org.jingwei.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jingwei.access.Viewer;
import org.jingwei.cadre.Kinfolk;
import org.jingwei.graph.Change;
import org.jingwei.graph.Fact;
import org.jingwei.graph.Query;
import org.jingwei.shared.Stamp;
import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Appoints people to the seats of a round, whole or one for another. */
@Component
public class Seats {

    private static final Query TAKE = Query.named("round/plan");
    private static final Query HOLDERS = Query.named("round/holders");

    private final Kinfolk kinfolk;

    Seats(Kinfolk kinfolk) {
        this.kinfolk = kinfolk;
    }

    /**
     * Who is appointed.
     *
     * @param answer why he is accepted on a seat that is not clear
     * @param reason why he takes another's place
     */
    public record Appointed(
            String team,
            TeamRole role,
            String person,
            @Nullable String answer,
            @Nullable String reason) {

        Fact fact() {
            var says = new HashMap<String, @Nullable Object>();
            says.put("role", role.name());
            says.put("answer", answer);
            says.put("reason", reason);
            return new Fact("SERVES_ON", person, team, says);
        }
    }

    /**
     * When something is decided, and by whom.
     *
     * @param today the office's day: seats of a round that has begun are held from it on, or until it
     */
    public record Decided(LocalDate today, Stamp stamp) {

        public static Decided by(Viewer viewer) {
            return new Decided(viewer.now().on(), new Stamp(viewer.now().knownAt(), viewer.id()));
        }
    }

    /** These and no others sit on the round's teams from now on; false where the round is no longer at that version. */
    public boolean appoint(Change change, Round round, int version, List<Appointed> seats, Decided decided) {
        var facts = seats.stream().map(Appointed::fact).toList();
        return settle(change, round, version, RoundStatus.RUNNING, facts, decided);
    }

    /** One leaves a team, and another comes; false where the round is no longer at that version. */
    public boolean replace(Change change, Round round, int version, String leaves, Appointed comes, Decided decided) {
        var seats = new ArrayList<>(former(change, teams(round)));
        seats.removeIf(seat -> seat.start().equals(leaves) && seat.end().equals(comes.team()));
        seats.add(comes.fact());
        return settle(change, round, version, RoundStatus.RUNNING, seats, decided);
    }

    /**
     * Nobody sits on the round's teams any more; false where the round is no longer at that version. A round that has begun
     * stays so: whom it inspects does not lose sight of it.
     */
    public boolean withdraw(Change change, Round round, int version, Decided decided) {
        var status = hasBegun(round, decided) ? RoundStatus.RUNNING : RoundStatus.PLANNED;
        return settle(change, round, version, status, List.of(), decided);
    }

    private boolean settle(
            Change change, Round round, int version, RoundStatus status, List<Fact> seats, Decided decided) {
        if (!take(change, round.id(), version, status)) {
            return false;
        }
        var former = former(change, teams(round));
        var seated = new TreeSet<>(seats.stream().map(Fact::start).toList());
        var people = new TreeSet<>(seated);
        former.forEach(seat -> people.add(seat.start()));
        var said = new ArrayList<Fact>();
        if (hasBegun(round, decided)) {
            seats.forEach(seat -> said.add(since(seat, former, decided.today())));
            former.stream()
                    .filter(seat -> seats.stream().noneMatch(other -> isSame(seat, other)))
                    .filter(seat -> begin(seat, round).isBefore(decided.today()))
                    .forEach(seat -> said.add(with(with(seat, "from", begin(seat, round)), "to", decided.today())));
        } else {
            said.addAll(seats);
        }
        said.addAll(past(change, people, teams(round)));
        RoundRegister.FACTS.replace(change, people, "SERVES_ON", said, decided.stamp());
        kinfolk.keep(change, seated);
        return true;
    }

    private static boolean hasBegun(Round round, Decided decided) {
        return !decided.today().isBefore(round.period().from());
    }

    private static LocalDate begin(Fact seat, Round round) {
        return seat.says().get("from") instanceof LocalDate from
                ? from
                : round.period().from();
    }

    /** A seat that somebody holds already goes on from where it began; any other begins today. */
    private static Fact since(Fact seat, List<Fact> former, LocalDate today) {
        var held = former.stream().filter(other -> isSame(seat, other)).findFirst();
        return with(seat, "from", held.isPresent() ? held.get().says().get("from") : today);
    }

    private static boolean isSame(Fact seat, Fact other) {
        return seat.start().equals(other.start())
                && seat.end().equals(other.end())
                && Objects.equals(seat.says().get("role"), other.says().get("role"));
    }

    private static Fact with(Fact fact, String property, @Nullable Object value) {
        var says = new HashMap<String, @Nullable Object>(fact.says());
        says.put(property, value);
        return new Fact(fact.type(), fact.start(), fact.end(), says);
    }

    private static Set<String> teams(Round round) {
        return round.teams().stream().map(Team::id).collect(Collectors.toSet());
    }

    private static boolean take(Change change, String round, int version, RoundStatus status) {
        var says = Map.of("status", status.name());
        return !change.write(TAKE, Map.of("id", round, "version", version, "says", says))
                .isEmpty();
    }

    private static List<Fact> former(Change change, Set<String> teams) {
        return change.ask(HOLDERS, Map.of("teams", List.copyOf(teams))).stream()
                .map(Fact::of)
                .toList();
    }

    /** What these people hold on other teams, and what they once held on these, stays as it is. */
    private static List<Fact> past(Change change, Set<String> people, Set<String> teams) {
        return change.ask(RoundRegister.FACTS.standing(), Map.of("starts", List.copyOf(people))).stream()
                .map(Fact::of)
                .filter(fact -> fact.type().equals("SERVES_ON"))
                .filter(fact -> !teams.contains(fact.end()) || fact.says().get("to") != null)
                .toList();
    }
}
