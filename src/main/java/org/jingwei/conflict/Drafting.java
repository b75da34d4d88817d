package org.jingwei.conflict;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jingwei.access.Role;
import org.jingwei.access.Viewer;
import org.jingwei.graph.Change;
import org.jingwei.graph.Facts;
import org.jingwei.graph.Query;
import org.jingwei.job.Changed;
import org.jingwei.job.Changes;
import org.jingwei.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody of the office drafts what a rule is to be from a day on; another one adopts it. */
@Component
class Drafting {

    private static final int LONGEST = 2_000;
    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

    private static final Query LOCK = Query.named("conflict/lock-rule-versions");
    private static final Query RECORD = Query.named("conflict/record-rule-version");
    private static final Query ADOPT = Query.named("conflict/adopt-rule-version");
    private static final Query STRIKE = Query.named("conflict/strike-rule-version");

    private final RuleVersions versions;
    private final Changes changes;

    Drafting(RuleVersions versions, Changes changes) {
        this.versions = versions;
        this.changes = changes;
    }

    /** A draft, as it comes in. */
    record DraftRule(String rule, LocalDate from, RuleTermsInput terms, String reason) {}

    /** Which draft is adopted, and by whose word. */
    record AdoptRule(
            String version, String document, @Nullable String approver) {}

    /** Which draft or version is withdrawn, and why. */
    record WithdrawRule(String version, String reason) {}

    Changed draft(DraftRule input, Viewer viewer) {
        return changes.run(viewer, "draftRule", input, change -> {
            var rule = versions.rule(input.rule(), viewer);
            if (rule.isEmpty()) {
                return refused("not-found", "rule.no-rule", List.of(input.rule()), "rule");
            }
            if (input.from().isBefore(viewer.now().on())) {
                return refused("row-invalid", "rule.from-past", List.of(), "from");
            }
            if (isUnfit(input.reason())) {
                return refused("row-invalid", "rule.reason-length", List.of(), "reason");
            }
            var former = RuleTerms.of(RuleVersions.heldOn(rule.get(), input.from()));
            var read = input.terms().over(rule.get(), former);
            return read.problems().isEmpty()
                    ? record(change, input, rule.get(), former, read.terms(), viewer)
                    : Changed.refused(read.problems());
        });
    }

    private static Changed record(
            Change change, DraftRule input, Rule rule, RuleTerms former, RuleTerms terms, Viewer viewer) {
        var says = new HashMap<String, Object>();
        says.put("id", Facts.newId());
        says.put("rule", input.rule());
        says.put("from", input.from());
        says.put("terms", terms.kept());
        says.put("former", former.kept());
        says.put("weakens", former.bars() && terms.weakens(former, rule.stricter()));
        says.put("reason", input.reason().strip());
        says.put("name", viewer.name());
        says.put("recordedAt", moment(viewer));
        says.put("recordedBy", viewer.id());
        change.write(RECORD, Map.of("says", says));
        return Changed.of(String.valueOf(says.get("id")));
    }

    /** By another than who drafted it; what may let pass whom the rule barred, by the head of the group, with a superior's decision. */
    Changed adopt(AdoptRule input, Viewer viewer) {
        return changes.run(viewer, "adoptRule", input, change -> {
            var found = versions.find(input.version(), viewer).filter(each -> each.state() == RuleVersion.State.DRAFT);
            if (found.isEmpty()) {
                return refused("not-found", "rule.no-draft", List.of(), "version");
            }
            var draft = found.get();
            if (draft.account().equals(viewer.id())) {
                return refused("not-entitled", "rule.own-draft", List.of(), "version");
            }
            if (draft.from().isBefore(viewer.now().on())) {
                return refused(
                        "row-invalid",
                        "rule.draft-too-old",
                        List.of(draft.from().toString()),
                        "version");
            }
            if (input.document().isBlank()) {
                return refused("row-invalid", "rule.no-document", List.of(), "document");
            }
            if (draft.weakens() && !viewer.holds(Role.GROUP_HEAD)) {
                return refused("not-entitled", "rule.for-group-head", List.of(), "version");
            }
            if (draft.weakens() && (input.approver() == null || input.approver().isBlank())) {
                return refused("row-invalid", "rule.no-superior", List.of(), "approver");
            }
            return adopt(change, draft, input, viewer);
        });
    }

    private Changed adopt(Change change, RuleVersion draft, AdoptRule input, Viewer viewer) {
        change.write(LOCK, Map.of("rule", draft.rule()));
        var before = versions.book(change, EVER).stream()
                .filter(rule -> rule.id().equals(draft.rule()))
                .map(rule ->
                        RuleTerms.of(RuleVersions.heldOn(rule, draft.from())).kept())
                .findFirst();
        if (!before.orElseThrow().equals(draft.former())) {
            return refused("row-invalid", "rule.draft-overtaken", List.of(), "version");
        }
        var says = new HashMap<String, @Nullable Object>();
        says.put("document", input.document().strip());
        says.put(
                "approver",
                input.approver() == null || input.approver().isBlank()
                        ? null
                        : input.approver().strip());
        says.put("adoptedAt", moment(viewer));
        says.put("adoptedBy", viewer.id());
        says.put("adoptedByName", viewer.name());
        var adopted = Map.of("id", draft.id(), "first", RuleVersion.FIRST, "says", says);
        return change.write(ADOPT, adopted).isEmpty()
                ? refused("not-found", "rule.no-draft", List.of(), "version")
                : Changed.of(draft.id());
    }

    /** A draft by whoever drafted it or adopts; what was adopted by whoever may adopt its opposite. */
    Changed withdraw(WithdrawRule input, Viewer viewer) {
        return changes.run(viewer, "withdrawRule", input, change -> {
            var found =
                    versions.find(input.version(), viewer).filter(each -> each.state() != RuleVersion.State.WITHDRAWN);
            if (found.isEmpty()) {
                return refused("not-found", "rule.no-version", List.of(), "version");
            }
            if (!mayWithdraw(found.get(), viewer)) {
                return refused("not-entitled", "rule.for-the-head", List.of(), "version");
            }
            if (isUnfit(input.reason())) {
                return refused("row-invalid", "rule.reason-length", List.of(), "reason");
            }
            var says = Map.<String, Object>of(
                    "struckAt", moment(viewer),
                    "struckBy", viewer.id(),
                    "struckByName", viewer.name(),
                    "struckFor", input.reason().strip());
            return change.write(STRIKE, Map.of("id", input.version(), "says", says))
                            .isEmpty()
                    ? refused("not-found", "rule.no-version", List.of(), "version")
                    : Changed.of(input.version());
        });
    }

    private static boolean mayWithdraw(RuleVersion version, Viewer viewer) {
        var heads = viewer.holds(Role.OFFICE_HEAD) || viewer.holds(Role.GROUP_HEAD);
        return version.state() == RuleVersion.State.DRAFT
                ? heads || version.account().equals(viewer.id())
                : heads;
    }

    private static boolean isUnfit(String reason) {
        return reason.isBlank() || reason.length() > LONGEST;
    }

    private static ZonedDateTime moment(Viewer viewer) {
        return viewer.now().knownAt().atZone(ZoneOffset.UTC);
    }

    private static Changed refused(String code, String key, List<Object> arguments, String field) {
        return Changed.refused(List.of(new Refusal(code, key, arguments, List.of("input", field))));
    }
}
