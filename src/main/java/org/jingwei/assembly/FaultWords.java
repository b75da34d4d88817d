package org.jingwei.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jingwei.access.Viewer;
import org.jingwei.assembly.Verifier.Verdict;
import org.jingwei.cadre.Cadre;
import org.jingwei.cadre.Cadres;
import org.jingwei.round.Round;
import org.jingwei.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What speaks against seats, as refusals that name people and reasons. */
@Component
class FaultWords {

    private static final String OPEN = "conflict-open";

    private final Cadres cadres;
    private final MessageSource messages;

    FaultWords(Cadres cadres, MessageSource messages) {
        this.cadres = cadres;
        this.messages = messages;
    }

    List<Refusal> of(List<Fault> faults, Viewer viewer) {
        var names = names(faults, viewer);
        return faults.stream().map(fault -> refusal(fault, names, viewer)).toList();
    }

    Refusal stale(Round round, int version) {
        return new Refusal(
                "stale-version",
                "assembly.stale",
                List.of(String.valueOf(version), String.valueOf(round.version())),
                List.of("input", "expectedVersion"));
    }

    Refusal noTeam() {
        return new Refusal("not-found", "assembly.no-such-team", List.of("input", "seats"));
    }

    /** A seat that is not clear, and that nobody has answered. */
    Refusal open(Verdict verdict, Viewer viewer) {
        return new Refusal(
                OPEN,
                "assembly.open",
                List.of(name(verdict, viewer), outcome(verdict, viewer), reasons(verdict.zh(), verdict.en(), viewer)),
                List.of("input", "answers", verdict.seat().cadre()));
    }

    Refusal notEntitled(Verdict verdict, Viewer viewer) {
        return new Refusal(
                OPEN,
                "assembly.not-entitled",
                List.of(name(verdict, viewer), outcome(verdict, viewer)),
                List.of("input", "answers", verdict.seat().cadre()));
    }

    /** Whoever is replaced on a team leaves the answers about the others alone. */
    boolean isOpenSeatOfAnother(Refusal refusal, String cadre) {
        return refusal.code().equals(OPEN)
                && refusal.path().contains("answers")
                && !refusal.path().contains(cadre);
    }

    private Refusal refusal(Fault fault, Map<String, String> names, Viewer viewer) {
        return switch (fault) {
            case Fault.Twice(var cadre) -> conflict("seated-twice", "assembly.fault.twice", named(names, cadre));
            case Fault.SeatCount(var team, var role, var wanted, var filled) ->
                conflict(
                        "seat-count",
                        "assembly.fault.seat-count",
                        team,
                        messages.getMessage("seat." + role, null, viewer.language()),
                        wanted,
                        filled);
            case Fault.NotDrawable(var team, var cadre) ->
                conflict("not-drawable", "assembly.fault.not-drawable", team, named(names, cadre));
            case Fault.NotEligible(var team, var cadre, var role) ->
                conflict(
                        "not-eligible",
                        "assembly.fault.not-eligible",
                        team,
                        named(names, cadre),
                        messages.getMessage("seat." + role, null, viewer.language()));
            case Fault.Blocked(var team, var cadre, var zh, var en) ->
                conflict(OPEN, "assembly.fault.blocked", team, named(names, cadre), reasons(zh, en, viewer));
            case Fault.Colleagues(var team, var first, var second, var rules) ->
                conflict(
                        OPEN,
                        "assembly.fault.colleagues",
                        team,
                        named(names, first),
                        named(names, second),
                        String.join(", ", rules));
            case Fault.Lacking(var team, var specialty, var wanted, var have) ->
                conflict("lacking-specialty", "assembly.fault.lacking", team, specialty, wanted, have);
            case Fault.OneHome(var team, var number, var most) ->
                conflict("one-home", "assembly.fault.one-home", team, number, most);
            case Fault.Banned(var team, var cadre) ->
                conflict("banned", "assembly.fault.banned", team, named(names, cadre));
            case Fault.NotPinned(var team, var cadre) ->
                conflict("not-pinned", "assembly.fault.not-pinned", team, named(names, cadre));
        };
    }

    private static Refusal conflict(String code, String key, Object... arguments) {
        return new Refusal(code, key, List.of(arguments), List.of("input", "seats"));
    }

    private static String reasons(List<String> zh, List<String> en, Viewer viewer) {
        return viewer.language().getLanguage().equals("en") ? String.join("; ", en) : String.join("；", zh);
    }

    private String outcome(Verdict verdict, Viewer viewer) {
        return messages.getMessage("outcome." + verdict.outcome(), null, viewer.language());
    }

    private String name(Verdict verdict, Viewer viewer) {
        var cadre = verdict.seat().cadre();
        return named(names(List.of(new Fault.Twice(cadre)), viewer), cadre);
    }

    private static String named(Map<String, String> names, String cadre) {
        return names.getOrDefault(cadre, cadre);
    }

    private Map<String, String> names(List<Fault> faults, Viewer viewer) {
        var ids = new TreeSet<>(faults.stream().flatMap(FaultWords::people).toList());
        var names = new HashMap<String, String>();
        cadres.people(new ArrayList<>(ids), viewer).forEach((id, person) -> {
            if (person instanceof Cadre cadre) {
                names.put(id, cadre.name());
            }
        });
        return names;
    }

    private static Stream<String> people(Fault fault) {
        return switch (fault) {
            case Fault.Twice seat -> Stream.of(seat.cadre());
            case Fault.NotDrawable seat -> Stream.of(seat.cadre());
            case Fault.NotEligible seat -> Stream.of(seat.cadre());
            case Fault.Blocked seat -> Stream.of(seat.cadre());
            case Fault.Colleagues seat -> Stream.of(seat.first(), seat.second());
            case Fault.Banned seat -> Stream.of(seat.cadre());
            case Fault.NotPinned seat -> Stream.of(seat.cadre());
            case Fault.SeatCount _, Fault.Lacking _, Fault.OneHome _ -> Stream.empty();
        };
    }
}
