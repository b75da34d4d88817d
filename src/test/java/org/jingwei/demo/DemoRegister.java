package org.jingwei.demo;

import org.jingwei.exchange.Register;

/** The demo office of the fixed seed and day, as rows. */
public final class DemoRegister {

    private DemoRegister() {}

    public static Register rows() {
        return DemoOffice.generate(DemoOfficeTests.SEED, DemoOfficeTests.TODAY);
    }
}
