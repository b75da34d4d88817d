package org.jingwei.process;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** The first two people judge on identity, the others use the door of the tests, which is quicker. */
public record MixedWriter(Writer judging, Writer door) implements Writer {

    @Override
    public boolean write(App app, String key) throws IOException {
        return (key.startsWith("person-0") || key.startsWith("person-1") ? judging : door).write(app, key);
    }

    @Override
    public List<String> effects(App app) throws IOException {
        return Stream.concat(judging.effects(app).stream(), door.effects(app).stream())
                .toList();
    }
}
