package org.jingwei.demo;

import java.time.LocalDate;
import java.util.List;

/** A member of the inspection pool. */
record Member(Official official, List<String> specialties, LocalDate entered) {

    Member {
        specialties = List.copyOf(specialties);
    }

    int id() {
        return official.id();
    }

    Grade grade() {
        return official.slot().grade();
    }

    /** Of the rank from which leaders of a team are drawn. */
    boolean mayLead() {
        return grade().compareTo(Grade.COUNTY_DEPUTY) >= 0;
    }

    boolean worksIn(Body body) {
        return official.body().within(body);
    }
}
