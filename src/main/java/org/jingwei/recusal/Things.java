package org.jingwei.recusal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jingwei.access.Viewer;
import org.jingwei.cadre.Cadre;
import org.jingwei.cadre.Cadres;
import org.jingwei.clue.Clue;
import org.jingwei.clue.Clues;
import org.jingwei.organization.Organizations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom a recusal names and what from, as far as the viewer may name them; hidden and absent are the same. */
@Component
public class Things {

    private final Cadres cadres;
    private final Organizations organizations;
    private final Clues clues;
    private final Recusals recusals;

    Things(Cadres cadres, Organizations organizations, Clues clues, Recusals recusals) {
        this.cadres = cadres;
        this.organizations = organizations;
        this.clues = clues;
        this.recusals = recusals;
    }

    /** Somebody, and a body or a clue; with how the one stands to the other, and so who decides. */
    public record Named(
            String person, String from, @Nullable Clue clue, Standing standing, RecusalDecider decider) {

        public Set<String> awaits() {
            return standing.awaits(decider, clue == null ? null : clue.scopes().body());
        }

        public boolean isAwaitedBy(Viewer viewer) {
            var awaits = awaits();
            return viewer.hands().stream().anyMatch(awaits::contains);
        }
    }

    public boolean mayName(String person, Viewer viewer) {
        return viewer.persons().contains(person)
                || cadres.find(person, viewer).map(Cadre::id).isPresent();
    }

    /** Empty where the viewer may not know of the body or the clue. */
    public Optional<Named> name(String person, String from, Viewer viewer) {
        var clue = clues.find(from, viewer);
        return clue.isEmpty() && organizations.heads(List.of(from), viewer).isEmpty()
                ? Optional.empty()
                : named(person, from, clue.orElse(null), viewer);
    }

    private Optional<Named> named(String person, String from, @Nullable Clue clue, Viewer viewer) {
        var body = clue == null ? null : clue.scopes().body();
        return recusals.standing(person, from, clue, viewer)
                .map(standing -> new Named(person, from, clue, standing, RecusalDecider.of(standing, body)));
    }
}
