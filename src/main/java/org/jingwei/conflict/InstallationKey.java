package org.jingwei.conflict;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The key of this installation ({@code keys/certificate}, with the public half beside it): it signs, and gives names that nobody can guess. */
@Component
class InstallationKey {

    private final PrivateKey key;
    private final SecretKeySpec names;

    InstallationKey(@Value("${jingwei.home}/keys/certificate") Path file) throws IOException, GeneralSecurityException {
        if (!Files.exists(file)) {
            make(file);
        }
        var bytes = Base64.getDecoder().decode(Files.readString(file).strip());
        key = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        names = new SecretKeySpec(bytes, "HmacSHA256");
    }

    private static void make(Path file) throws IOException, GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Files.createDirectories(
                file.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                file, Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        Files.writeString(
                file.resolveSibling("certificate.pub"),
                Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
    }

    /** Ed25519 over the text in UTF-8, in Base64. */
    String sign(String text) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign with the key of this installation", e);
        }
    }

    /** An id for whatever these words describe: the same for the same words, and not to be guessed from them. */
    String name(String words) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(names);
            return UUID.nameUUIDFromBytes(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)))
                    .toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HmacSHA256", e);
        }
    }
}
