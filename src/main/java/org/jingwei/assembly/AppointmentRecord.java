package org.jingwei.assembly;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jingwei.access.Viewer;
import org.jingwei.assembly.Verifier.Seated;
import org.jingwei.assembly.Verifier.Verdict;
import org.jingwei.graph.Change;
import org.jingwei.graph.Facts;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.round.Round;
import org.jingwei.round.Seats.Appointed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps who was appointed by whom, and what was known of each then. It is only ever added to, with the change itself. */
@Component
class AppointmentRecord {

    private static final Query RECORD = Query.named("assembly/record-appointment");
    private static final Query LIST = Query.named("assembly/appointments");

    private final Graph graph;

    AppointmentRecord(Graph graph) {
        this.graph = graph;
    }

    /** The latest first. */
    List<Appointment> of(Round round, Viewer viewer) {
        return graph.ask(LIST, Map.of("round", round.id(), "viewer", viewer.scope())).stream()
                .map(Appointment::of)
                .toList();
    }

    /**
     * Says that some were given seats and others lost theirs.
     *
     * @param before the round as it stood before
     * @param verdicts what is known of those who were given a seat
     * @param lost of those who sat before
     */
    void keep(
            Change change,
            AppointmentKind kind,
            Round before,
            List<Appointed> given,
            List<Verdict> verdicts,
            List<Seated> lost,
            @Nullable String reason,
            Viewer viewer) {
        var says = new HashMap<String, @Nullable Object>();
        says.put("id", Facts.newId());
        says.put("kind", kind.name());
        says.put("number", before.version() + 1);
        says.put("recordedAt", viewer.now().knownAt().atZone(ZoneOffset.UTC));
        says.put("recordedBy", viewer.id());
        says.put("name", viewer.name());
        says.put("reason", reason);
        var known = verdicts.stream()
                .collect(Collectors.toMap(verdict -> verdict.seat().cadre(), verdict -> verdict, (a, _) -> a));
        var seats = new ArrayList<Map<String, @Nullable Object>>();
        given.forEach(seat -> seats.add(row(before, seat.person(), seat.team(), given(seat, known))));
        lost.forEach(seat -> seats.add(row(before, seat.cadre(), seat.team(), lost(seat))));
        var written = change.write(RECORD, Map.of("round", before.id(), "says", says, "seats", seats))
                .getFirst()
                .integer("seats");
        if (written != seats.size()) {
            throw new IllegalStateException((seats.size() - written) + " people of an appointment are not on record");
        }
    }

    /** With the team by its id and by the number that it had. */
    private static Map<String, @Nullable Object> row(
            Round round, String person, String team, Map<String, @Nullable Object> says) {
        var all = new HashMap<String, @Nullable Object>(says);
        all.put("team", team);
        all.put(
                "number",
                round.teams().stream()
                        .filter(each -> each.id().equals(team))
                        .findFirst()
                        .orElseThrow()
                        .number());
        return Map.of("person", person, "says", all);
    }

    private static Map<String, @Nullable Object> given(Appointed seat, Map<String, Verdict> known) {
        var verdict = Objects.requireNonNull(known.get(seat.person()));
        var says = new HashMap<String, @Nullable Object>();
        says.put("role", seat.role().name());
        says.put("given", true);
        says.put("outcome", verdict.outcome().name());
        says.put("zh", verdict.zh());
        says.put("en", verdict.en());
        says.put("answer", seat.answer());
        says.put("reason", seat.reason());
        return says;
    }

    private static Map<String, @Nullable Object> lost(Seated seat) {
        return Map.of("role", seat.role().name(), "given", false, "zh", List.of(), "en", List.of());
    }

    /** Who sits on the teams of a round now. */
    static List<Seated> seated(Round round) {
        return round.teams().stream()
                .flatMap(team -> team.seats().stream()
                        .map(seat ->
                                new Seated(team.id(), seat.role(), seat.member().id())))
                .toList();
    }

    /** Of those who sat, whoever is not given the same seat again. */
    static List<Seated> lost(Round before, List<Seated> given) {
        var stay = new HashSet<>(given);
        return seated(before).stream().filter(seat -> !stay.contains(seat)).toList();
    }
}
