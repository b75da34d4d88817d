package org.jingwei.assembly;

/** What has become of an assembly. */
enum AssemblyState {
    QUEUED,
    RUNNING,
    DONE,
    IMPOSSIBLE,
    CANCELLED,
    FAILED;

    boolean isFinal() {
        return this != QUEUED && this != RUNNING;
    }
}
