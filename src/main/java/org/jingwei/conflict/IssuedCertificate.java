package org.jingwei.conflict;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jingwei.graph.Row;
import org.jingwei.shared.Fingerprint;
import org.jspecify.annotations.Nullable;

/** A certificate on the register, as it was issued. */
public record IssuedCertificate(
        String id,
        CertificateKind kind,
        String round,
        Instant issuedAt,
        String account,
        String issuedBy,
        int roundVersion,
        boolean outdated,
        String hash,
        String signature,
        String publicKey,
        String document) {

    static IssuedCertificate of(Row row) {
        var certificate = new Row(row.query(), row.map("certificate"));
        var kind = certificate.stringOrNull("kind"); // none on those of earlier releases
        var version = certificate.integer("roundVersion");
        return new IssuedCertificate(
                certificate.string("id"),
                kind == null ? CertificateKind.REVIEW : CertificateKind.valueOf(kind),
                row.string("round"),
                Objects.requireNonNull(certificate.instantOrNull("issuedAt")),
                certificate.string("account"),
                certificate.string("name"),
                version,
                row.integer("version") != version,
                certificate.string("hash"),
                certificate.string("signature"),
                certificate.string("publicKey"),
                certificate.string("document"));
    }

    public String fingerprint() {
        return Fingerprint.of(publicKey);
    }

    /** One object in the canonical form, of which Verify.java knows the outline. */
    public String file() {
        return "{\"document\":" + document + ",\"publicKey\":\"" + publicKey + "\",\"signature\":\"" + signature
                + "\"}";
    }

    Map<String, @Nullable Object> says() {
        var says = new HashMap<String, @Nullable Object>();
        says.put("kind", kind.name());
        says.put("issuedAt", issuedAt.atZone(ZoneOffset.UTC));
        says.put("account", account);
        says.put("name", issuedBy);
        says.put("roundVersion", roundVersion);
        says.put("hash", hash);
        says.put("signature", signature);
        says.put("publicKey", publicKey);
        says.put("document", document);
        return says;
    }
}
