package org.jingwei.access;

/** Notes a guarded field as if the gate had let it leave. */
public final class Shown {

    private Shown() {}

    public static void note(Viewer viewer, String object, String... fields) {
        for (var field : fields) {
            viewer.request().show(object, field);
        }
    }
}
