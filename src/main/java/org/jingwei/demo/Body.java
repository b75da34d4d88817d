package org.jingwei.demo;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A body of the plan in its place. */
record Body(
        String code, BodyPlan plan, Place place, @Nullable Body parent) {

    String name() {
        return inPlace(plan.name());
    }

    boolean within(Body other) {
        return code.equals(other.code) || (parent != null && parent.within(other));
    }

    /** The leading group, its head first. */
    List<Slot> leaders() {
        return IntStream.range(0, plan.offices().size()).mapToObj(this::leader).toList();
    }

    private Slot leader(int office) {
        var held = plan.offices().get(office);
        var seats = held.seats().stream()
                .map(seat -> new BodyPlan.Seat(seat.body(), inPlace(seat.title()), seat.principal()))
                .toList();
        return new Slot(this, inPlace(held.title()), plan.gradeOf(office), true, office == 0, seats);
    }

    Slot clerk() {
        return new Slot(this, plan.clerk(), Grade.CLERK, false, false, List.of());
    }

    private String inPlace(String text) {
        var above = place.above() == null ? "" : place.above().name();
        return text.replace("{place}", place.name())
                .replace("{above}", above)
                .replace("{short}", place.withoutUnit())
                .replace("{unit}", place.unit());
    }
}
