package org.jingwei.exchange;

import java.util.IdentityHashMap;
import java.util.Objects;

/** Finds the place in the file for a row of the register that was read from it. Rows are told apart by identity. */
public final class Places {

    private final IdentityHashMap<Object, RowPlace> places = new IdentityHashMap<>();

    Places() {}

    void add(Object row, RowPlace place) {
        places.put(row, place);
    }

    int size() {
        return places.size();
    }

    /** Fails for a row that did not come out of this reading. */
    public RowPlace of(Object row) {
        return Objects.requireNonNull(places.get(row), "not a row of this file");
    }
}
