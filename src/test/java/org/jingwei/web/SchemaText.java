package org.jingwei.web;

import graphql.language.DescribedNode;
import graphql.language.DirectiveDefinition;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumTypeExtensionDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputObjectTypeExtensionDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.InterfaceTypeExtensionDefinition;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.ScalarTypeExtensionDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.language.UnionTypeExtensionDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A schema file as text: its elements, each with its place. */
record SchemaText(String file, Document document) {

    /** A type, field, argument, value or directive; {@code name} is that of what it stands in, a dot, and its own. */
    record Element(String place, String name, DescribedNode<?> node) {

        /** The name of its type; empty for what has none. */
        String type() {
            return switch (node) {
                case FieldDefinition field -> named(field.getType());
                case InputValueDefinition input -> named(input.getType());
                default -> "";
            };
        }

        String description() {
            return node.getDescription() == null ? "" : node.getDescription().getContent();
        }

        String say(String problem) {
            return place + ": " + name + " " + problem;
        }

        private static String named(Type<?> type) {
            return type instanceof TypeName name
                    ? name.getName()
                    : named((Type<?>) type.getChildren().getFirst());
        }
    }

    static SchemaText of(String file, String text) {
        return new SchemaText(file, Parser.parse(text));
    }

    static List<SchemaText> all() {
        try (var files = Files.list(Path.of("graphql"))) {
            return files.filter(file -> file.toString().endsWith(".graphqls"))
                    .sorted()
                    .map(SchemaText::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<Element> elements() {
        var elements = new ArrayList<Element>();
        document.getDefinitions().forEach(definition -> collect(definition, "", elements));
        return elements.stream();
    }

    /** The types as they are written out, without what only adds to one. */
    Stream<TypeDefinition<?>> types() {
        return document.getDefinitions().stream()
                .filter(definition -> definition instanceof TypeDefinition<?> && !adds(definition))
                .map(definition -> (TypeDefinition<?>) definition);
    }

    String place(Node<?> node) {
        return file + ":"
                + (node.getSourceLocation() == null
                        ? 1
                        : node.getSourceLocation().getLine());
    }

    private void collect(Node<?> node, String within, List<Element> elements) {
        var name = within;
        if (node instanceof DescribedNode<?> described && isElement(node)) {
            name = (within.isEmpty() ? "" : within + ".") + ((NamedNode<?>) node).getName();
            if (!adds(node)) {
                elements.add(new Element(place(node), name, described));
            }
        }
        for (Node<?> child : node.getChildren()) {
            collect(child, name, elements);
        }
    }

    private static boolean isElement(@Nullable Node<?> node) {
        return switch (node) {
            case ObjectTypeDefinition _ -> true;
            case InterfaceTypeDefinition _ -> true;
            case UnionTypeDefinition _ -> true;
            case EnumTypeDefinition _ -> true;
            case InputObjectTypeDefinition _ -> true;
            case ScalarTypeDefinition _ -> true;
            case DirectiveDefinition _ -> true;
            case FieldDefinition _ -> true;
            case InputValueDefinition _ -> true;
            case EnumValueDefinition _ -> true;
            case null, default -> false;
        };
    }

    private static boolean adds(Node<?> node) {
        return node instanceof ObjectTypeExtensionDefinition
                || node instanceof InterfaceTypeExtensionDefinition
                || node instanceof UnionTypeExtensionDefinition
                || node instanceof EnumTypeExtensionDefinition
                || node instanceof InputObjectTypeExtensionDefinition
                || node instanceof ScalarTypeExtensionDefinition;
    }

    private static SchemaText read(Path file) {
        try {
            return of(file.toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
