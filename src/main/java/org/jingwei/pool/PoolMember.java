package org.jingwei.pool;

import java.util.List;
import org.jingwei.cadre.Cadre;
import org.jingwei.graph.Row;

/** A person's membership of a talent pool, as it stands on a day. */
public record PoolMember(
        String id, Cadre cadre, PoolKind kind, List<String> specialties, PoolStatus status, int roundsServed) {

    public PoolMember {
        specialties = List.copyOf(specialties);
    }

    static PoolMember of(Row row) {
        return new PoolMember(
                row.string("id"),
                Cadre.of(new Row(row.query(), row.map("person"))),
                PoolKind.valueOf(row.string("kind")),
                row.strings("specialties"),
                PoolStatus.valueOf(row.string("status")),
                row.integer("rounds"));
    }
}
