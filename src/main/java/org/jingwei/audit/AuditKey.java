package org.jingwei.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jingwei.engine.KeyFile;

/** The key of the chain, in a file that only the service may read. One key is one chain; it is lost with the key. */
final class AuditKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

    private final SecretKeySpec key;

    private AuditKey(byte[] secret) {
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    static AuditKey of(Path file) throws IOException {
        var secret = KeyFile.read(file, () -> KeyFile.random(BYTES));
        if (!Files.getPosixFilePermissions(file).equals(OWNER)) {
            throw new IllegalStateException(file + " may be read by others: chmod 600 it");
        }
        return new AuditKey(HexFormat.of().parseHex(secret));
    }

    /** The chain's name: it follows from the key and tells nothing of it. */
    String chain() {
        return sign("chain").substring(0, BYTES);
    }

    /** h(i) = HMAC(key, h(i-1), i, record). */
    String link(String before, long index, Entry entry) {
        return sign(before + "|" + index + "|" + entry.canonical());
    }

    String sign(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
