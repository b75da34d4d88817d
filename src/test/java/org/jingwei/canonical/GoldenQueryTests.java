package org.jingwei.canonical;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The demo office answers as it always did. */
class GoldenQueryTests {

    static List<CanonicalQuery> queries() {
        return CanonicalQuery.all();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void answersAsItAlwaysDid(CanonicalQuery query) {
        Golden.hold(query.name(), DemoProcess.office().ask(query));
    }
}
