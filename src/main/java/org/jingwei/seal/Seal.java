package org.jingwei.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.jingwei.engine.KeyFile;
import org.jingwei.engine.StartRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Closes and opens texts with the key of this installation ({@code keys/seal}, a Tink keyset). What was closed for one place opens at no other. */
@Component
public class Seal {

    private static final int BLOCK = 256;
    private static final Configuration TINK = AeadConfig2026.get();

    private final Aead aead;

    Seal(@Value("${jingwei.home}/keys/seal") Path file) throws IOException, GeneralSecurityException {
        aead = keys(file).getPrimitive(TINK, Aead.class);
    }

    private static KeysetHandle keys(Path file) throws IOException {
        var keyset = KeyFile.read(file, Seal::fresh);
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(keyset, TINK, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException _) { // its message may quote the key
            throw new StartRefused(
                    "this is no key that opens seals",
                    file,
                    "Put it back from the backup. Without it nobody learns any more who reported");
        }
    }

    private static String fresh() throws IOException {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TINK),
                    TINK,
                    InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot make a key", e);
        }
    }

    /** In Base64, and of a length that says little: it grows by whole blocks. */
    public String close(String text, String place) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var padded = text + " ".repeat(BLOCK - bytes.length % BLOCK);
        try {
            return Base64.getEncoder().encodeToString(aead.encrypt(utf8(padded), utf8(place)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal with the key of this installation", e);
        }
    }

    /**
     * What was closed, without the spaces at its end.
     *
     * @throws GeneralSecurityException where it was altered, moved, or closed with another key
     */
    public String open(String closed, String place) throws GeneralSecurityException {
        try {
            var text = aead.decrypt(Base64.getDecoder().decode(closed), utf8(place));
            return new String(text, StandardCharsets.UTF_8).stripTrailing();
        } catch (IllegalArgumentException e) {
            throw new GeneralSecurityException("not even Base64", e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
