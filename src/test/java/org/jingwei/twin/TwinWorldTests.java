package org.jingwei.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.graph.Graph;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Worlds that differ in one secret are the same in every byte to whoever may not know of it, whatever he asks and tries;
 * and whoever may know of it sees that they differ, or nothing would be proved. Clues as a whole: {@code ClueTwinTests}.
 */
@OfficeTest
class TwinWorldTests {

    private static final int SHOWN = 120;

    @Autowired
    private Office office;

    @Autowired
    private Graph graph;

    @Test
    void areToldApartByNobodyWhoMayNotKnow() {
        var world = new TwinWorld(office, graph);
        try {
            var secrets = new TwinSecrets(world).all();
            // what is asked first of all may time out, while the engine makes its plans
            TwinQuestions.all(world).forEach(each -> each.answer(world.callers().get("head")));
            TwinQuestions.all(world).forEach(each -> each.answer(world.callers().get("receiver")));
            var before = answers(world, secrets.subList(0, 1));
            var faults = new ArrayList<String>();
            for (int i = 0; i < secrets.size(); i++) {
                secrets.get(i).takeOut(office);
                var after = answers(world, secrets.subList(i, Math.min(i + 2, secrets.size())));
                faults.addAll(faults(secrets.get(i), before, after));
                before = after;
            }
            assertThat(faults).as("who was told of what he may not know").isEmpty();
            before.forEach((who, told) -> assertThat(told.values())
                    .as(who)
                    .noneMatch(answer -> answer.startsWith("429") || answer.contains("\"internal\"")));
            assertThat(before.get("clerk").get("certificate")).contains("\"document\":", "\"problems\":[]");
            assertThat(before.get("head").get("against clues")).contains("\"clean\":", "\"problems\":[]");
        } finally {
            world.forget();
        }
    }

    /** What everybody is answered, by caller and question; of a secret only those try who may not know of it. */
    private static Map<String, Map<String, String>> answers(TwinWorld world, List<Secret> secrets) {
        var everybodys = TwinQuestions.all(world);
        var answers = new ConcurrentSkipListMap<String, Map<String, String>>();
        world.callers().entrySet().parallelStream().forEach(entry -> {
            var who = entry.getKey();
            var caller = entry.getValue();
            var asked = new ArrayList<>(everybodys);
            secrets.stream()
                    .filter(secret -> !secret.entitled().contains(who))
                    .forEach(secret -> asked.addAll(secret.handles()));
            var told = new TreeMap<String, String>();
            asked.forEach(each -> told.put(each.name(), each.answer(caller)));
            assertThat(told).as("a name each").hasSameSizeAs(asked);
            answers.put(who, told);
        });
        return answers;
    }

    private static List<String> faults(
            Secret secret, Map<String, Map<String, String>> before, Map<String, Map<String, String>> after) {
        var faults = new ArrayList<String>();
        var bytes = 0L;
        var compared = 0;
        for (var who : before.keySet()) {
            var with = before.get(who);
            var without = after.get(who);
            var both = with.keySet().stream().filter(without::containsKey).toList();
            var differing = both.stream()
                    .filter(asked -> !with.get(asked).equals(without.get(asked)))
                    .toList();
            if (secret.entitled().contains(who)) {
                if (differing.isEmpty()) {
                    faults.add("%s may know of %s and is told nothing".formatted(who, secret.name()));
                }
                continue;
            }
            compared += both.size();
            bytes += both.stream().mapToLong(asked -> with.get(asked).length()).sum();
            differing.forEach(asked -> faults.add("%s is told of %s by %s: %s"
                    .formatted(who, secret.name(), asked, difference(with.get(asked), without.get(asked)))));
        }
        System.out.printf("%s: %d answers, %d characters compared%n", secret.name(), compared, bytes);
        return faults;
    }

    private static String difference(String with, String without) {
        var at = 0;
        while (at < Math.min(with.length(), without.length()) && with.charAt(at) == without.charAt(at)) {
            at++;
        }
        return around(with, at) + " | " + around(without, at);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - SHOWN / 2), Math.min(text.length(), at + SHOWN));
    }
}
