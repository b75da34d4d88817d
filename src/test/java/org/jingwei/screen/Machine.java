package org.jingwei.screen;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a test in a browser needs of the machine that it runs on. */
record Machine(Path node, Chromium chromium) {

    private static final String PAGE = "/static/graphiql/index.html";

    /** What is to be done where something is missing. */
    enum Wish {
        AUTO,
        REQUIRED,
        SKIP
    }

    static Machine find() throws Missing {
        if (Machine.class.getResource(PAGE) == null) {
            throw new Missing("this build has no browser pages");
        }
        var node = Programs.find(List.of("node")).orElseThrow(() -> new Missing("Node.js is not on the PATH"));
        return new Machine(node, Chromium.find(node));
    }

    static Wish wish() {
        var wish = Optional.ofNullable(System.getenv("UI_TESTS")).orElse("");
        if (wish.isEmpty()) {
            return "true".equals(System.getenv("CI")) ? Wish.REQUIRED : Wish.AUTO;
        }
        return Stream.of(Wish.values())
                .filter(each -> each.name().equals(wish.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("UI_TESTS=" + wish + " is not one of auto, required, skip"));
    }
}
