package org.jingwei.conflict;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.graph.Asker;
import org.jingwei.graph.Query;
import org.jingwei.shared.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What people have said of the findings of a check, as it was on record at its moment. It holds by rule, pair and facts,
 * so that it survives whatever is computed anew, and neither another rule nor other facts inherit it.
 */
final class Answers {

    private static final Query ANSWERS = Query.named("conflict/answers");

    private final List<Candidate> candidates;
    private final List<Target> targets;
    private final Map<String, List<Spoken>> byPerson;

    /** What is to be shown of a finding. */
    record Remark(
            FindingView.Status status,
            @Nullable Answer answer,
            @Nullable Waiver waiver) {}

    Answers(List<Candidate> candidates, List<Target> targets, Collection<Spoken> spoken) {
        this.candidates = List.copyOf(candidates);
        this.targets = List.copyOf(targets);
        this.byPerson = spoken.stream().collect(Collectors.groupingBy(Spoken::person));
    }

    /** One statement, however many findings there are. */
    static Answers ask(Asker asker, Question question, List<Candidate> candidates, List<Target> targets) {
        var people = new TreeSet<String>();
        candidates.forEach(candidate -> people.addAll(candidate.records()));
        var parameters = new HashMap<String, Object>();
        parameters.put("people", List.copyOf(people));
        parameters.put("knownAt", question.knownMoment());
        return new Answers(
                candidates,
                targets,
                asker.ask(ANSWERS, parameters).stream().map(Spoken::of).toList());
    }

    /**
     * What a finding adds to the outcome: nothing where it is waived or a false alarm. That a HARD one is a false alarm
     * still needs an approval, until the facts are mended: no single word lets somebody through.
     */
    Optional<Severity> weight(Hit hit, Severity severity, Question question) {
        if (waiver(hit, severity, question).isPresent()) {
            return Optional.empty();
        }
        if (answer(hit).filter(answer -> answer.dismisses(severity)).isPresent()) {
            return severity == Severity.HARD ? Optional.of(Severity.APPROVAL) : Optional.empty();
        }
        return Optional.of(severity);
    }

    /** What is to be shown of a finding, among all that was found of the pair. */
    Remark remark(Hit hit, Severity severity, Question question, List<Hit> found) {
        var waiver = waiver(hit, severity, question);
        var answer = answer(hit);
        if (waiver.isPresent()) {
            return new Remark(FindingView.Status.WAIVED, answer.orElse(null), waiver.get());
        }
        if (answer.isPresent()) {
            return new Remark(answer.get().status(severity), answer.get(), null);
        }
        var gone = gone(hit, found);
        var formerAnswer = newest(gone.stream().flatMap(each -> each.answers().stream()), Answer::recordedAt);
        var formerWaiver = newest(gone.stream().flatMap(each -> each.waivers().stream()), Waiver::recordedAt);
        return formerAnswer.isEmpty() && formerWaiver.isEmpty()
                ? new Remark(FindingView.Status.NEW, null, null)
                : new Remark(FindingView.Status.SUPERSEDED, formerAnswer.orElse(null), formerWaiver.orElse(null));
    }

    /** The last answer to this finding. */
    private Optional<Answer> answer(Hit hit) {
        return newest(
                ofPair(hit).filter(each -> each.isOf(hit)).flatMap(each -> each.answers().stream()),
                Answer::recordedAt);
    }

    /** The waiver that covers this finding; of several, the one that holds longest. */
    private Optional<Waiver> waiver(Hit hit, Severity severity, Question question) {
        return ofPair(hit)
                .flatMap(each ->
                        each.waivers().stream().filter(waiver -> waiver.scope() == WaiverScope.PAIR || each.isOf(hit)))
                .filter(waiver -> waiver.covers(severity, question))
                .max(Comparator.comparing(Waiver::until).thenComparing(Waiver::id));
    }

    /** What was said of findings of this rule on the pair that are found no more, if nothing was said of this one. */
    private List<Spoken> gone(Hit hit, List<Hit> found) {
        return ofPair(hit).filter(each -> found.stream().noneMatch(each::isOf)).toList();
    }

    private Stream<Spoken> ofPair(Hit hit) {
        if (byPerson.isEmpty()) {
            return Stream.empty();
        }
        var one = candidates.get(hit.candidate()).records();
        var colleague = hit.isBetweenColleagues();
        var other = colleague
                ? candidates.get(hit.target()).records()
                : List.of(targets.get(hit.target()).id());
        return Stream.concat(between(hit, one, other), colleague ? between(hit, other, one) : Stream.empty());
    }

    private Stream<Spoken> between(Hit hit, List<String> people, List<String> against) {
        return people.stream()
                .map(byPerson::get)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .filter(each -> each.rule().equals(hit.rule().id()) && against.contains(each.against()));
    }

    /** Of two of one moment the first: they come as they were numbered, the last in front. */
    private static <T> Optional<T> newest(Stream<T> said, java.util.function.Function<T, java.time.Instant> when) {
        return said.max(Comparator.comparing(when));
    }
}
