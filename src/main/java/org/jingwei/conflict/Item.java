package org.jingwei.conflict;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A piece of a descriptor that knows its file and line, so that whatever is wrong with it is said there. */
record Item(String file, Node node) {

    Item need(String key) {
        var found = get(key);
        if (found == null) {
            throw bad("key '" + key + "' is missing");
        }
        return found;
    }

    @Nullable
    Item get(String key) {
        return entries().get(key);
    }

    Map<String, Item> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw bad("a map is expected here");
        }
        var entries = new LinkedHashMap<String, Item>();
        for (var entry : mapping.getValue()) {
            var key = ((ScalarNode) entry.getKeyNode()).getValue();
            if (entries.put(key, new Item(file, entry.getValueNode())) != null) {
                throw new Item(file, entry.getKeyNode()).bad("key '" + key + "' stands twice");
            }
        }
        return entries;
    }

    /** Refuses any key but these. */
    void only(String... keys) {
        if (node instanceof MappingNode mapping) {
            for (var entry : mapping.getValue()) {
                var key = ((ScalarNode) entry.getKeyNode()).getValue();
                if (!Arrays.asList(keys).contains(key)) {
                    throw new Item(file, entry.getKeyNode())
                            .bad("unknown key '" + key + "'; known here: " + String.join(", ", keys));
                }
            }
        }
    }

    List<Item> list() {
        if (!(node instanceof SequenceNode sequence)) {
            throw bad("a list is expected here");
        }
        return sequence.getValue().stream().map(child -> new Item(file, child)).toList();
    }

    String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw bad("a text is expected here");
        }
        return scalar.getValue();
    }

    LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException e) {
            throw bad("a day such as 2026-03-01 is expected, not '" + text() + "'");
        }
    }

    boolean yes() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw bad("true or false is expected, not '" + text() + "'");
        };
    }

    <E extends Enum<E>> E oneOf(Class<E> type) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(text().toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        throw bad("'" + text() + "' is none of " + Set.of(type.getEnumConstants()));
    }

    /** A parameter's value: whole number, list of texts, or text. */
    Object value() {
        if (node instanceof SequenceNode) {
            var values = new ArrayList<String>();
            list().forEach(item -> values.add(item.text()));
            return List.copyOf(values);
        }
        return text().matches("-?\\d{1,9}") ? Long.valueOf(text()) : text();
    }

    /** Refuses a placeholder that is none of these words. */
    void holdPlaceholders(Text text, Set<String> known) {
        for (var sentence : List.of(text.zh(), text.en())) {
            Text.PLACEHOLDER
                    .matcher(sentence)
                    .results()
                    .map(found -> found.group(1))
                    .forEach(word -> {
                        if (!known.contains(word)) {
                            throw bad("placeholder {" + word + "} is none of " + known);
                        }
                    });
        }
    }

    BadRule bad(String reason) {
        return new BadRule(
                file, node.getStartMark() == null ? 1 : node.getStartMark().getLine() + 1, reason);
    }
}
