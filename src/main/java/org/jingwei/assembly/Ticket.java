package org.jingwei.assembly;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Which ticket is drawn. Whoever has the seed, the hash of the list and the word can do it again, with
 * {@code printf '%s\n%s\n%s' SEED LIST WORD | sha256sum} and a division.
 */
final class Ticket {

    private Ticket() {}

    /**
     * A ticket from 1 up. The list is fixed before the word is said, and the seed before the list, so that nobody can
     * choose one by what the others make of it.
     *
     * @param seed in hexadecimal digits, as is the hash of the list
     */
    static int drawn(String seed, String list, String word, int tickets) {
        var digest = new BigInteger(1, sha256(seed + "\n" + list + "\n" + word));
        return digest.mod(BigInteger.valueOf(tickets)).intValueExact() + 1;
    }

    /** SHA-256 in hexadecimal digits. */
    static String hash(String text) {
        return HexFormat.of().formatHex(sha256(text));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
