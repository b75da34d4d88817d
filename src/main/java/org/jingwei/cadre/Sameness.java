package org.jingwei.cadre;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From judgements to pairs of records that are one human: whoever is joined by judgements of sameness, directly or over
 * others, for each stretch of time during which the same judgements stood.
 */
final class Sameness {

    /** A judgement that two records are one human. */
    record Judged(
            String id,
            String first,
            String second,
            @Nullable Instant recordedAt,
            @Nullable Instant struckAt) {

        boolean stoodAt(Instant moment) {
            return (recordedAt == null || !recordedAt.isAfter(moment))
                    && (struckAt == null || struckAt.isAfter(moment));
        }
    }

    /** Two records that were one human for a stretch of recorded time. */
    record Pair(
            String first,
            String second,
            Instant recordedAt,
            @Nullable Instant struckAt) {

        /** The same for the same pair and stretch, however often it is derived. */
        String name() {
            return UUID.nameUUIDFromBytes((first + second + recordedAt).getBytes(StandardCharsets.UTF_8))
                    .toString();
        }
    }

    private Sameness() {}

    static List<Pair> derive(List<Judged> judgements) {
        var moments = new TreeSet<Instant>();
        for (var judged : judgements) {
            moments.add(judged.recordedAt() == null ? Instant.EPOCH : judged.recordedAt());
            if (judged.struckAt() != null) {
                moments.add(judged.struckAt());
            }
        }
        var open = new TreeMap<String, Pair>();
        var pairs = new ArrayList<Pair>();
        for (var moment : moments) {
            var standing = pairsAt(judgements, moment);
            closeGone(open, standing, moment, pairs);
            standing.forEach((key, pair) -> open.putIfAbsent(key, pair));
        }
        pairs.addAll(open.values());
        return pairs;
    }

    private static void closeGone(
            Map<String, Pair> open, Map<String, Pair> standing, Instant moment, List<Pair> closed) {
        for (var key : List.copyOf(open.keySet())) {
            if (!standing.containsKey(key)) {
                var pair = open.remove(key);
                if (pair != null) {
                    closed.add(new Pair(pair.first(), pair.second(), pair.recordedAt(), moment));
                }
            }
        }
    }

    private static Map<String, Pair> pairsAt(List<Judged> judgements, Instant moment) {
        var clusters = new HashMap<String, TreeSet<String>>();
        for (var judged : judgements) {
            if (judged.stoodAt(moment)) {
                var joined = clusters.getOrDefault(judged.first(), new TreeSet<>(List.of(judged.first())));
                joined.addAll(clusters.getOrDefault(judged.second(), new TreeSet<>(List.of(judged.second()))));
                joined.forEach(member -> clusters.put(member, joined));
            }
        }
        var pairs = new TreeMap<String, Pair>();
        for (var first : clusters.keySet()) {
            for (var second : clusters.getOrDefault(first, new TreeSet<>()).tailSet(first, false)) {
                pairs.put(first + " " + second, new Pair(first, second, moment, null));
            }
        }
        return pairs;
    }
}
