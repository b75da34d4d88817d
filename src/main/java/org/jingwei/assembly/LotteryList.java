package org.jingwei.assembly;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jingwei.assembly.Verifier.Seated;
import org.jingwei.organization.Organization;
import org.jingwei.round.Team;
import org.jingwei.shared.CanonicalJson;
import org.jingwei.shared.Fingerprint;
import org.jingwei.shared.TeamRole;
import tools.jackson.databind.json.JsonMapper;

/**
 * The list of a lottery: whole teams and how many tickets stand for them, as it is published before anybody draws. Seats and
 * pins name their team and person by place in these lists.
 *
 * @param seedHash SHA-256 of the seed, which was fixed before
 * @param pairCap in how many of 100 draws one person may come out for one team, and {@code personCap} at all
 * @param pinned whom somebody seated by choice: no lot is drawn for him, and no cap holds
 */
record LotteryList(
        String seedHash,
        String round,
        int roundVersion,
        int pairCap,
        int personCap,
        List<Member> people,
        List<Listed> teams,
        List<Pinned> pinned,
        Map<Term, Integer> weights,
        List<Lot> lots) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Somebody who can come out. */
    record Member(String id, String name) {}

    /** A team and what it inspects. */
    record Listed(String id, int number, List<String> targets) {

        static Listed of(Team team) {
            var targets = team.targets().stream().map(Organization::name).toList();
            return new Listed(team.id(), team.number(), targets);
        }
    }

    /** Whole teams, the tickets that stand for them, and what speaks for them and against. */
    record Lot(int tickets, List<Seat> seats, Map<Term, Integer> terms) {}

    /** Who would sit where. */
    record Seat(int team, TeamRole role, int person) {}

    /** Somebody who sits on a team whatever is drawn. */
    record Pinned(int team, int person) {}

    /** Everybody who can come out, by his place in the puzzle. */
    static List<Integer> places(Puzzle puzzle, List<Word.Lot> lots) {
        return lots.stream()
                .flatMap(lot -> lot.taken().stream())
                .map(taken -> puzzle.option(taken).person())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The list of an urn.
     *
     * @param places everybody who can come out, by his place in the puzzle, and {@code people} by name, in the same order
     */
    static LotteryList of(
            String seedHash,
            RoundPuzzle puzzle,
            List<Word.Lot> lots,
            Request.Lottery caps,
            List<Integer> places,
            List<Member> people) {
        var round = puzzle.round();
        return new LotteryList(
                seedHash,
                round.id(),
                round.version(),
                caps.pairCap(),
                caps.personCap(),
                people,
                round.teams().stream().map(Listed::of).toList(),
                puzzle.puzzle().pins().stream()
                        .filter(pin -> places.contains(pin.person()))
                        .map(pin -> new Pinned(pin.team(), places.indexOf(pin.person())))
                        .toList(),
                puzzle.puzzle().weights(),
                lots.stream().map(lot -> lot(puzzle.puzzle(), lot, places)).toList());
    }

    private static Lot lot(Puzzle puzzle, Word.Lot lot, List<Integer> places) {
        var taken = lot.taken().stream().map(puzzle::option).toList();
        var seats = taken.stream()
                .map(option -> new Seat(option.team(), option.role(), places.indexOf(option.person())))
                .sorted(Comparator.comparingInt(Seat::team)
                        .thenComparing(Seat::role)
                        .thenComparingInt(Seat::person))
                .toList();
        return new Lot(lot.tickets(), seats, Scoring.of(puzzle, taken).values());
    }

    static LotteryList read(String text) {
        return JSON.readValue(text, LotteryList.class);
    }

    /** In the canonical form, whose hash everybody finds alike. */
    String text() {
        return CanonicalJson.of(JSON.convertValue(this, Map.class));
    }

    String hash() {
        return Fingerprint.hash(text());
    }

    int tickets() {
        return lots.stream().mapToInt(Lot::tickets).sum();
    }

    /** The place of the teams that this ticket stands for: each lot has as many tickets in a row as it is given. */
    int lot(int ticket) {
        var last = 0;
        for (int lot = 0; lot < lots.size(); lot++) {
            last += lots.get(lot).tickets();
            if (ticket <= last) {
                return lot;
            }
        }
        throw new IllegalArgumentException("no such ticket: " + ticket);
    }

    Scoring scoring(int lot) {
        return new Scoring(weights, lots.get(lot).terms());
    }

    List<Seated> seats(int lot) {
        return lots.get(lot).seats().stream()
                .map(seat -> new Seated(
                        teams.get(seat.team()).id(),
                        seat.role(),
                        people.get(seat.person()).id()))
                .toList();
    }

    List<List<Seated>> sets() {
        return Stream.iterate(0, lot -> lot < lots.size(), lot -> lot + 1)
                .map(this::seats)
                .toList();
    }

    /** How many tickets name somebody for a team. */
    Map<Pinned, Integer> chances() {
        var chances = new HashMap<Pinned, Integer>();
        lots.forEach(lot -> lot.seats()
                .forEach(seat -> chances.merge(new Pinned(seat.team(), seat.person()), lot.tickets(), Integer::sum)));
        return chances;
    }

    /** Counted by hand, whatever the solver says. */
    boolean keepsToCaps() {
        var all = (long) tickets();
        var byPerson = new HashMap<Integer, Integer>();
        for (var chance : chances().entrySet()) {
            if (pinned.contains(chance.getKey())) {
                continue;
            }
            if ((long) chance.getValue() * Request.Lottery.DRAWS > all * pairCap) {
                return false;
            }
            byPerson.merge(chance.getKey().person(), chance.getValue(), Integer::sum);
        }
        return byPerson.values().stream()
                .allMatch(tickets -> (long) tickets * Request.Lottery.DRAWS <= all * personCap);
    }
}
