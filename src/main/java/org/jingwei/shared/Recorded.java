package org.jingwei.shared;

/** What a sheet did: rows that were new, rows that changed what was on record, rows that said nothing new. */
public record Recorded(int added, int changed, int unchanged) {

    public static final Recorded NOTHING = new Recorded(0, 0, 0);

    public Recorded plus(Recorded other) {
        return new Recorded(added + other.added, changed + other.changed, unchanged + other.unchanged);
    }
}
