package org.jingwei.conflict;

import java.util.List;
import org.jingwei.access.Viewer;
import org.jingwei.job.Problem;
import org.jingwei.shared.Fingerprint;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Certificates of rounds for GraphQL. */
@Controller
class CertificateGraphql {

    private final CertificateRegister register;
    private final CertificateOffice office;
    private final InstallationKey key;
    private final MessageSource messages;

    CertificateGraphql(
            CertificateRegister register, CertificateOffice office, InstallationKey key, MessageSource messages) {
        this.register = register;
        this.office = office;
        this.key = key;
        this.messages = messages;
    }

    /** The certificate, or why there is none. */
    record Issued(@Nullable IssuedCertificate certificate, List<Problem> problems) {}

    /** What everybody may know of the key. */
    record PublicKey(String algorithm, String publicKey, String fingerprint) {}

    @QueryMapping
    @Nullable
    IssuedCertificate certificate(@Argument String id, Viewer viewer) {
        return register.find(id, viewer).orElse(null);
    }

    @QueryMapping
    List<IssuedCertificate> certificates(@Argument String round, @Argument Integer first, Viewer viewer) {
        return register.list(round, first, viewer);
    }

    @QueryMapping
    PublicKey installationKey() {
        return new PublicKey("Ed25519", key.publicKey(), Fingerprint.of(key.publicKey()));
    }

    @MutationMapping
    Issued issueCertificate(@Argument CertificateOffice.Issuing input, Viewer viewer) {
        var issued = office.issue(input, viewer);
        var certificate = issued.ids().isEmpty()
                ? null
                : register.find(issued.ids().getFirst(), viewer).orElse(null);
        return new Issued(certificate, Problem.all(issued.problems(), messages, viewer.language()));
    }
}
