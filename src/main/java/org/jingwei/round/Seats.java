package org.jingwei.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    /** These and no others sit on the round's teams from now on; false where the round is no longer at that version. */
    public boolean appoint(Change change, Round round, int version, List<Appointed> seats, Stamp stamp) {
        var facts = seats.stream().map(Appointed::fact).toList();
        return settle(change, round, version, RoundStatus.RUNNING, facts, stamp);
    }

    /** One leaves a team, and another comes; false where the round is no longer at that version. */
    public boolean replace(Change change, Round round, int version, String leaves, Appointed comes, Stamp stamp) {
        var seats = new ArrayList<>(former(change, teams(round)));
        seats.removeIf(seat -> seat.start().equals(leaves) && seat.end().equals(comes.team()));
        seats.add(comes.fact());
        return settle(change, round, version, RoundStatus.RUNNING, seats, stamp);
    }

    /** Nobody sits on the round's teams any more; false where the round is no longer at that version. */
    public boolean withdraw(Change change, Round round, int version, Stamp stamp) {
        return settle(change, round, version, RoundStatus.PLANNED, List.of(), stamp);
    }

    private boolean settle(Change change, Round round, int version, RoundStatus status, List<Fact> seats, Stamp stamp) {
        if (!take(change, round.id(), version, status)) {
            return false;
        }
        var seated = new TreeSet<>(seats.stream().map(Fact::start).toList());
        var people = new TreeSet<>(seated);
        former(change, teams(round)).forEach(seat -> people.add(seat.start()));
        var said = new ArrayList<>(seats);
        said.addAll(elsewhere(change, people, teams(round)));
        RoundRegister.FACTS.replace(change, people, "SERVES_ON", said, stamp);
        kinfolk.keep(change, seated);
        return true;
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

    /** What these people hold on other teams stays as it is. */
    private static List<Fact> elsewhere(Change change, Set<String> people, Set<String> teams) {
        return change.ask(RoundRegister.FACTS.standing(), Map.of("starts", List.copyOf(people))).stream()
                .map(Fact::of)
                .filter(fact -> fact.type().equals("SERVES_ON") && !teams.contains(fact.end()))
                .toList();
    }
}
