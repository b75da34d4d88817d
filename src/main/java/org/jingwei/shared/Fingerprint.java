package org.jingwei.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256, in hexadecimal digits: of documents as it is, of keys in groups that people can compare. */
public final class Fingerprint {

    private static final int GROUP = 8;

    private Fingerprint() {}

    public static String hash(String document) {
        return hash(document.getBytes(StandardCharsets.UTF_8));
    }

    /** Of a key in Base64: eight groups of eight digits. */
    public static String of(String publicKey) {
        return hash(Base64.getDecoder().decode(publicKey)).replaceAll("(.{%d})(?=.)".formatted(GROUP), "$1-");
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
