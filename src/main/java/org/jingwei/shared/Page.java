package org.jingwei.shared;

import java.util.List;

/** A stretch of a list in a stated total order. */
public record Page<T>(List<Item<T>> items, boolean more) {

    /** One item and the cursor that leads behind it. */
    public record Item<T>(T value, String cursor) {}

    public Page {
        items = List.copyOf(items);
    }
}
