package org.jingwei.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jingwei.Caller;

/**
 * The answer that stands in {@code src/test/resources/golden}. What no two offices have in common is named there in the
 * order of its first appearance: ids (random, or made with the installation's key), cursors (they hold ids), and of a
 * certificate the hash (of a document with ids in it) and the signature (by the installation's key). All else, each
 * moment included, is compared byte by byte.
 */
final class Golden {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
    private static final Pattern UNREPEATABLE =
            Pattern.compile("(?<id>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"
                    + "|(?<=\"(?:startC|endC|c)ursor\" : \")(?<cursor>[^\"]+)"
                    + "|(?<=\"hash\" : \")(?<hash>[0-9a-f]{64})"
                    + "|(?<=\"signature\" : \")(?<signature>[^\"]{88})");

    private Golden() {}

    /** Fails where the answer is another, and where none is known yet: then it is written, to be read. */
    static void hold(String name, Caller.Answer answer) {
        var file = FOLDER.resolve(name + ".json");
        var told = told(answer);
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, told);
                fail(file + " is new: read it, and keep it if it is right");
            }
            assertThat(told).as(name).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or write " + file, e);
        }
    }

    private static String told(Caller.Answer answer) {
        var text = Caller.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer.json());
        var names = new HashMap<String, String>();
        return UNREPEATABLE
                        .matcher(text)
                        .replaceAll(found -> names.computeIfAbsent(
                                found.group(), _ -> kind(found.namedGroups(), found) + "-" + (names.size() + 1)))
                + "\n";
    }

    private static String kind(Map<String, Integer> groups, java.util.regex.MatchResult found) {
        return groups.keySet().stream()
                .filter(group -> found.group(group) != null)
                .findFirst()
                .orElseThrow();
    }
}
