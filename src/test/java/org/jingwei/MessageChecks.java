package org.jingwei;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the two files of messages owe each other and the sources; each problem is said with file and line. */
record MessageChecks(Path chinese, Path english, Path sources) {

    /** What is made of parts: by a code, by the type of a relation. */
    private static final Pattern MADE = Pattern.compile(
            "(code|relation|role|seat|clue|step|state|document|sanction|outcome|part|assembly\\.(term|core|remedy))\\..*");
    /** A refusal, and what it gives as its words. */
    private static final Pattern REFUSAL = Pattern.compile(
            "new\\s+(?:\\w+\\.)*(BadInput|Refusal)\\(\\s*\"[^\"]*\",\\s*(?:\"([^\"]*)\"\\s*[,)]|(\\S))");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

    /** A line of a file of messages. */
    private record Message(String place, String text) {

        String say(String problem) {
            return place + ": " + problem;
        }
    }

    List<String> problems() {
        var zh = read(chinese);
        var en = read(english);
        return Stream.of(lonely(zh, en), lonely(en, zh), strange(zh, en), unused(zh), unsaid(zh.keySet()))
                .flatMap(List::stream)
                .toList();
    }

    /** Keys that the other language lacks, or says with other places. */
    private static List<String> lonely(Map<String, Message> here, Map<String, Message> there) {
        var problems = new ArrayList<String>();
        here.forEach((key, message) -> {
            var other = there.get(key);
            if (other == null) {
                problems.add(message.say(key + " is not said in the other language"));
            } else if (!places(message).equals(places(other))) {
                problems.add(message.say(key + " has other places in the other language"));
            }
        });
        return problems;
    }

    private static List<String> strange(Map<String, Message> chinese, Map<String, Message> english) {
        var problems = new ArrayList<String>();
        chinese.forEach((key, message) -> {
            if (!HAN.matcher(message.text()).find()) {
                problems.add(message.say(key + " is not Chinese"));
            }
        });
        english.forEach((key, message) -> {
            if (HAN.matcher(message.text()).find()) {
                problems.add(message.say(key + " is not English"));
            }
        });
        return problems;
    }

    private List<String> unused(Map<String, Message> messages) {
        var said = texts().values().stream().collect(Collectors.joining("\n"));
        return messages.entrySet().stream()
                .filter(each -> !MADE.matcher(each.getKey()).matches())
                .filter(each -> !said.contains("\"" + each.getKey() + "\""))
                .map(each -> each.getValue().say(each.getKey() + " is said by nobody"))
                .toList();
    }

    /** Refusals whose words are no key: a sentence in Java, or something that is put together there. */
    private List<String> unsaid(Set<String> keys) {
        var problems = new ArrayList<String>();
        texts().forEach((file, text) -> REFUSAL.matcher(text)
                .results()
                .filter(found -> found.group(2) == null || !keys.contains(found.group(2)))
                .forEach(found ->
                        problems.add(place(file, text, found) + found.group(1) + " speaks by a key of the messages")));
        return problems;
    }

    private static String place(Path file, String text, MatchResult found) {
        return name(file) + ":"
                + (text.substring(0, found.start())
                                .chars()
                                .filter(each -> each == '\n')
                                .count()
                        + 1) + ": ";
    }

    private static Set<String> places(Message message) {
        return PLACE.matcher(message.text())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Message> read(Path file) {
        var messages = new LinkedHashMap<String, Message>();
        var lines = text(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var at = lines.get(i).indexOf('=');
            if (at > 0 && !lines.get(i).startsWith("#")) {
                messages.put(
                        lines.get(i).substring(0, at),
                        new Message(name(file) + ":" + (i + 1), lines.get(i).substring(at + 1)));
            }
        }
        return messages;
    }

    private Map<Path, String> texts() {
        try (var files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .collect(Collectors.toMap(file -> file, MessageChecks::text, (a, _) -> a, LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
