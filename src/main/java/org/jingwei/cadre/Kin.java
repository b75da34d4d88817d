package org.jingwei.cadre;

import org.jingwei.shared.Period;
import org.jspecify.annotations.Nullable;

/** A relative for whoever may see the file; {@code person} is a cadre, a person, or nobody the viewer may see. */
public record Kin(
        @Nullable Object person,
        KinTerm words,
        String chain,
        KinClass clazz,
        @Nullable Period period) {}
