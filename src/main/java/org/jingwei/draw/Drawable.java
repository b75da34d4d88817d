package org.jingwei.draw;

import org.jspecify.annotations.Nullable;

/** Somebody who can be drawn for a round, and the unit that he comes from, where it is known. */
record Drawable(String person, @Nullable String home) {}
