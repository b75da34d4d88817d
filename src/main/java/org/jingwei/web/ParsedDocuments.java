package org.jingwei.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource.SchemaResourceBuilder;
import org.springframework.stereotype.Component;

/** A document that was parsed and found valid is not parsed again; one with errors is not kept. */
@Component
class ParsedDocuments implements PreparsedDocumentProvider, GraphQlSourceBuilderCustomizer {

    private static final int MOST_DOCUMENTS = 1_000;

    private final Cache<String, PreparsedDocumentEntry> valid =
            Caffeine.newBuilder().maximumSize(MOST_DOCUMENTS).build();

    @Override
    public void customize(SchemaResourceBuilder builder) {
        builder.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(this));
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        var known = valid.getIfPresent(input.getQuery());
        if (known == null) {
            known = parse.apply(input);
            if (!known.hasErrors()) {
                valid.put(input.getQuery(), known);
            }
        }
        return CompletableFuture.completedFuture(known);
    }
}
