package org.jingwei.conflict;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jingwei.access.Viewer;
import org.jingwei.graph.Change;
import org.jingwei.graph.Facts;
import org.jingwei.shared.CanonicalJson;
import org.jingwei.shared.Fingerprint;
import org.springframework.stereotype.Component;

/** Signs what the office vouches for about a round, and puts it on the register: the one road of every kind of certificate. */
@Component
public class Vouching {

    private final CertificateRegister register;
    private final InstallationKey key;

    Vouching(CertificateRegister register, InstallationKey key) {
        this.register = register;
        this.key = key;
    }

    /**
     * Id of the certificate; none where plan or seats of the round have changed since that version.
     *
     * @param says what it vouches for; its own id, moment, issuer and key are added
     */
    public Optional<String> issue(
            Change change, String round, int version, CertificateKind kind, Map<String, Object> says, Viewer viewer) {
        var certificate = sign(round, version, kind, says, viewer);
        return register.record(change, certificate) ? Optional.of(certificate.id()) : Optional.empty();
    }

    public Optional<IssuedCertificate> find(String id, Viewer viewer) {
        return register.find(id, viewer);
    }

    private IssuedCertificate sign(
            String round, int version, CertificateKind kind, Map<String, Object> says, Viewer viewer) {
        var now = viewer.now().knownAt();
        var id = Facts.newId();
        var whole = new HashMap<>(says);
        whole.put("kind", kind.document());
        whole.put("id", id);
        whole.put("issuedAt", now.toString());
        whole.put("issuedBy", Map.of("id", viewer.id(), "name", viewer.name()));
        whole.put("key", Fingerprint.of(key.publicKey()));
        var text = CanonicalJson.of(whole);
        return new IssuedCertificate(
                id,
                kind,
                round,
                now,
                viewer.id(),
                viewer.name(),
                version,
                false,
                Fingerprint.hash(text),
                key.sign(text),
                key.publicKey(),
                text);
    }
}
