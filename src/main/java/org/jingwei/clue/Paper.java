package org.jingwei.clue;

import org.jspecify.annotations.Nullable;

/** A document that a step rests on: what it is, its title, and its number in the files. */
public record Paper(
        DocumentKind kind, String title, @Nullable String number) {}
