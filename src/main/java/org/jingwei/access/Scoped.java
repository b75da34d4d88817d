package org.jingwei.access;

/** A thing that carries its scopes with it, so that each of its fields can be judged without asking again. */
public interface Scoped {

    Scopes scopes();
}
