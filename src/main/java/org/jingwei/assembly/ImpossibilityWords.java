package org.jingwei.assembly;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jingwei.assembly.Deadend.Stated;
import org.jingwei.assembly.Deadend.Step;
import org.jingwei.assembly.Deadend.Way;
import org.jingwei.assembly.ImpossibilityGraphql.Demanded;
import org.jingwei.assembly.ImpossibilityGraphql.Impossibility;
import org.jingwei.assembly.ImpossibilityGraphql.Remedy;
import org.jingwei.assembly.ImpossibilityGraphql.RemedyStep;
import org.jingwei.assembly.ImpossibilityGraphql.Shortage;
import org.jingwei.cadre.Cadre;
import org.jingwei.organization.Organization;
import org.jingwei.round.Team;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Sentences in one language, about what the viewer may see. */
final class ImpossibilityWords {

    private final Map<String, Team> teams;
    private final Map<String, Cadre> people;
    private final Map<String, Organization> units;
    private final MessageSource messages;
    private final Locale language;

    ImpossibilityWords(
            Map<String, Team> teams,
            Map<String, Cadre> people,
            Map<String, Organization> units,
            MessageSource messages,
            Locale language) {
        this.teams = teams;
        this.people = people;
        this.units = units;
        this.messages = messages;
        this.language = language;
    }

    Impossibility impossibility(Deadend deadend) {
        return new Impossibility(
                deadend.shortages().stream().map(this::shortage).toList(),
                deadend.core().stream().map(this::demanded).toList(),
                deadend.ways().stream().map(this::remedy).toList(),
                deadend.overdrawn().stream().map(this::demanded).toList());
    }

    private String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    private Shortage shortage(Deadend.Shortage shortage) {
        var lacking = shortage.needed() - shortage.available();
        return new Shortage(
                of("assembly.shortage", shortage.needed(), shortage.available(), lacking),
                shortage.needed(),
                shortage.available(),
                shortage.seats().stream().map(this::demanded).toList());
    }

    private Demanded demanded(Stated stated) {
        var statement = of(
                "assembly.core." + stated.kind(),
                stated.teamNumber(),
                who(stated.kind(), stated.who()),
                stated.needed(),
                stated.available());
        return new Demanded(statement, stated.team() == null ? null : teams.get(stated.team()));
    }

    private Remedy remedy(Way way) {
        var steps = new ArrayList<RemedyStep>();
        way.steps().forEach(step -> steps.add(step(step)));
        var all = steps.stream()
                .map(RemedyStep::statement)
                .collect(Collectors.joining(language.getLanguage().equals("en") ? "; " : "；"));
        return new Remedy(all, way.kind(), way.cost(), steps);
    }

    private RemedyStep step(Step step) {
        return new RemedyStep(
                statement(step),
                step.kind(),
                step.team() == null ? null : teams.get(step.team()),
                step.role(),
                step.person() == null ? null : people.get(step.person()),
                step.home() == null ? null : units.get(step.home()));
    }

    private String statement(Step step) {
        if (step.demand() != null && step.who() != null) {
            return of(
                    "assembly.remedy." + step.demand(),
                    step.teamNumber(),
                    who(step.demand(), step.who()),
                    step.amount());
        }
        if (step.kind() == RemedyKind.SWAP_TARGETS) {
            return of("assembly.remedy.SWAP_TARGETS", step.teamNumber(), step.otherNumber());
        }
        var person = name(step.person());
        if (step.other() != null) {
            return of("assembly.remedy.TOGETHER", step.teamNumber(), person, name(step.other()));
        }
        var unit = step.home() == null ? null : units.get(step.home());
        return of(
                "assembly.remedy." + step.kind(),
                step.teamNumber(),
                of("seat." + step.role()),
                person,
                unit == null ? of("assembly.no-unit") : unit.name());
    }

    private String who(DemandKind kind, String who) {
        return switch (kind) {
            case SEATS -> of("seat." + who);
            case SPECIALTY, HOMES -> who;
            case PINNED, PAIR_CAP, PERSON_CAP -> name(who);
        };
    }

    private String name(@Nullable String person) {
        var cadre = person == null ? null : people.get(person);
        return cadre == null ? of("assembly.someone") : cadre.name();
    }
}
