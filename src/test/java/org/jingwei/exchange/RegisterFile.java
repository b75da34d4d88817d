package org.jingwei.exchange;

import java.util.Locale;

/** A register as the file that {@code POST /imports} takes. */
public final class RegisterFile {

    private RegisterFile() {}

    public static byte[] csv(Register register) {
        return Drafts.bytes(out -> Workbooks.writeCsv(register, Locale.CHINA, out));
    }
}
