package org.jingwei.demo;

import java.util.List;

/** A couple and the children born to it. */
record Household(Couple couple, List<Human> children) {

    Household {
        children = List.copyOf(children);
    }
}
