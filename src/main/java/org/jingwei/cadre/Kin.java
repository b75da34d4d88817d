package org.jingwei.cadre;

import java.util.Comparator;
import org.jingwei.shared.Period;
import org.jspecify.annotations.Nullable;

/** A relative for whoever may see the file; {@code person} is a cadre, a person, or nobody the viewer may see. */
public record Kin(
        @Nullable Object person,
        KinTerm words,
        String chain,
        KinClass clazz,
        @Nullable Period period) {

    /** The order of 公务员法 art. 74; within a class the nearest first. */
    static final Comparator<Kin> NEAREST_FIRST = Comparator.comparing(Kin::clazz)
            .thenComparingInt(kin -> kin.chain().length())
            .thenComparing(Kin::chain)
            .thenComparing(kin -> kin.words().zh())
            .thenComparing(kin -> kin.person() == null);
}
