package org.jingwei.process;

import java.io.IOException;
import java.util.List;

/** A kind of change that the kill test makes over and over. */
public interface Writer {

    /** Sends the change once under that idempotency key; true if the application acknowledged it. */
    boolean write(App app, String key) throws IOException;

    /** The key of every effect that is there; one that was done twice is listed twice. */
    List<String> effects(App app) throws IOException;
}
