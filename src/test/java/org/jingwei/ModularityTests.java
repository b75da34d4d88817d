package org.jingwei;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void keepsTheBordersOfTheNouns() {
        ApplicationModules.of(JingweiApplication.class).verify();
    }
}
