package org.jingwei.borders.guest;

import org.jingwei.borders.host.cellar.Wine;

/** A sample of a noun that reaches behind the face of another. */
public record Guest(Wine taken) {}
