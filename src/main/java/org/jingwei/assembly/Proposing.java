package org.jingwei.assembly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jingwei.assembly.Verifier.Verdict;
import org.jspecify.annotations.Nullable;

/** What the graph keeps of a proposal and of each seat in it. */
final class Proposing {

    private Proposing() {}

    static Map<String, @Nullable Object> says(int roundVersion, Scoring scoring, double bound, boolean fallback) {
        var says = new HashMap<String, @Nullable Object>();
        says.put("roundVersion", roundVersion);
        says.put("objective", (double) scoring.total());
        says.put("bound", bound);
        says.put("fallback", fallback);
        says.put("terms", scoring.values().keySet().stream().map(Enum::name).toList());
        says.put("values", List.copyOf(scoring.values().values()));
        says.put(
                "weights",
                scoring.values().keySet().stream().map(scoring.weights()::get).toList());
        says.put("seed", Puzzle.SEED);
        return says;
    }

    static Map<String, @Nullable Object> seat(Verdict verdict, List<String> alternates) {
        return Map.of(
                "person",
                verdict.seat().cadre(),
                "says",
                Map.of(
                        "team", verdict.seat().team(),
                        "role", verdict.seat().role().name(),
                        "outcome", verdict.outcome().name(),
                        "zh", verdict.zh(),
                        "en", verdict.en(),
                        "alternates", alternates));
    }
}
