package org.jingwei.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jingwei.access.Role;
import org.jingwei.access.Scopes;
import org.jingwei.clue.Doer;
import org.jingwei.clue.StepKind;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.shared.HandKind;
import org.jspecify.annotations.Nullable;

/** Whose hand takes which step of a made-up clue: people of the team, or accounts of the demo. */
final class ClueHands {

    private static final Query HANDS = Query.named("demo/clue-hands");
    private static final Query HANDLERS = Query.named("demo/clue-handlers");
    /** Who tries; he who supervises stands before them, and whoever investigates behind. */
    private static final int TRIERS = 3;

    private static final Map<Role, String> ACCOUNTS = Map.of(
            Role.SEAL_KEEPER, "demo-seal-keeper",
            Role.GATEKEEPER, "demo-gatekeeper",
            Role.OFFICE_HEAD, "demo-office-head",
            Role.GROUP_HEAD, "demo-group-head",
            Role.RECEIVER, "demo-receiver");

    private final Map<String, ClueTeam.Person> accounts = new HashMap<>();
    private final String discipline;
    private final List<String> staff;

    ClueHands(Graph graph) {
        var rows = graph.ask(HANDS, Map.of("names", List.copyOf(ACCOUNTS.values())));
        rows.forEach(
                row -> accounts.put(row.string("username"), new ClueTeam.Person(row.string("id"), row.string("name"))));
        discipline = rows.getFirst().string("discipline");
        staff = graph.ask(HANDLERS, Map.of("discipline", discipline)).stream()
                .map(row -> row.string("id"))
                .toList();
    }

    /** Who of the discipline body acts through its account; of the fourth clue he who investigated also tries, for the screens to find. */
    @Nullable
    String handler(HandKind hand, int clue) {
        if (staff.size() <= 1 + TRIERS) {
            return null;
        }
        var investigator = staff.get(1 + TRIERS + clue % (staff.size() - 1 - TRIERS));
        return switch (hand) {
            case INVESTIGATE -> investigator;
            case TRY -> clue == 3 ? investigator : staff.get(1 + clue % TRIERS);
            case REVIEW_APPEAL -> staff.get(1 + (clue + 1) % TRIERS);
            default -> staff.getFirst();
        };
    }

    /** The body that receives every made-up clue. */
    String discipline() {
        return discipline;
    }

    Doer of(StepKind step, ClueTeam team, Scopes scopes) {
        var role = role(step);
        String key = Objects.requireNonNull(scopes.hand(role));
        Set<String> hand = Set.<String>of(key);
        if (role == Role.LEADER || role == Role.MEMBER) {
            var person = role == Role.LEADER ? team.leader() : team.member();
            return new Doer(person.id(), person.name(), person.id(), Set.of(person.id()), hand);
        }
        var account = Objects.requireNonNull(accounts.get(ACCOUNTS.get(role)));
        return new Doer(account.id(), account.name(), null, Set.of(), hand);
    }

    private static Role role(StepKind step) {
        return switch (step) {
            case RECEIVE, GO_IN_DEPTH -> Role.MEMBER;
            case REGISTER, SEAL, HAND_OVER -> Role.SEAL_KEEPER;
            case TRIAGE, DRAW_UP_TRANSFER, LEADER_SIGN -> Role.LEADER;
            case GATEKEEP -> Role.GATEKEEPER;
            case OFFICE_HEAD_OPINION -> Role.OFFICE_HEAD;
            case INSTRUCT -> Role.GROUP_HEAD;
            default -> Role.RECEIVER;
        };
    }
}
