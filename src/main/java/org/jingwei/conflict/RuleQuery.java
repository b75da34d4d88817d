package org.jingwei.conflict;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jingwei.graph.Column;
import org.jingwei.graph.Query;

/** The .cypher half of a rule, held to the contract; what is wrong is said with file and line. */
record RuleQuery(Query query, String file) {

    /** The column that a rule on targets may have besides. */
    static final String OPEN = "open";

    private static final Pattern WRITES = Pattern.compile(
            "\\b(CREATE|MERGE|SET|DELETE|DETACH|REMOVE|FOREACH|LOAD\\s+CSV|DROP)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile(
            "\\b(date|datetime|localdatetime|timestamp|time|localtime)\\s*\\(\\s*\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BECAUSE = Pattern.compile("\\{((?:[^{}]|\\{[^{}]*})*)}\\s+AS\\s+because");
    private static final Pattern KEY = Pattern.compile("(?:^|,)\\s*(\\w+)\\s*:");

    void holdColumns(List<String> expected, boolean mayLeaveOpen) {
        var declared = query.head().out().stream().map(Column::name).toList();
        var open = Stream.concat(expected.stream(), Stream.of(OPEN)).toList();
        if (!declared.equals(expected) && !(mayLeaveOpen && declared.equals(open))) {
            throw bad(
                    "out:",
                    "the columns of a rule are " + String.join(", ", expected) + ", not "
                            + String.join(", ", declared));
        }
    }

    void holdReadOnly() {
        var writing = WRITES.matcher(code());
        if (writing.find()) {
            throw bad(writing.group(1), "a rule reads; it has no " + writing.group(1));
        }
        var clock = CLOCK.matcher(code());
        if (clock.find()) {
            throw bad(clock.group(), "time comes in as $from, $to and $knownAt; a rule does not ask the clock");
        }
    }

    void holdParameters(Set<String> given, Set<String> own) {
        for (var used : query.parameters()) {
            if (!given.contains(used) && !own.contains(used)) {
                throw bad(
                        "$" + used,
                        "parameter $" + used + " is neither given to every rule " + new TreeSet<>(given)
                                + " nor a parameter of every version");
            }
        }
    }

    Set<String> becauseKeys() {
        var keys = new TreeSet<String>();
        var because = BECAUSE.matcher(code());
        if (because.find()) {
            var outer = because.group(1).replaceAll("\\{[^{}]*}", "0");
            KEY.matcher(outer).results().forEach(key -> keys.add(key.group(1)));
        }
        return keys;
    }

    private String code() {
        return query.source().replaceAll("//.*", "");
    }

    private BadRule bad(String needle, String reason) {
        var lines = query.source().lines().toList();
        int line = 1;
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).contains(needle)) {
                line = i + 1;
            }
        }
        return new BadRule(file, line, reason);
    }
}
