package org.jingwei.exchange;

import java.nio.charset.StandardCharsets;

/** Watches bytes go by for a document type, in any encoding that is ASCII with zero bytes between. */
final class DtdWatch {

    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private int matched;

    boolean sees(byte[] buffer, int length) {
        for (int i = 0; i < length; i++) {
            byte next = buffer[i];
            if (next == 0) {
                continue;
            }
            matched = next == DOCTYPE[matched] ? matched + 1 : next == DOCTYPE[0] ? 1 : 0;
            if (matched == DOCTYPE.length) {
                return true;
            }
        }
        return false;
    }
}
