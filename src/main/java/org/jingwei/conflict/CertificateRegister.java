package org.jingwei.conflict;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.access.Viewer;
import org.jingwei.graph.Change;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the office issued, and what it issues it for, as far as the viewer may see either. */
@Component
class CertificateRegister {

    private static final Query ROUND = Query.named("conflict/staffed-round");
    private static final Query ONE = Query.named("conflict/certificate");
    private static final Query OF_ROUND = Query.named("conflict/certificates");
    private static final Query RECORD = Query.named("conflict/record-certificate");

    private final Graph graph;

    CertificateRegister(Graph graph) {
        this.graph = graph;
    }

    Optional<IssuedCertificate> find(String id, Viewer viewer) {
        return graph.ask(ONE, Map.of("id", id, "viewer", viewer.scope())).stream()
                .map(IssuedCertificate::of)
                .findFirst();
    }

    /** Those of a round, the newest first. */
    List<IssuedCertificate> list(String round, int first, Viewer viewer) {
        return graph.ask(OF_ROUND, Map.of("round", round, "most", first, "viewer", viewer.scope())).stream()
                .map(IssuedCertificate::of)
                .toList();
    }

    /** The round and its teams as they were known at that moment. */
    Optional<StaffedRound> findRound(String id, Instant knownAt, Viewer viewer) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("id", id);
        parameters.put("on", viewer.now().on());
        parameters.put("knownAt", knownAt.atZone(ZoneOffset.UTC));
        parameters.put("viewer", viewer.scope());
        return graph.ask(ROUND, parameters).stream().map(StaffedRound::of).findFirst();
    }

    /** False where plan or seats of the round changed since they were looked at. */
    boolean record(Change change, IssuedCertificate certificate) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("id", certificate.id());
        parameters.put("round", certificate.round());
        parameters.put("version", certificate.roundVersion());
        parameters.put("says", certificate.says());
        return !change.write(RECORD, parameters).isEmpty();
    }
}
