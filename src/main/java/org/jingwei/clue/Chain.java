package org.jingwei.clue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The hash chain of a clue's steps: {@code digest(n) = SHA-256(digest(n-1) | commitment(n))}, {@code commitment =
 * SHA-256(salt | step)}; before the first stands the digest of the clue's id. So whoever sees digests and commitments can
 * check the chain, and nobody can guess a step from them.
 */
final class Chain {

    private Chain() {}

    static String genesis(String clue) {
        return sha256("jingwei clue|" + clue);
    }

    static String commitment(String clue, StepRecord step) {
        return sha256(step.salt() + "|" + canonical(clue, step));
    }

    static String digest(String before, String commitment) {
        return sha256(before + "|" + commitment);
    }

    /** What a clue says at its beginning, as one digest. */
    static String about(String source, String organization, Collection<String> subjects, String summary) {
        return sha256(joined(Arrays.asList(source, organization, String.join(" ", new TreeSet<>(subjects)), summary)));
    }

    /** The one text of a step: every part with its length before it, so that no two steps share it. */
    private static String canonical(String clue, StepRecord step) {
        var paper = step.document();
        var parts = new ArrayList<@Nullable Object>(Arrays.asList(
                clue,
                step.id(),
                step.number(),
                step.kind(),
                step.state(),
                step.on(),
                step.recordedAt(),
                step.account(),
                step.name(),
                step.person(),
                step.role(),
                step.onBehalfOf()));
        parts.addAll(Arrays.asList(
                paper == null ? null : paper.kind(),
                paper == null ? null : paper.title(),
                paper == null ? null : paper.number(),
                step.opinion(),
                step.receiver(),
                step.closing(),
                String.join("\n", step.sanctions()),
                String.join("\n", step.readers()),
                step.about()));
        return joined(parts);
    }

    private static String joined(List<? extends @Nullable Object> parts) {
        var text = new StringBuilder();
        for (var part : parts) {
            var said = part == null ? "-" : "+" + part;
            text.append(said.length()).append(':').append(said);
        }
        return text.toString();
    }

    static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
