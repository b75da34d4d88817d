package org.jingwei.cadre;

import java.nio.file.Path;
import org.jingwei.engine.KeyedHash;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Identity numbers leave no trace but a mask and a hash under the office's own key ({@code keys/match}). */
@Component
class IdNumbers {

    private static final int SHOWN_FIRST = 3;
    private static final int SHOWN_LAST = 4;

    private final KeyedHash key;

    IdNumbers(@Value("${jingwei.home}/keys/match") Path file) {
        key = KeyedHash.of(file);
    }

    String mask(String number) {
        return number.substring(0, SHOWN_FIRST)
                + "*".repeat(number.length() - SHOWN_FIRST - SHOWN_LAST)
                + number.substring(number.length() - SHOWN_LAST);
    }

    String hash(String number) {
        return key.hash(number);
    }
}
