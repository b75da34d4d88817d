package org.jingwei.borders.host;

/** The face of a noun of which a sample goes behind the back. */
public final class Host {

    private Host() {}
}
