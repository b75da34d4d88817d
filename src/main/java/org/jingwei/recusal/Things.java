package org.jingwei.recusal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.access.Viewer;
import org.jingwei.cadre.Cadre;
import org.jingwei.cadre.Cadres;
import org.jingwei.clue.Clues;
import org.jingwei.organization.Organizations;
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

    public boolean mayName(String person, Viewer viewer) {
        return viewer.persons().contains(person)
                || cadres.find(person, viewer).map(Cadre::id).isPresent();
    }

    /** How he stands to it; empty where the viewer may not know of the body or the clue. */
    Optional<Standing> find(String person, String from, Viewer viewer) {
        return clues.find(from, viewer).isPresent()
                ? recusals.standing(person, from, viewer)
                : findAt(person, from, viewer);
    }

    /** The same of a body alone. */
    public Optional<Standing> findAt(String person, String body, Viewer viewer) {
        return organizations.heads(List.of(body), viewer).isEmpty()
                ? Optional.empty()
                : recusals.standing(person, body, viewer);
    }

    /** How all of these stand, in one statement. */
    public Map<Pair, Standing> standings(Collection<Pair> pairs, Viewer viewer) {
        return recusals.standings(pairs, viewer);
    }
}
