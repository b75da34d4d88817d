package org.jingwei.assembly;

import org.jingwei.assembly.Assembly.Offered;
import org.jspecify.annotations.Nullable;

/** A proposal for the schema: what the graph keeps, and the round it is for. */
record Proposal(Offered offered, String roundId) {

    static @Nullable Proposal of(Assembly assembly) {
        return assembly.offered() == null ? null : new Proposal(assembly.offered(), assembly.roundId());
    }

    public String id() {
        return offered.id();
    }

    public int roundVersion() {
        return offered.roundVersion();
    }

    public double objective() {
        return offered.objective();
    }

    public double bound() {
        return offered.bound();
    }

    public int seed() {
        return offered.seed();
    }

    /** 0 where nothing better exists. */
    public double gap() {
        return Math.max(0, offered.bound() - offered.objective()) / Math.max(1, Math.abs(offered.objective()));
    }

    public boolean fallback() {
        return offered.fallback();
    }

    /** Only what was verified is kept. */
    public boolean verified() {
        return true;
    }
}
