package org.jingwei.clue;

import java.util.Set;
import org.jingwei.access.Role;
import org.jingwei.access.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Whoever takes a step: his account and name, the person he is, all records of that person, and how far his roles reach.
 */
public record Doer(String account, String name, @Nullable String person, Set<String> persons, Set<String> hands) {

    public Doer {
        persons = Set.copyOf(persons);
        hands = Set.copyOf(hands);
    }

    static Doer of(Viewer viewer) {
        return new Doer(viewer.id(), viewer.name(), viewer.person(), viewer.persons(), viewer.hands());
    }

    boolean holds(Role role) {
        return hands.stream().anyMatch(hand -> hand.startsWith(role + ":"));
    }

    /** As whom a clue names him among its readers. */
    String reader() {
        return person == null ? account : person;
    }

    boolean isAmong(Set<String> readers) {
        return readers.contains(account) || persons.stream().anyMatch(readers::contains);
    }

    /** The same account, or another one of the same human. */
    boolean was(Hand hand) {
        return account.equals(hand.account()) || (hand.person() != null && persons.contains(hand.person()));
    }
}
