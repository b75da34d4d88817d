package org.jingwei.clue;

import java.time.LocalDate;
import org.jingwei.graph.Row;
import org.jingwei.organization.Organization;
import org.jspecify.annotations.Nullable;

/** A clue on its way to the body that is to handle it. */
record Transfer(
        String id,
        String number,
        TransferState state,
        Organization to,
        LocalDate drawnUpOn,
        @Nullable LocalDate sealedOn,
        @Nullable LocalDate handedOverOn,
        @Nullable LocalDate receivedOn,
        @Nullable String packageHash) {

    static Transfer of(Row row) {
        return new Transfer(
                row.string("id"),
                row.string("number"),
                TransferState.valueOf(row.string("state")),
                Organization.of(new Row(row.query(), row.map("to"))),
                row.date("drawnUpOn"),
                row.dateIfAny("sealedOn"),
                row.dateIfAny("handedOverOn"),
                row.dateIfAny("receivedOn"),
                row.textOrNull("packageHash"));
    }
}
