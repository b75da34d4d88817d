package org.jingwei.assembly;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jingwei.access.Viewer;
import org.jingwei.assembly.Assembly.Offer;
import org.jingwei.cadre.Cadre;
import org.jingwei.conflict.Outcome;
import org.jingwei.round.Rounds;
import org.jingwei.round.Team;
import org.jingwei.shared.TeamRole;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Proposals for GraphQL, in the caller's language. */
@Controller
class ProposalGraphql {

    private final Rounds rounds;
    private final MessageSource messages;

    ProposalGraphql(Rounds rounds, MessageSource messages) {
        this.rounds = rounds;
        this.messages = messages;
    }

    /** The seats proposed for a team. */
    record ProposedTeam(Team team, List<ProposedSeat> seats) {}

    /** Somebody proposed for a seat. */
    record ProposedSeat(TeamRole role, Cadre member, Outcome outcome, List<String> reasons, List<Cadre> alternates) {

        static ProposedSeat of(Offer offer, Locale language) {
            return new ProposedSeat(
                    offer.role(), offer.member(), offer.outcome(), offer.reasons(language), offer.alternates());
        }
    }

    /** How much a term counts where nobody says otherwise. */
    record UsualWeight(Term term, String name, int points, boolean favourable) {}

    /** One of the things that a proposal is judged by. */
    record ScoreTerm(Term term, String name, double value, double weight) {}

    @QueryMapping
    List<UsualWeight> usualWeights(Viewer viewer) {
        return Stream.of(Term.values())
                .map(term -> new UsualWeight(term, name(term, viewer), Math.abs(term.weight()), term.weight() > 0))
                .toList();
    }

    private String name(Term term, Viewer viewer) {
        return messages.getMessage("assembly.term." + term, null, viewer.language());
    }

    @SchemaMapping(typeName = "Proposal")
    List<ProposedTeam> teams(Proposal proposal, Viewer viewer) {
        return rounds.find(proposal.roundId(), viewer).stream()
                .flatMap(round -> round.teams().stream())
                .map(team -> new ProposedTeam(team, seats(proposal, team, viewer)))
                .toList();
    }

    private static List<ProposedSeat> seats(Proposal proposal, Team team, Viewer viewer) {
        return proposal.offered().offers().stream()
                .filter(offer -> offer.team().equals(team.id()))
                .sorted(Comparator.comparing(Offer::role))
                .map(offer -> ProposedSeat.of(offer, viewer.language()))
                .toList();
    }

    @SchemaMapping(typeName = "Proposal")
    List<ScoreTerm> terms(Proposal proposal, Viewer viewer) {
        return proposal.offered().terms().entrySet().stream()
                .map(term -> new ScoreTerm(
                        term.getKey(),
                        name(term.getKey(), viewer),
                        term.getValue(),
                        Objects.requireNonNull(proposal.offered().weights().get(term.getKey()))))
                .toList();
    }
}
