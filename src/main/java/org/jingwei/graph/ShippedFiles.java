package org.jingwei.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The .cypher files that this program brings along. */
final class ShippedFiles {

    private static final String ROOT = "/cypher/";
    private static final String SCHEMA = "schema/";

    private ShippedFiles() {}

    /** Every file that is a query of its own: not the schema, not the policy's predicates. */
    static List<Query> queries() {
        return names().filter(name -> !name.startsWith(SCHEMA) && !name.startsWith("access/visible/"))
                .map(Query::named)
                .toList();
    }

    /** The versions of the schema files: {@code schema/V001__identity} is {@code 001}. */
    static List<String> schemaVersions() {
        return names().filter(name -> name.startsWith(SCHEMA + "V"))
                .map(name -> name.substring(SCHEMA.length() + 1, name.indexOf("__")))
                .toList();
    }

    private static Stream<String> names() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:cypher/**/*.cypher");
            return Stream.of(files).map(ShippedFiles::name).distinct().sorted();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the shipped .cypher files", e);
        }
    }

    private static String name(Resource file) {
        try {
            var address = file.getURL().toString();
            return address.substring(address.lastIndexOf(ROOT) + ROOT.length(), address.length() - ".cypher".length());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
