package org.jingwei.assembly;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jingwei.assembly.Request.Lottery;
import org.jingwei.assembly.Request.Seat;
import org.jingwei.assembly.Request.Weight;
import org.jingwei.round.Round;
import org.jingwei.round.RoundStatus;
import org.jingwei.round.Team;
import org.jingwei.shared.Refusal;

/** What makes a search pointless is said by name before anything is solved. */
final class RequestCheck {

    private static final int MOST_SECONDS = 300;

    private final Round round;
    private final List<Drawn> drawn;
    private final Request request;
    private final List<Refusal> refusals = new ArrayList<>();

    private RequestCheck(Round round, List<Drawn> drawn, Request request) {
        this.round = round;
        this.drawn = drawn;
        this.request = request;
    }

    static List<Refusal> of(Round round, List<Drawn> drawn, Request request) {
        return new RequestCheck(round, drawn, request).refusals();
    }

    private List<Refusal> refusals() {
        if (request.timeLimitSeconds() < 1 || request.timeLimitSeconds() > MOST_SECONDS) {
            refuse(
                    "bad-variable",
                    "assembly.time-limit",
                    List.of(request.timeLimitSeconds(), MOST_SECONDS),
                    "timeLimitSeconds");
        }
        if (round.status() == RoundStatus.CLOSED) {
            refuse("round-closed", "assembly.round-closed", List.of(round.name()), "round");
        }
        if (round.teams().isEmpty()) {
            refuse("no-teams", "assembly.no-teams", List.of(round.name()), "round");
        }
        round.teams().stream()
                .filter(team -> team.targets().isEmpty())
                .forEach(team -> refuse("no-target", "assembly.no-target", List.of(team.number()), "round"));
        if (drawn.isEmpty()) {
            refuse("empty-pool", "assembly.empty-pool", List.of(), "pool");
        }
        weights();
        lottery();
        known(request.pins(), "pins");
        known(request.bans(), "bans");
        known(request.keeps(), "keeps");
        contradictions();
        return refusals;
    }

    private void weights() {
        var seen = EnumSet.noneOf(Term.class);
        for (int i = 0; i < request.weights().size(); i++) {
            var weight = request.weights().get(i);
            if (weight.points() < 0 || weight.points() > Weight.MOST) {
                refuse(
                        "bad-variable",
                        "assembly.weight",
                        List.of(weight.points(), Weight.MOST),
                        "weights",
                        String.valueOf(i),
                        "points");
            }
            if (!seen.add(weight.term())) {
                refuse("bad-variable", "assembly.weighed-twice", List.of(), "weights", String.valueOf(i), "term");
            }
        }
    }

    private void lottery() {
        var lottery = request.lottery();
        if (lottery != null) {
            cap(lottery.pairCap(), "pairCap");
            cap(lottery.personCap(), "personCap");
        }
    }

    private void cap(int draws, String field) {
        if (draws < 1 || draws > Lottery.DRAWS) {
            refuse("bad-variable", "assembly.cap", List.of(draws, Lottery.DRAWS), "lottery", field);
        }
    }

    private void known(List<Seat> seats, String field) {
        var teams = round.teams().stream().map(Team::id).collect(Collectors.toSet());
        var people = drawn.stream().map(Drawn::id).collect(Collectors.toSet());
        for (int i = 0; i < seats.size(); i++) {
            if (!teams.contains(seats.get(i).team())) {
                refuse("not-found", "assembly.no-such-team", List.of(), field, String.valueOf(i), "team");
            }
            if (field.equals("pins") && !people.contains(seats.get(i).cadre())) {
                refuse("not-drawable", "assembly.not-drawable", List.of(), field, String.valueOf(i), "cadre");
            }
        }
    }

    private void contradictions() {
        Map<String, Seat> byPerson = new HashMap<>();
        for (int i = 0; i < request.pins().size(); i++) {
            var pin = request.pins().get(i);
            var other = byPerson.putIfAbsent(pin.cadre(), pin);
            if (other != null && !other.equals(pin)) {
                refuse("contradictory-pins", "assembly.pinned-twice", List.of(), "pins", String.valueOf(i));
            }
            if (request.bans().stream()
                    .anyMatch(ban -> ban.team().equals(pin.team())
                            && ban.cadre().equals(pin.cadre())
                            && (ban.role() == null || ban.role() == pin.role()))) {
                refuse("contradictory-pins", "assembly.pinned-and-banned", List.of(), "pins", String.valueOf(i));
            }
        }
        crowded();
    }

    /** More people are pinned to a role of a team than it has seats. */
    private void crowded() {
        for (var team : round.teams()) {
            team.plan().seats().forEach((role, seats) -> {
                var pinned = request.pins().stream()
                        .filter(pin -> pin.team().equals(team.id()) && pin.role() == role)
                        .count();
                if (pinned > seats) {
                    refuse("contradictory-pins", "assembly.crowded", List.of(team.number(), pinned, seats), "pins");
                }
            });
        }
    }

    private void refuse(String code, String key, List<Object> arguments, String... path) {
        var whole = new ArrayList<>(List.of("input"));
        whole.addAll(List.of(path));
        refusals.add(new Refusal(code, key, arguments, whole));
    }
}
