package org.jingwei.demo;

import java.util.List;
import java.util.Map;
import org.jingwei.exchange.Register;

/** The demo office of the fixed seed and day, as rows. */
public final class DemoRegister {

    private DemoRegister() {}

    public static Register rows() {
        return DemoOffice.generate(DemoOfficeTests.SEED, DemoOfficeTests.TODAY);
    }

    /** What its pool declared, as the demo's start records it. */
    public static List<Map<String, Object>> declarations() {
        return DemoStart.declarations(rows(), DemoOfficeTests.TODAY);
    }
}
