package org.jingwei.demo;

import org.jingwei.organization.Level;
import org.jspecify.annotations.Nullable;

/** A division with what lies above it, up to the province. */
record Place(
        String code, String name, Level level, @Nullable Place above) {

    /** The last character says what it is: 市, 县, 区, 镇, 乡. */
    String unit() {
        return name.substring(name.length() - 1);
    }

    String withoutUnit() {
        return name.substring(0, name.length() - 1);
    }

    boolean within(Place other) {
        return code.equals(other.code) || (above != null && above.within(other));
    }

    /** This place, or the one above it, that has the level. */
    Place at(Level wanted) {
        if (level == wanted) {
            return this;
        }
        if (above == null) {
            throw new IllegalArgumentException(name + " lies in no " + wanted);
        }
        return above.at(wanted);
    }

    Place county() {
        return at(Level.COUNTY);
    }

    Place city() {
        return at(Level.CITY);
    }

    /** One lies in the other, with nothing between. */
    boolean isNextTo(Place other) {
        return isRightAbove(other) || other.isRightAbove(this);
    }

    private boolean isRightAbove(Place other) {
        return other.above != null && other.above.code.equals(code);
    }
}
