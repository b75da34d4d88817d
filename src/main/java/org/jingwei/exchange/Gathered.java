package org.jingwei.exchange;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** The rows read so far, by sheet, each with its place; and how each sheet names its columns in this file. */
final class Gathered {

    private final IdentityHashMap<Sheet<?>, List<Object>> rows = new IdentityHashMap<>();
    private final IdentityHashMap<Column<?, ?>, String> headers = new IdentityHashMap<>();
    private final Places places = new Places();

    <R> void add(Sheet<R> sheet, R row, RowPlace place) {
        if (places.size() == Limits.ROWS) {
            throw FileFault.FILE_TOO_MANY_ROWS.refuse();
        }
        rows.computeIfAbsent(sheet, _ -> new ArrayList<>()).add(row);
        places.add(row, place);
    }

    void name(Column<?, ?> column, String header) {
        headers.put(column, header);
    }

    /** The header that the column has in this file; where it has none, the one it should have. */
    String header(Column<?, ?> column) {
        return headers.getOrDefault(column, column.name().zh());
    }

    /** Only {@link #add} fills the lists, and it knows the type of the sheet's rows. */
    @SuppressWarnings("unchecked")
    <R> List<R> rows(Sheet<R> sheet) {
        return (List<R>) rows.getOrDefault(sheet, List.of());
    }

    Places places() {
        return places;
    }

    Register register() {
        return new Register(
                rows(OrganizationSheet.SHEET),
                rows(PersonSheet.SHEET),
                rows(PostSheet.SHEET),
                rows(KinSheet.SHEET),
                rows(DeclaredTieSheet.SHEET),
                rows(OriginSheet.SHEET),
                rows(PoolSheet.SHEET),
                rows(RoundSheet.SHEET),
                rows(TargetSheet.SHEET),
                rows(SeatSheet.SHEET),
                rows(StudySheet.SHEET),
                rows(ServiceSheet.SHEET),
                rows(HoldingSheet.SHEET),
                rows(EnterpriseTieSheet.SHEET));
    }
}
