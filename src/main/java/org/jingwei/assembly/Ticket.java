package org.jingwei.assembly;

import java.math.BigInteger;
import org.jingwei.shared.Fingerprint;

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
        var digest = new BigInteger(Fingerprint.hash(seed + "\n" + list + "\n" + word), 16);
        return digest.mod(BigInteger.valueOf(tickets)).intValueExact() + 1;
    }
}
