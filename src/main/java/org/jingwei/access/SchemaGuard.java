package org.jingwei.access;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** The start fails where a field of the schema has no row in the policy, or could not be hidden where it must be. */
@Component
class SchemaGuard implements SmartInitializingSingleton {

    /** Who may not call them is refused at the door. */
    private static final Set<String> REFUSED = Set.of("Mutation", "Subscription");

    private final Policy policy;
    private final GraphQlSource source;

    SchemaGuard(Policy policy, GraphQlSource source) {
        this.policy = policy;
        this.source = source;
    }

    @Override
    public void afterSingletonsInstantiated() {
        check(policy, source.schema());
    }

    static void check(Policy policy, GraphQLSchema schema) {
        schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(type -> !type.getName().startsWith("__"))
                .forEach(type -> type.getFieldDefinitions().forEach(field -> check(policy, type.getName(), field)));
    }

    private static void check(Policy policy, String type, GraphQLFieldDefinition field) {
        var name = type + "." + field.getName();
        var row = policy.row(type, field.getName())
                .orElseThrow(() -> new BadPolicy("policy.csv has no row for " + name + ": say who may see it"));
        var judgedBefore =
                !row.guarded() || REFUSED.contains(type) || (policy.guards(type) && row.sameAs(policy.existence(type)));
        if (!judgedBefore && !Hidden.canStandFor(field.getType())) {
            throw new BadPolicy(name + " is hidden from some by policy.csv, so it must be nullable or a list");
        }
    }
}
