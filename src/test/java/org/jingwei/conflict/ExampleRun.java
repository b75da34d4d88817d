package org.jingwei.conflict;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jingwei.Picture;
import org.jingwei.cadre.Cadre;
import org.jingwei.cadre.CoveragePart;
import org.jingwei.graph.Asker;
import org.jingwei.graph.Change;
import org.jingwei.graph.Query;
import org.jingwei.organization.Level;
import org.jingwei.organization.Organization;
import org.jingwei.organization.OrganizationKind;
import org.jingwei.round.InspectionKind;
import org.jingwei.seal.Report;
import org.jingwei.shared.FilePart;
import org.jingwei.shared.HandKind;
import org.jingwei.shared.Period;
import org.jingwei.shared.TeamRole;

/** An example that is drawn; its question may be asked as often as one likes, with one rule in the book. */
final class ExampleRun {

    private static final Query REPORTED = Query.parse("test/reported", """
            // Who reported which clue in the picture.
            // in:  clues: List
            // out: clue: String, person: String, recordedAt: DateTime
            // internal: of the picture
            MATCH (person:Person)-[reported:REPORTED]->(clue:Clue)
            WHERE clue.id IN $clues
            RETURN
              clue.id AS clue,
              person.id AS person,
              coalesce(reported.recordedAt, datetime('2000-01-01T00:00Z')) AS recordedAt
            """);

    private final Example example;
    private final Picture picture;

    private ExampleRun(Example example, Picture picture) {
        this.example = example;
        this.picture = picture;
    }

    static ExampleRun draw(Change change, Example example) {
        return new ExampleRun(example, new Picture(example.graph()).draw(change));
    }

    static RuleExampleTests.Answer of(Change change, Rule rule, Example example) {
        return draw(change, example).answer(change, rule);
    }

    /** Who is hit and of whom nothing is known. */
    RuleExampleTests.Answer answer(Asker asker, Rule rule) {
        return answer(check(asker, List.of(rule)));
    }

    RuleExampleTests.Answer answer(CrossCheck check) {
        var people = people();
        var hits = new TreeSet<String>();
        var unknown = new TreeSet<String>();
        for (int i = 0; i < people.size(); i++) {
            for (var said : said(check, i)) {
                if (!said.hits().isEmpty()) {
                    hits.add(people.get(i));
                }
                if (said.outcome() == Outcome.UNKNOWN) {
                    unknown.add(people.get(i));
                }
            }
        }
        return new RuleExampleTests.Answer(hits, unknown);
    }

    private record Said(List<Hit> hits, Outcome outcome) {}

    /** Of one candidate: against the target, or against each of the others where the example has none. */
    private List<Said> said(CrossCheck check, int candidate) {
        if (!example.targets().isEmpty()) {
            var pair = check.pair(
                    candidate,
                    example.targets().size() == 1 ? 0 : example.targets().indexOf("target"));
            return List.of(new Said(
                    check.weighed(check.hits().of(pair.candidate(), pair.target()))
                            .toList(),
                    pair.outcome()));
        }
        return IntStream.range(0, check.candidates().size())
                .filter(other -> other != candidate)
                .mapToObj(other -> new Said(
                        check.colleagues().getOrDefault(Hits.Two.of(candidate, other), List.of()),
                        check.together(candidate, other)))
                .toList();
    }

    private List<String> people() {
        var names = new TreeSet<>(example.candidates());
        names.addAll(example.hits());
        names.addAll(example.unknown());
        return List.copyOf(names);
    }

    /** Everybody whom the example names as a candidate against each of its targets, and against each other. */
    CrossCheck check(Asker asker, List<Rule> rules) {
        var candidates =
                people().stream().map(name -> candidate(name, picture, example)).toList();
        var targets = example.targets().stream().map(this::target).toList();
        var kinds = rules.stream().flatMap(rule -> rule.only().stream()).collect(Collectors.toSet());
        var question = question(picture, example, candidates, targets, kinds);
        var asked = rules.stream().allMatch(Rule::readsCluesOfTargets) ? question.askingClues() : question;
        return new Inquiry(asker, Touches.none(), clues -> reports(asker, clues), asked, candidates, targets)
                .run(rules);
    }

    /** In a picture, and there alone, an edge says who reported. */
    private static List<Report> reports(Asker asker, Collection<String> clues) {
        return asker.ask(REPORTED, Map.of("clues", List.copyOf(clues))).stream()
                .map(row -> new Report(row.string("clue"), row.string("person"), row.instant("recordedAt")))
                .toList();
    }

    private Target target(String name) {
        return example.ask().containsKey("hand")
                ? Target.matter(picture.id(name))
                : Target.of(new Organization(picture.id(name), name, null, OrganizationKind.OTHER, Level.COUNTY));
    }

    private static Candidate candidate(String name, Picture picture, Example example) {
        var lacks = example.lacks().getOrDefault(name, Set.of());
        var coverage = Arrays.stream(FilePart.values())
                .map(part -> new CoveragePart(part, !lacks.contains(part.name()), null, null))
                .toList();
        return new Candidate(
                new Cadre(picture.id(name), name, null, null, List.of()), List.of(picture.id(name)), true, coverage);
    }

    private static Question question(
            Picture picture,
            Example example,
            List<Candidate> candidates,
            List<Target> targets,
            Set<InspectionKind> kinds) {
        var ask = example.ask();
        var question = new Question(
                candidates.stream().map(Candidate::id).toList(),
                targets.stream().map(Target::id).toList(),
                TeamRole.valueOf(ask.getOrDefault("role", "MEMBER")),
                new Period(LocalDate.parse(ask.get("from")), LocalDate.parse(ask.get("to"))),
                kinds,
                moment(ask.get("knownAt")),
                picture.has("round") ? picture.id("round") : null,
                true,
                List.of());
        return ask.containsKey("hand") ? question.as(HandKind.valueOf(ask.get("hand"))) : question;
    }

    private static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
