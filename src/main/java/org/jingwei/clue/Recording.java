package org.jingwei.clue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jingwei.access.Role;
import org.jingwei.access.Scopes;
import org.jingwei.access.Viewer;
import org.jingwei.cadre.Cadres;
import org.jingwei.graph.Asker;
import org.jingwei.graph.Change;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.jingwei.job.Changed;
import org.jingwei.organization.Level;
import org.jingwei.organization.Organizations;
import org.jingwei.seal.Reporter;
import org.jingwei.shared.Refusal;
import org.jingwei.shared.Stamp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A new clue into the ledger of the team that inspects where it happened. */
@Component
class Recording {

    private static final Query PLACE = Query.named("clue/place");
    private static final int LONGEST_SUMMARY = 2_000;
    private static final int MOST_SUBJECTS = 50;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_CONTACT = 500;

    private final ClueBook book;
    private final Cadres cadres;
    private final Organizations organizations;
    private final ClueWords words;

    Recording(ClueBook book, Cadres cadres, Organizations organizations, ClueWords words) {
        this.book = book;
        this.cadres = cadres;
        this.organizations = organizations;
        this.words = words;
    }

    /** What can be said of the input before anything is opened. */
    List<Refusal> faults(RecordClueInput input, Viewer viewer) {
        var faults = new ArrayList<Refusal>();
        if (input.summary().isBlank() || input.summary().length() > LONGEST_SUMMARY) {
            faults.add(refusal("summary-length", "summary", viewer, LONGEST_SUMMARY));
        }
        if (input.subjects().size() > MOST_SUBJECTS) {
            faults.add(refusal("too-many-subjects", "subjects", viewer, MOST_SUBJECTS));
        }
        if (input.reporter() != null) {
            faults.addAll(faults(input.reporter(), viewer));
        }
        if (organizations.find(input.organization(), viewer).isEmpty()) {
            faults.add(refusal("not-found", "organization", viewer));
        }
        if (!cadres.people(input.subjects(), viewer).keySet().containsAll(input.subjects())) {
            faults.add(refusal("not-found", "subjects", viewer));
        }
        return faults;
    }

    private List<Refusal> faults(Reporter reporter, Viewer viewer) {
        var faults = new ArrayList<Refusal>();
        if (isBlank(reporter.name()) && isBlank(reporter.contact()) && reporter.person() == null) {
            faults.add(ofReporter("row-invalid", "clue.reporter-empty", viewer));
        }
        if (length(reporter.name()) > LONGEST_NAME || length(reporter.contact()) > LONGEST_CONTACT) {
            faults.add(ofReporter("row-invalid", "clue.reporter-length", viewer, LONGEST_NAME, LONGEST_CONTACT));
        }
        var person = reporter.person();
        if (person != null) {
            if (cadres.people(List.of(person), viewer).isEmpty()) {
                faults.add(refusal("not-found", "reporter", viewer));
            } else if (viewer.persons().contains(person) || viewer.kin().contains(person)) {
                faults.add(ofReporter("own-matter", "clue.own-report", viewer));
            }
        }
        return faults;
    }

    private Refusal ofReporter(String code, String key, Viewer viewer, Object... details) {
        return words.refusal(code, key, List.of("input", "reporter"), viewer.language(), details);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    Changed record(Change change, RecordClueInput input, Viewer viewer, Stamp stamp) {
        var doer = Doer.of(viewer);
        var place = place(change, input, doer, viewer);
        if (place.isEmpty()) {
            return Changed.refused(List.of(refusal("no-team", "organization", viewer)));
        }
        if (place.get().bool("recused")) {
            return Changed.refused(List.of(words.refusal(
                    "conflict-open", "clue.recused-here", List.of("input", "organization"), viewer.language())));
        }
        var subjects = new TreeSet<>(input.subjects());
        var level = Level.valueOf(place.get().string("level"));
        if (Authority.of(change, subjects, viewer.now()).isAbove(level)) {
            return Changed.refused(List.of(refusal("out-of-scope", "subjects", viewer)));
        }
        var today = viewer.now().on();
        if (input.receivedOn().isAfter(today)) {
            return Changed.refused(
                    List.of(refusal("received-in-future", "receivedOn", viewer, input.receivedOn(), today)));
        }
        var clue = book.draft(
                place.get().string("round"),
                input.organization(),
                List.copyOf(subjects),
                input.source(),
                input.summary().strip(),
                input.receivedOn(),
                scopes(place.get()),
                input.reporter());
        var life = book.begin(clue, doer, today, stamp.at());
        book.write(change, List.of(life), stamp);
        return Changed.of(clue.id());
    }

    /** The nearest team whose ledger the recorder may write in. */
    private Optional<Row> place(Asker asker, RecordClueInput input, Doer doer, Viewer viewer) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("organization", input.organization());
        parameters.put("round", input.round());
        parameters.put("persons", List.copyOf(viewer.persons()));
        parameters.put("on", viewer.now().on());
        parameters.put("knownAt", viewer.scope().get("knownAt"));
        return asker.ask(PLACE, parameters).stream()
                .filter(row -> mayRecord(doer, scopes(row)))
                .findFirst();
    }

    private boolean mayRecord(Doer doer, Scopes scopes) {
        return book.table().row(StepKind.RECEIVE).roles().stream()
                .anyMatch(role -> role == Role.RECEIVER_ORG
                        ? doer.holds(role)
                        : doer.hands().contains(String.valueOf(scopes.hand(role))));
    }

    private static Scopes scopes(Row place) {
        return new Scopes(place.string("office"), place.string("team"), null, Set.of(), Set.of());
    }

    private Refusal refusal(String code, String place, Viewer viewer, Object... details) {
        return words.refusal(code, List.of("input", place), viewer.language(), details);
    }
}
