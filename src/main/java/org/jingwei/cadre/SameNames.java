package org.jingwei.cadre;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jingwei.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of people of one name on whom nobody has judged yet. They are made one after the other and no more of them than
 * are wanted: a name that 2,000 people bear has two million.
 */
final class SameNames {

    /** What two have in common, what tells most first. */
    private enum Common {
        NUMBER,
        BIRTH,
        NAME
    }

    private record Bearer(Row row, boolean asked, Set<String> judged) {

        static Bearer of(Row row, Set<String> asked) {
            var person = new Row(row.query(), row.map("person"));
            return new Bearer(person, asked.contains(person.string("id")), Set.copyOf(row.strings("judged")));
        }

        String id() {
            return row.string("id");
        }

        boolean named() {
            return row.stringOrNull("namedBy") != null;
        }

        boolean has(Common common) {
            return value(common) != null;
        }

        /** Equal for two who have it in common. */
        List<Object> key(Common common) {
            var value = value(common);
            return value == null ? List.of() : List.of(row.string("name"), value);
        }

        private @Nullable Object value(Common common) {
            return switch (common) {
                case NUMBER -> row.stringOrNull("idHash");
                case BIRTH -> row.dateOrNull("bornOn");
                case NAME -> row.string("name");
            };
        }

        boolean shares(Common common, Bearer other) {
            return has(common) && key(common).equals(other.key(common));
        }

        /** What tells most of what the two have in common. */
        Common most(Bearer other) {
            return Arrays.stream(Common.values())
                    .filter(common -> shares(common, other))
                    .findFirst()
                    .orElseThrow();
        }

        /** Each two once, and seen from who was asked about. */
        boolean faces(Bearer other) {
            var before = id().compareTo(other.id());
            return (before < 0 || (before > 0 && !other.asked)) && !judged.contains(other.id());
        }
    }

    private final List<Bearer> bearers;

    private SameNames(List<Bearer> bearers) {
        this.bearers = bearers;
    }

    /** @param rows what {@code cadre/same-names} answers */
    static SameNames of(List<Row> rows, Set<String> asked) {
        return new SameNames(rows.stream().map(row -> Bearer.of(row, asked)).toList());
    }

    /** Those with the same number or birthday first, then those whom a form names, then by name. */
    Stream<Identity.Namesakes> pairs() {
        return Arrays.stream(Common.values()).flatMap(common -> {
            Map<List<Object>, Map<Boolean, List<Bearer>>> alike = bearers.stream()
                    .filter(bearer -> bearer.has(common))
                    .collect(groupingBy(bearer -> bearer.key(common), partitioningBy(Bearer::named)));
            return Stream.concat(
                    pairs(common, bearer -> of(alike, bearer.key(common), true, bearer.named())),
                    pairs(
                            common,
                            bearer -> bearer.named() ? Stream.of() : of(alike, bearer.key(common), false, false)));
        });
    }

    /** The bearers whom a form names or does not name, or all of them. */
    private static Stream<Bearer> of(
            Map<List<Object>, Map<Boolean, List<Bearer>>> alike, List<Object> key, boolean named, boolean all) {
        var found = alike.getOrDefault(key, Map.of());
        var wanted = found.getOrDefault(named, List.of()).stream();
        return all ? Stream.concat(wanted, found.getOrDefault(!named, List.of()).stream()) : wanted;
    }

    private interface Others {
        Stream<Bearer> of(Bearer bearer);
    }

    private Stream<Identity.Namesakes> pairs(Common common, Others others) {
        return bearers.stream()
                .filter(bearer -> bearer.asked() && bearer.has(common))
                .flatMap(bearer -> others.of(bearer)
                        .filter(other -> bearer.faces(other) && bearer.most(other) == common)
                        .map(other -> pair(bearer, other)));
    }

    private static Identity.Namesakes pair(Bearer person, Bearer other) {
        return new Identity.Namesakes(
                Person.of(person.row()),
                Person.of(other.row()),
                person.shares(Common.BIRTH, other),
                person.shares(Common.NUMBER, other));
    }
}
