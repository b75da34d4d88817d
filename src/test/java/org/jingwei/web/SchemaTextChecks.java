package org.jingwei.web;

import graphql.language.AstPrinter;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.web.SchemaText.Element;

/** What the schema owes by its text; each problem is said with file and line. */
final class SchemaTextChecks {

    private static final int SHORTEST = 20;
    private static final Set<String> FILLERS = Set.of(
            "a", "an", "and", "are", "as", "at", "by", "for", "from", "has", "in", "is", "it", "its", "of", "on", "or",
            "that", "the", "this", "to", "what", "which", "with", "here", "value", "field", "given");
    private static final String COUNTED =
            "how many|number|points|seconds|pairs|findings|rows?|facts|\\d+ to \\d+|from \\d+";
    private static final Map<String, Pattern> UNITS = Map.of(
            "Date", words("days?"),
            "DateTime", words("moment"),
            "Int", words(COUNTED),
            "Long", words(COUNTED),
            "Float", words(COUNTED + "|share|per cent"));

    private SchemaTextChecks() {}

    /** Everything is described, in more than its own name. */
    static List<String> undescribed(SchemaText text) {
        return text.elements()
                .filter(element -> element.description().codePoints().count() < SHORTEST)
                .map(element -> element.say("has a description of fewer than " + SHORTEST + " characters"))
                .toList();
    }

    static List<String> restated(SchemaText text) {
        return text.elements()
                .filter(element -> !element.description().isEmpty())
                .filter(element -> news(element).size() < 2)
                .map(element -> element.say("has a description that restates its name: " + element.description()))
                .toList();
    }

    /** Days, moments and numbers say that they are such, and of what. */
    static List<String> unmeasured(SchemaText text) {
        return text.elements()
                .filter(element -> UNITS.containsKey(element.type()))
                .filter(element -> !UNITS.get(element.type())
                        .matcher(element.description())
                        .find())
                .map(element -> element.say(
                        "is a " + element.type() + " and does not say its unit or period: " + element.description()))
                .toList();
    }

    /** A page is written out, type and edge, in the one shape. */
    static List<String> unpaged(List<SchemaText> texts) {
        var types = texts.stream()
                .flatMap(SchemaText::types)
                .map(TypeDefinition::getName)
                .collect(Collectors.toSet());
        return Stream.concat(
                        texts.stream().flatMap(text -> text.elements().flatMap(each -> answers(each, types))),
                        texts.stream().flatMap(text -> text.types().flatMap(type -> shape(text, type))))
                .toList();
    }

    private static Stream<String> answers(Element element, Set<String> types) {
        if (!(element.node() instanceof FieldDefinition field)) {
            return Stream.empty();
        }
        var problems = new ArrayList<String>();
        var paged = element.type().endsWith("Connection");
        if (paged && !types.contains(element.type())) {
            problems.add(element.say("answers " + element.type() + ", which is not written out"));
        }
        var arguments = field.getInputValueDefinitions().stream()
                .map(AstPrinter::printAstCompact)
                .map(printed -> printed.replaceFirst("^\"[^\"]*\" ?", ""))
                .toList();
        var asks = arguments.contains("after:String")
                && arguments.stream().anyMatch(argument -> argument.matches("first:Int! ?= ?\\d+"));
        if (paged != asks) {
            problems.add(element.say(
                    "is paged by `first: Int! = n` and `after: String`, or answers no connection: " + arguments));
        }
        return problems.stream();
    }

    private static Stream<String> shape(SchemaText text, TypeDefinition<?> type) {
        if (!(type instanceof ObjectTypeDefinition object)) {
            return Stream.empty();
        }
        var name = type.getName();
        var wanted = name.endsWith("Connection")
                ? connection(name.substring(0, name.length() - "Connection".length()))
                : name.endsWith("Edge")
                        ? Set.of("node: " + name.substring(0, name.length() - "Edge".length()) + "!", "cursor: String!")
                        : null;
        var has = object.getFieldDefinitions().stream()
                .map(field -> field.getName() + ": " + AstPrinter.printAst(field.getType()))
                .collect(Collectors.toSet());
        return wanted == null || wanted.equals(has)
                ? Stream.empty()
                : Stream.of(text.place(type) + ": " + name + " has the fields "
                        + wanted.stream().sorted().toList());
    }

    private static Set<String> connection(String item) {
        return Set.of("edges: [" + item + "Edge!]!", "nodes: [" + item + "!]!", "pageInfo: PageInfo!");
    }

    /** The words that are neither fillers nor in the name; another element, named in backticks, is news. */
    private static Set<String> news(Element element) {
        var said = split(element.name());
        return split(element.description()).stream()
                .filter(word -> !FILLERS.contains(word) && !said.contains(word))
                .collect(Collectors.toSet());
    }

    private static Set<String> split(String text) {
        return Arrays.stream(text.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2")
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}\\p{N}`]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.toSet());
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?i)(?<!\\p{L})(" + alternatives + ")(?!\\p{L})");
    }
}
