package org.jingwei.conflict;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jingwei.engine.HomeFolder;
import org.jingwei.engine.KeyFile;
import org.jingwei.engine.StartRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The key of this installation ({@code keys/certificate}, with the public half beside it): it signs, and gives names that nobody can guess. */
@Component
class InstallationKey {

    private final PrivateKey key;
    private final String publicKey;
    private final SecretKeySpec names;

    InstallationKey(@Value("${jingwei.home}/keys/certificate") Path file) throws IOException, GeneralSecurityException {
        var bytes = Base64.getDecoder().decode(KeyFile.read(file, () -> make(file)));
        key = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        names = new SecretKeySpec(bytes, "HmacSHA256");
        publicKey = publicHalf(publicFile(file));
    }

    private static Path publicFile(Path file) {
        return file.resolveSibling(file.getFileName() + ".pub");
    }

    /** What is read beside the key must verify what the key signs. */
    private String publicHalf(Path file) throws IOException {
        try {
            var half = Files.readString(file).strip();
            if (verifies(half, "probe", sign("probe"))) {
                return half;
            }
        } catch (NoSuchFileException | IllegalArgumentException | GeneralSecurityException _) {
            // as bad as a wrong one
        }
        throw new StartRefused(
                "this is not the public half of the key beside it",
                file,
                "Put both back from the backup, or move both away: the next start makes a new pair");
    }

    private static boolean verifies(String publicKey, String text, String signed) throws GeneralSecurityException {
        var signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey))));
        signature.update(text.getBytes(StandardCharsets.UTF_8));
        return signature.verify(Base64.getDecoder().decode(signed));
    }

    /** The private half; the public one is laid beside it first, so that no key lacks it. */
    private static String make(Path file) throws IOException {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            Files.createDirectories(file.getParent(), HomeFolder.only("rwx------"));
            Files.writeString(
                    publicFile(file),
                    Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
            return Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has Ed25519", e);
        }
    }

    /** The half that everybody may have: SubjectPublicKeyInfo, in Base64. */
    String publicKey() {
        return publicKey;
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
