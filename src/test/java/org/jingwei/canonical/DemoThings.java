package org.jingwei.canonical;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jingwei.cadre.PersonRow;
import org.jingwei.demo.DemoRegister;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The words of canonical variables, and which ids of an office's demo they stand for; all chosen by the office's codes. */
final class DemoThings {

    private static final String POOL = "{ pool(first: 100) { nodes { id cadre { id code } } } }";
    private static final String ROUNDS = """
            { rounds(first: 1) { nodes { id targets { id code region { id } leaders { id code } } teams { id number } } } }
            """;
    private static final String BY_CODE = "query($code: String!) { cadres(search: $code) { nodes { id code } } }";
    private static final String JUDGE = """
            mutation($input: JudgeIdentityInput!) { judgeIdentity(input: $input) { judgement { id } } }
            """;

    private final CanonicalOffice office;
    private @Nullable List<JsonNode> pool;
    private @Nullable JsonNode round;

    DemoThings(CanonicalOffice office) {
        this.office = office;
    }

    /** A list of one word for many things becomes a list of them, of the candidates no more than asked for. */
    Map<String, Object> filledIn(Map<?, ?> variables, int candidates) {
        var filled = new LinkedHashMap<String, Object>();
        variables.forEach((name, value) -> filled.put(String.valueOf(name), filledIn(value, candidates)));
        return filled;
    }

    private @Nullable Object filledIn(@Nullable Object value, int candidates) {
        return switch (value) {
            case Map<?, ?> map -> filledIn(map, candidates);
            case List<?> list
            when list.equals(List.of("cadre.id")) ->
                pool().stream().limit(candidates).toList();
            case List<?> list when list.equals(List.of("targets.id")) -> targets("id");
            case List<?> list ->
                list.stream().map(item -> filledIn(item, candidates)).toList();
            case String word -> thing(word);
            case null, default -> value;
        };
    }

    private String thing(String word) {
        return switch (word) {
            case "cadre" -> pool().getFirst();
            case "member" -> members().getFirst().at("/id").asString();
            case "round" -> round().at("/id").asString();
            case "team" -> round().at("/teams/0/id").asString();
            case "target" -> targets("id").getFirst();
            case "region" -> sortedTargets().getFirst().at("/region/id").asString();
            case "leader" -> sortedTargets().getFirst().at("/leaders/0/id").asString();
            case "namesake" -> namesake(0);
            case "other namesake" -> namesake(1);
            case "judgement" -> judgement();
            case "upload.id", "small upload" -> office.upload(false);
            case "faulty upload" -> office.upload(true);
            default -> word;
        };
    }

    /** The cadres of the inspection pool. */
    List<String> pool() {
        return members().stream()
                .map(member -> member.at("/cadre/id").asString())
                .toList();
    }

    private List<JsonNode> members() {
        if (pool == null) {
            pool = sorted(office.data("demo-clerk", POOL, Map.of()).at("/pool/nodes"), "/cadre/code");
        }
        return pool;
    }

    private JsonNode round() {
        if (round == null) {
            round = office.data("demo-clerk", ROUNDS, Map.of()).at("/rounds/nodes/0");
        }
        return round;
    }

    private List<String> targets(String what) {
        return sortedTargets().stream()
                .map(target -> target.at("/" + what).asString())
                .toList();
    }

    private List<JsonNode> sortedTargets() {
        return sorted(round().at("/targets"), "/code");
    }

    private String judgement() {
        var input = Map.of("first", namesake(0), "second", namesake(1), "verdict", "UNSURE", "reason", "同名，尚待查证");
        return office.data("demo-clerk", JUDGE, Map.of("input", input))
                .at("/judgeIdentity/judgement/id")
                .asString();
    }

    /** Of the first name that exactly two cadres bear. */
    private String namesake(int number) {
        var two = DemoRegister.rows().people().stream()
                .filter(PersonRow::cadre)
                .collect(groupingBy(PersonRow::name, TreeMap::new, toList()))
                .values()
                .stream()
                .filter(people -> people.size() == 2)
                .findFirst()
                .orElseThrow();
        var code = two.get(number).code();
        return office.data("demo-clerk", BY_CODE, Map.of("code", code))
                .at("/cadres/nodes/0/id")
                .asString();
    }

    private static List<JsonNode> sorted(JsonNode nodes, String by) {
        var list = new ArrayList<JsonNode>();
        nodes.forEach(list::add);
        list.sort(Comparator.comparing(node -> node.at(by).asString()));
        return list;
    }
}
