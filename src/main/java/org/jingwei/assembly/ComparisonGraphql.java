package org.jingwei.assembly;

import java.util.List;
import org.jingwei.access.Viewer;
import org.jingwei.assembly.Assembly.Offer;
import org.jingwei.assembly.ProposalGraphql.ProposedSeat;
import org.jingwei.round.Rounds;
import org.jingwei.round.Team;
import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Comparing proposals for GraphQL, in the caller's language. */
@Controller
class ComparisonGraphql {

    private final Assemblies assemblies;
    private final Rounds rounds;
    private final MessageSource messages;

    ComparisonGraphql(Assemblies assemblies, Rounds rounds, MessageSource messages) {
        this.assemblies = assemblies;
        this.rounds = rounds;
        this.messages = messages;
    }

    /** As the schema has it. */
    record ProposalComparison(
            Proposal first,
            Proposal second,
            boolean weighedAlike,
            List<TermComparison> terms,
            List<SeatComparison> seats,
            int same) {}

    /** One term of both. */
    record TermComparison(
            Term term,
            String name,
            double first,
            double second,
            double firstWeight,
            double secondWeight,
            double gain) {}

    /** One seat of which they say different things. */
    record SeatComparison(
            Team team,
            TeamRole role,
            @Nullable ProposedSeat first,
            @Nullable ProposedSeat second) {}

    @QueryMapping
    @Nullable
    ProposalComparison compareProposals(@Argument String one, @Argument String another, Viewer viewer) {
        var first = assemblies.findByProposal(one, viewer).map(Proposal::of).orElse(null);
        var second =
                assemblies.findByProposal(another, viewer).map(Proposal::of).orElse(null);
        if (first == null || second == null || !first.roundId().equals(second.roundId())) {
            return null;
        }
        return rounds.find(first.roundId(), viewer)
                .map(round -> shown(Comparison.of(first, second, round.teams()), viewer))
                .orElse(null);
    }

    private ProposalComparison shown(Comparison comparison, Viewer viewer) {
        var terms = comparison.terms().stream().map(term -> shown(term, viewer)).toList();
        var seats = comparison.seats().stream()
                .map(seat -> new SeatComparison(
                        seat.team(), seat.role(), shown(seat.first(), viewer), shown(seat.second(), viewer)))
                .toList();
        return new ProposalComparison(
                comparison.first(), comparison.second(), comparison.weighedAlike(), terms, seats, comparison.same());
    }

    private TermComparison shown(Comparison.Judged judged, Viewer viewer) {
        return new TermComparison(
                judged.term(),
                messages.getMessage("assembly.term." + judged.term(), null, viewer.language()),
                judged.first(),
                judged.second(),
                judged.firstWeight(),
                judged.secondWeight(),
                judged.gain());
    }

    private static @Nullable ProposedSeat shown(@Nullable Offer offer, Viewer viewer) {
        return offer == null ? null : ProposedSeat.of(offer, viewer.language());
    }
}
