package org.jingwei.cadre;

/** Identity without the rest of the service. */
public final class TestIdentity {

    private TestIdentity() {}

    public static Identity get() {
        return new Identity(new Kinfolk());
    }
}
