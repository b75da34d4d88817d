package org.jingwei.process;

import java.io.IOException;
import java.util.List;

/** Writes through the door of the tests. */
public final class DoorWriter implements Writer {

    @Override
    public boolean write(App app, String key) throws IOException {
        return app.post("/kill-test/write?key=" + key).statusCode() == 200;
    }

    @Override
    public List<String> effects(App app) throws IOException {
        return app.get("/kill-test/effects").body().lines().toList();
    }
}
