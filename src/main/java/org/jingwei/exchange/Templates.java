package org.jingwei.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** The empty forms that an office fills in; they explain themselves, and they are valid as they are. */
public final class Templates {

    private static final Register NOTHING = Register.of(List.of());

    private Templates() {}

    public static void workbook(Locale locale, OutputStream out) throws IOException {
        Workbooks.write(NOTHING, locale, out);
    }

    public static void csv(Locale locale, OutputStream out) throws IOException {
        Workbooks.writeCsv(NOTHING, locale, out);
    }
}
