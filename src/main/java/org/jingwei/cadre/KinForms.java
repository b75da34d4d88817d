package org.jingwei.cadre;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jingwei.graph.Change;
import org.jingwei.graph.Codes;
import org.jingwei.graph.Fact;
import org.jingwei.graph.Facts;
import org.jingwei.graph.Query;
import org.jingwei.shared.Stamp;
import org.jspecify.annotations.Nullable;

/** From what a personnel form says (his father is …) to facts of the graph (… is parent of him). */
final class KinForms {

    static final Query NAMED = Query.named("cadre/named-relatives");
    private static final Query RECORD_NAMED = Query.named("cadre/record-named-relatives");

    static Collection<String> mentioned(List<KinRow> rows) {
        var codes = new TreeSet<String>();
        for (var row : rows) {
            codes.add(row.person());
            if (row.relative() != null) {
                codes.add(row.relative());
            }
        }
        return codes;
    }

    List<Fact> facts(Change change, List<KinRow> rows, Codes people, Stamp stamp) {
        var byName = namedRelatives(change, rows, people, stamp);
        var facts = new ArrayList<Fact>();
        for (var row : rows) {
            var person = people.id(row.person());
            var relative = row.relative() != null
                    ? people.id(row.relative())
                    : Objects.requireNonNull(byName.get(key(person, row)));
            facts.add(fact(row, person, relative));
        }
        return facts;
    }

    /** Whoever is named by name alone: known from an earlier form of the same person, or recorded now. */
    private static Map<String, String> namedRelatives(Change change, List<KinRow> rows, Codes people, Stamp stamp) {
        var named = rows.stream().filter(row -> row.relative() == null).toList();
        var ids = new HashMap<String, String>();
        if (named.isEmpty()) {
            return ids;
        }
        var persons =
                named.stream().map(row -> people.id(row.person())).distinct().toList();
        change.ask(NAMED, Map.of("people", persons))
                .forEach(row -> ids.put(
                        row.string("person") + " " + row.string("relation") + " " + row.string("name"),
                        row.string("id")));
        var fresh = new ArrayList<Map<String, @Nullable Object>>();
        for (var row : named) {
            var person = people.id(row.person());
            if (!ids.containsKey(key(person, row))) {
                var id = Facts.newId();
                ids.put(key(person, row), id);
                fresh.add(node(id, person, row));
            }
        }
        change.write(RECORD_NAMED, Map.of("rows", fresh, "now", stamp.moment()));
        return ids;
    }

    private static Map<String, @Nullable Object> node(String id, String person, KinRow row) {
        var name = Objects.requireNonNull(row.relativeName());
        var node = new HashMap<String, @Nullable Object>();
        node.put("id", id);
        node.put("name", name);
        node.put("readings", Readings.of(name));
        node.put("sex", sex(row.relation()));
        node.put("namedBy", person);
        node.put("namedAs", row.relation().name());
        return node;
    }

    private static String key(String person, KinRow row) {
        return person + " " + row.relation() + " " + row.relativeName();
    }

    private static Fact fact(KinRow row, String person, String relative) {
        var says = CadreRegister.dated(row.from(), row.to(), row.source());
        return switch (row.relation()) {
            case FATHER, MOTHER -> tie("PARENT_OF", relative, person, row, says);
            case SON, DAUGHTER -> tie("PARENT_OF", person, relative, row, says);
            case ELDER_BROTHER, ELDER_SISTER -> elder(relative, person, row, says);
            case YOUNGER_BROTHER, YOUNGER_SISTER -> elder(person, relative, row, says);
            case BROTHER, SISTER -> tie("SIBLING_OF", first(person, relative), last(person, relative), row, says);
            case SPOUSE -> new Fact("SPOUSE_OF", first(person, relative), last(person, relative), says);
            case RELATIVE -> tie("DECLARED_TIE", person, relative, row, says);
        };
    }

    private static Fact elder(String elder, String younger, KinRow row, Map<String, @Nullable Object> says) {
        says.put("elder", true);
        return tie("SIBLING_OF", elder, younger, row, says);
    }

    private static Fact tie(String type, String start, String end, KinRow row, Map<String, @Nullable Object> says) {
        says.put("kind", row.kind().name());
        return new Fact(type, start, end, says);
    }

    /** A tie without direction is kept in one, so that both partners' forms say the same fact. */
    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String last(String one, String other) {
        return one.compareTo(other) <= 0 ? other : one;
    }

    private static @Nullable String sex(Relation relation) {
        return switch (relation) {
            case FATHER, SON, ELDER_BROTHER, YOUNGER_BROTHER, BROTHER -> Sex.MALE.name();
            case MOTHER, DAUGHTER, ELDER_SISTER, YOUNGER_SISTER, SISTER -> Sex.FEMALE.name();
            case SPOUSE, RELATIVE -> null;
        };
    }
}
