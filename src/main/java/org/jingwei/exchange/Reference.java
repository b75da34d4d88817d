package org.jingwei.exchange;

/** A code that the file uses and does not define: whether it exists, only the graph knows. */
public record Reference(Noun noun, String code, RowPlace place, String column) {

    /** What to report where the graph does not know it either. */
    public RowProblem unknown() {
        var fault = RowFault.REFERENCE_UNKNOWN;
        return new RowProblem(
                place.sheet(), place.row(), column, code, fault.reason(code), fault.suggestion(), fault.code());
    }
}
