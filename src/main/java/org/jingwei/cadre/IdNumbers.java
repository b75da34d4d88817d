package org.jingwei.cadre;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jingwei.engine.KeyFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Identity numbers leave no trace but a mask and a hash under the office's own key ({@code keys/match}). */
@Component
class IdNumbers {

    private static final int BYTES = 32;
    private static final int SHOWN_FIRST = 3;
    private static final int SHOWN_LAST = 4;

    private final SecretKeySpec key;

    IdNumbers(@Value("${jingwei.home}/keys/match") Path file) {
        try {
            var secret = KeyFile.read(file, () -> KeyFile.random(BYTES));
            key = new SecretKeySpec(HexFormat.of().parseHex(secret), "HmacSHA256");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or make the key " + file, e);
        }
    }

    String mask(String number) {
        return number.substring(0, SHOWN_FIRST)
                + "*".repeat(number.length() - SHOWN_FIRST - SHOWN_LAST)
                + number.substring(number.length() - SHOWN_LAST);
    }

    String hash(String number) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(number.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HmacSHA256", e);
        }
    }
}
