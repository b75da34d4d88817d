package org.jingwei.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one model of a round that every road to teams shares: rows that count something over the seats taken, within limits,
 * at a price for each unit short of them or beyond. Beside them each person sits once, and each seat taken has a worth of
 * its own.
 */
final class Rows {

    private final Puzzle puzzle;
    private final List<Row> rows = new ArrayList<>();
    private final Map<Integer, Integer> seats = new HashMap<>();
    private final int[][] wants;
    private final int[] experience;
    private final int[] strength;
    private final int[] homes;
    private final int[] homesFrom;
    private final int[] shares;
    private final int homeCount;
    private final List<List<Integer>> pins = new ArrayList<>();
    private final Map<Integer, Puzzle.Pin> pinned = new HashMap<>();
    private final boolean[][][] knows;
    private final Map<String, boolean[]> knowing = new HashMap<>();
    private final Worths worths;
    private final List<List<Integer>> apart = new ArrayList<>();
    private final int apartFrom;

    /** The rows that one option counts in, and by how much; filled anew for each. */
    static final class Entry {
        int[] rows = new int[32];
        int[] counts = new int[32];
        int size;

        private void add(int row, int count) {
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, 2 * size);
                counts = Arrays.copyOf(counts, 2 * size);
            }
            rows[size] = row;
            counts[size++] = count;
        }
    }

    Rows(Puzzle puzzle) {
        this.puzzle = puzzle;
        var teams = puzzle.teams().size();
        wants = new int[teams][];
        experience = new int[teams];
        strength = new int[teams];
        homesFrom = new int[teams];
        var names = new HashMap<String, Integer>();
        homes = puzzle.people().stream()
                .mapToInt(person -> names.computeIfAbsent(person.home(), _ -> names.size()))
                .toArray();
        homeCount = names.size();
        puzzle.people().forEach(_ -> {
            pins.add(List.of());
            apart.add(List.of());
        });
        knows = new boolean[teams][][];
        for (int team = 0; team < teams; team++) {
            team(team);
        }
        shares = new int[homeCount];
        var members = new int[homeCount];
        Arrays.stream(homes).forEach(home -> members[home]++);
        for (int home = 0; home < homeCount; home++) {
            shares[home] = add(0, puzzle.fairShare(members[home]), 0, -puzzle.weight(Term.UNFAIR_SHARE), null);
        }
        for (var pin : puzzle.pins()) {
            var row = add(1, 1, Row.LAW, Row.LAW, new Demand.Pinned(pin.team(), pin.person()));
            pins.set(pin.person(), with(pins.get(pin.person()), row));
            pinned.put(row, pin);
        }
        apartFrom = rows.size();
        for (int pair = 0; pair < puzzle.apart().size(); pair++) {
            var both = puzzle.apart().get(pair);
            apart.set(both.first(), with(apart.get(both.first()), pair));
            apart.set(both.second(), with(apart.get(both.second()), pair));
            for (int team = 0; team < teams; team++) {
                add(0, 1, 0, Row.LAW, null);
            }
        }
        worths = new Worths(puzzle, knows);
    }

    private void team(int team) {
        var plan = puzzle.teams().get(team);
        plan.seats()
                .forEach((role, wanted) -> seats.put(
                        Options.place(team, role),
                        add(wanted, wanted, Row.LAW, Row.LAW, new Demand.Seats(team, role, wanted))));
        wants[team] = plan.wants().stream()
                .mapToInt(want -> add(
                        want.atLeast(),
                        Integer.MAX_VALUE,
                        Row.LAW,
                        0,
                        new Demand.Specialty(team, want.specialty(), want.atLeast())))
                .toArray();
        knows[team] = plan.wants().stream()
                .map(want -> knowing.computeIfAbsent(want.specialty(), this::whoKnows))
                .toArray(boolean[][]::new);
        experience[team] =
                add(puzzle.experienceWished(team), Integer.MAX_VALUE, -puzzle.weight(Term.INEXPERIENCE), 0, null);
        strength[team] = add(puzzle.strengthWished(team), Integer.MAX_VALUE, -puzzle.weight(Term.IMBALANCE), 0, null);
        homesFrom[team] = rows.size();
        for (int home = 0; home < homeCount; home++) {
            for (int pairs = 1; pairs < plan.mostOfOneHome(); pairs++) {
                add(0, pairs, 0, -puzzle.weight(Term.SAME_HOME), null);
            }
            add(0, plan.mostOfOneHome(), 0, Row.LAW, new Demand.Homes(team, plan.mostOfOneHome()));
        }
    }

    private boolean[] whoKnows(String specialty) {
        var known = new boolean[puzzle.people().size()];
        for (int i = 0; i < known.length; i++) {
            known[i] = puzzle.people().get(i).specialties().contains(specialty);
        }
        return known;
    }

    private int add(int least, int most, int under, int over, @Nullable Demand demand) {
        rows.add(new Row(least, most, under, over, demand));
        return rows.size() - 1;
    }

    private static List<Integer> with(List<Integer> some, int another) {
        var all = new ArrayList<>(some);
        all.add(another);
        return all;
    }

    int size() {
        return rows.size();
    }

    Row row(int row) {
        return rows.get(row);
    }

    /** What an option is worth by itself, whoever else sits. */
    int worth(int option) {
        return worths.of(option);
    }

    /** Each seat's best by itself: a weak bound, which needs no solver. */
    double most() {
        return worths.most();
    }

    /** Where an option counts. */
    void of(int option, Entry entry) {
        var options = puzzle.options();
        var number = options.person(option);
        var team = options.team(option);
        var plan = puzzle.teams().get(team);
        var person = puzzle.people().get(number);
        entry.size = 0;
        var seat = seats.get(options.place(option));
        if (seat != null) {
            entry.add(seat, 1);
        }
        for (int i = 0; i < wants[team].length; i++) {
            if (knows[team][i][number]) {
                entry.add(wants[team][i], 1);
            }
        }
        if (person.experienced()) {
            entry.add(experience[team], 1);
        }
        if (person.strength() > 0) {
            entry.add(strength[team], person.strength());
        }
        for (int k = 0; k < plan.mostOfOneHome(); k++) {
            entry.add(homesFrom[team] + homes[number] * plan.mostOfOneHome() + k, 1);
        }
        entry.add(shares[homes[number]], 1);
        for (var row : pins.get(number)) {
            var pin = java.util.Objects.requireNonNull(pinned.get(row));
            if (pin.team() == team && (pin.role() == null || pin.role() == options.role(option))) {
                entry.add(row, 1);
            }
        }
        for (var pair : apart.get(number)) {
            entry.add(apartFrom + pair * puzzle.teams().size() + team, 1);
        }
    }
}
