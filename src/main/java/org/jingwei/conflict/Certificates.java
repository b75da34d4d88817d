package org.jingwei.conflict;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jingwei.access.Viewer;
import org.jingwei.shared.CanonicalJson;
import org.jingwei.shared.Fingerprint;
import org.springframework.stereotype.Component;

/** What a check vouches for: canonical JSON, its hash, and the installation's signature. */
@Component
class Certificates {

    private final InstallationKey key;

    Certificates(InstallationKey key) {
        this.key = key;
    }

    /** The document, hash and signature. */
    record Certificate(String id, String hash, String signature, String document) {}

    Certificate of(CrossCheck check, Viewer viewer) {
        var document = CanonicalJson.of(document(check, viewer));
        return new Certificate(key.name(document), Fingerprint.hash(document), key.sign(document), document);
    }

    private static Map<String, Object> document(CrossCheck check, Viewer viewer) {
        var question = check.question();
        var document = new TreeMap<String, Object>();
        document.put("kind", "jingwei-cross-check/1");
        document.put("askedBy", viewer.id());
        document.put("knownAt", question.knownAt().toString());
        document.put("from", question.from().toString());
        document.put("to", question.to().toString());
        document.put("role", question.role().name());
        document.put(
                "candidates", check.candidates().stream().map(Candidate::id).toList());
        document.put("targets", check.targets().stream().map(Target::id).toList());
        document.put("asOneTeam", question.asOneTeam());
        document.put("colleagues", check.colleagues().size());
        document.put("supposed", question.suppose().size());
        document.put("facts", List.of("register", "declared"));
        document.put("rules", check.runs().stream().map(Certificates::rule).toList());
        var outcomes = new TreeMap<String, Object>();
        Tally.of(check).forEach((outcome, pairs) -> outcomes.put(outcome.name(), pairs));
        document.put("outcomes", outcomes);
        document.put("gaps", check.gaps().size());
        return document;
    }

    private static Map<String, Object> rule(RuleRun run) {
        var rule = new TreeMap<String, Object>();
        rule.put("id", run.rule().id());
        rule.put("version", run.version());
        rule.put("state", run.state().name());
        rule.put("hits", run.hits());
        return rule;
    }
}
