package org.jingwei.web;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.Map;

/** A fault among the errors of an answer; the path is left out, it would tell what was there. */
final class FaultError implements GraphQLError {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    FaultError(Fault fault) {
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }

    @Override
    public String getMessage() {
        return fault.message();
    }

    @Override
    public List<SourceLocation> getLocations() {
        return List.of();
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorType.ExecutionAborted;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return fault.extensions();
    }

    @Override
    public Map<String, Object> toSpecification() {
        return fault.asError();
    }
}
