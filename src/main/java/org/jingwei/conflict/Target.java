package org.jingwei.conflict;

import java.util.Objects;
import org.jingwei.organization.Organization;
import org.jspecify.annotations.Nullable;

/** What the candidates are held against: an organization, or a clue, of which the check knows the id alone. */
record Target(String id, @Nullable Organization unit) {

    static Target of(Organization unit) {
        return new Target(unit.id(), unit);
    }

    static Target matter(String clue) {
        return new Target(clue, null);
    }

    Organization organization() {
        return Objects.requireNonNull(unit, "a clue is no organization");
    }
}
