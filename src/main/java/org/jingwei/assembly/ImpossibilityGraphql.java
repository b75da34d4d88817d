package org.jingwei.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jingwei.access.Viewer;
import org.jingwei.assembly.Deadend.GivenUp;
import org.jingwei.assembly.Deadend.Stated;
import org.jingwei.cadre.Cadre;
import org.jingwei.cadre.Cadres;
import org.jingwei.round.Rounds;
import org.jingwei.round.Team;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import tools.jackson.databind.json.JsonMapper;

/** Impossibilities for GraphQL, in the caller's language. */
@Controller
class ImpossibilityGraphql {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Rounds rounds;
    private final Cadres cadres;
    private final MessageSource messages;

    ImpossibilityGraphql(Rounds rounds, Cadres cadres, MessageSource messages) {
        this.rounds = rounds;
        this.cadres = cadres;
        this.messages = messages;
    }

    /** Why no teams exist. */
    record Impossibility(List<Demanded> core, List<Remedy> remedies) {}

    /** Something that is asked, in words. */
    record Demanded(String statement, @Nullable Team team) {}

    /** A way out, in words. */
    record Remedy(String statement, RemedyKind kind, double cost) {}

    /** Ways out. */
    enum RemedyKind {
        WAIVE,
        DROP_SEAT,
        RELAX_QUOTA,
        UNPIN
    }

    private static final int APPROVAL_COST = 1;

    @SchemaMapping(typeName = "Assembly")
    @Nullable
    Impossibility impossible(Assembly assembly, Viewer viewer) {
        if (assembly.impossibility() == null) {
            return null;
        }
        var deadend = JSON.readValue(assembly.impossibility(), Deadend.class);
        var words = new Words(names(deadend, viewer), viewer.language());
        return new Impossibility(core(deadend, assembly, words, viewer), remedies(deadend, words));
    }

    private List<Demanded> core(Deadend deadend, Assembly assembly, Words words, Viewer viewer) {
        var teams = new HashMap<String, Team>();
        rounds.find(assembly.roundId(), viewer)
                .ifPresent(round -> round.teams().forEach(team -> teams.put(team.id(), team)));
        var core = new ArrayList<Demanded>();
        if (deadend.isCount()) {
            core.add(new Demanded(words.of("assembly.core.count", deadend.needed(), deadend.available()), null));
        }
        deadend.core().forEach(stated -> core.add(new Demanded(words.demand(stated), teams.get(stated.team()))));
        return core;
    }

    private static List<Remedy> remedies(Deadend deadend, Words words) {
        var remedies = new ArrayList<Remedy>();
        if (deadend.approvals() > 0) {
            remedies.add(new Remedy(
                    words.of("assembly.remedy.WAIVE", deadend.approvals()),
                    RemedyKind.WAIVE,
                    (double) APPROVAL_COST * deadend.approvals()));
        }
        deadend.waysOut().forEach(given -> remedies.add(new Remedy(words.remedy(given), kind(given), given.cost())));
        remedies.sort(java.util.Comparator.comparingDouble(Remedy::cost));
        return remedies;
    }

    private static RemedyKind kind(GivenUp given) {
        return switch (given.kind()) {
            case SEATS -> RemedyKind.DROP_SEAT;
            case SPECIALTY, HOMES -> RemedyKind.RELAX_QUOTA;
            case PINNED -> RemedyKind.UNPIN;
        };
    }

    private Map<String, String> names(Deadend deadend, Viewer viewer) {
        var pinned = deadend.core().stream()
                .filter(stated -> stated.kind() == Deadend.Kind.PINNED)
                .map(Stated::who)
                .toList();
        var names = new HashMap<String, String>();
        cadres.people(pinned, viewer).forEach((id, person) -> {
            if (person instanceof Cadre cadre) {
                names.put(id, cadre.name());
            }
        });
        return names;
    }

    /** Sentences in one language. */
    private final class Words {

        private final Map<String, String> names;
        private final Locale language;

        Words(Map<String, String> names, Locale language) {
            this.names = names;
            this.language = language;
        }

        String of(String key, Object... arguments) {
            return messages.getMessage(key, arguments, language);
        }

        String demand(Stated stated) {
            return of(
                    "assembly.core." + stated.kind(),
                    stated.teamNumber(),
                    who(stated.kind(), stated.who()),
                    stated.needed(),
                    stated.available());
        }

        String remedy(GivenUp given) {
            return of(
                    "assembly.remedy." + given.kind(),
                    given.teamNumber(),
                    who(given.kind(), given.who()),
                    given.amount());
        }

        private String who(Deadend.Kind kind, String who) {
            return switch (kind) {
                case SEATS -> of("seat." + who);
                case SPECIALTY, HOMES -> who;
                case PINNED -> names.getOrDefault(who, who);
            };
        }
    }
}
