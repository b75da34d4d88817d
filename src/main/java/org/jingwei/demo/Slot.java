package org.jingwei.demo;

import java.util.List;

/** A post that a body has to fill, with the seats in other bodies that come with it. */
record Slot(Body body, String title, Grade grade, boolean leading, boolean principal, List<BodyPlan.Seat> seats) {

    /** Heads of a place's party committee, government, discipline and organization come from elsewhere. */
    boolean closedToLocals() {
        return principal
                && switch (body.plan().key()) {
                    case "committee", "government", "discipline", "organization" -> true;
                    default -> false;
                };
    }
}
