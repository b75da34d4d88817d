package org.jingwei.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The one table of who may see what. Query filters and the field gate are both made from it. */
public final class Policy {

    private final Map<String, PolicyRow> rows;

    private Policy(Map<String, PolicyRow> rows) {
        this.rows = rows;
    }

    static Policy shipped() {
        try (var stream = Policy.class.getResourceAsStream("/policy.csv")) {
            if (stream == null) {
                throw new BadPolicy("policy.csv is missing");
            }
            return of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read policy.csv", e);
        }
    }

    static Policy of(String text) {
        return new Policy(PolicyTable.read(text));
    }

    /** The row of a field: its own, else the type's {@code Type.*}, else that of the type's last word. */
    Optional<PolicyRow> row(String type, String field) {
        return Optional.ofNullable(rows.get(type + "." + field))
                .or(() -> Optional.ofNullable(rows.get(type + ".*")))
                .or(() -> Optional.ofNullable(rows.get("*" + lastWord(type) + "." + field)));
    }

    /** Who sees a thing of that type at all. */
    PolicyRow existence(String type) {
        var row = rows.get(type + ".id");
        if (row == null) {
            throw new BadPolicy("policy.csv has no row for " + type + ".id");
        }
        return row;
    }

    /** True where the type's existence is a secret to somebody. */
    boolean guards(String type) {
        var row = rows.get(type + ".id");
        return row != null && row.guarded();
    }

    /** The types that some role may not see: each has a predicate in {@code cypher/access/visible}. */
    public Set<String> guardedTypes() {
        return rows.entrySet().stream()
                .filter(row -> row.getKey().endsWith(".id") && row.getValue().guarded())
                .map(row -> row.getKey().substring(0, row.getKey().length() - ".id".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** True where one of the roles may call that operation at all. */
    public boolean permits(String type, String field, Set<Role> roles) {
        return row(type, field)
                .map(row -> row.open()
                        || roles.stream().anyMatch(role -> !row.letters(role).isEmpty()))
                .orElse(false);
    }

    private static String lastWord(String type) {
        var start = type.length() - 1;
        while (start > 0 && !Character.isUpperCase(type.charAt(start))) {
            start--;
        }
        return type.substring(Math.max(start, 0));
    }
}
