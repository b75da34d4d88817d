package org.jingwei.demo;

import java.util.List;

/** A cadre and his career, the latest post last. */
record Official(Human human, List<Stint> career) {

    Official {
        career = List.copyOf(career);
    }

    int id() {
        return human.id();
    }

    Stint latest() {
        return career.getLast();
    }

    Slot slot() {
        return latest().slot();
    }

    Body body() {
        return slot().body();
    }

    boolean inOffice() {
        return latest().to() == null;
    }
}
