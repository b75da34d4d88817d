package org.jingwei.exchange;

import org.junit.jupiter.api.Tag;

/** The same with each of the 12,230 who sat before. */
@Tag("proof")
class WholeCongressTests extends CongressTests {

    @Override
    Congress congress() {
        return Congress.read(1);
    }
}
