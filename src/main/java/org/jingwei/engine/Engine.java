package org.jingwei.engine;

import java.util.function.LongSupplier;

/**
 * What the rest of the house may know of the engine.
 *
 * @param place where it is, in words for a message: the folder or the address, never a password
 * @param alone whether no other process can use this database, so that what a dead one left may be cleared away
 * @param migrates whether a start may bring the schema up to date; somebody else's database is migrated by command only
 * @param freeSpace bytes left where the data lies, as far as this process can tell
 */
public record Engine(String place, boolean alone, boolean migrates, LongSupplier freeSpace) {

    /** A full disk makes every commit fail until the next start, so writing ends while there is room for what is under way. */
    private static final long ROOM = 1L << 30;

    public boolean lacksSpace() {
        return freeSpace.getAsLong() < ROOM;
    }
}
