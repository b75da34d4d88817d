package org.jingwei.organization;

import java.time.LocalDate;
import java.util.List;
import org.jingwei.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * Where an organization stands today.
 *
 * @param leaders posts in its leading group on record, each with the map of its holder
 */
public record OrganizationCard(
        @Nullable Organization parent,
        @Nullable Region region,
        @Nullable Organization managedBy,
        List<Led> leaders) {

    /** A post in the leading group: when, and whose (a map of the person). */
    public record Led(@Nullable LocalDate from, @Nullable LocalDate to, Row person) {

        public boolean holdsOn(LocalDate day) {
            return (from == null || !from.isAfter(day)) && (to == null || to.isAfter(day));
        }
    }

    static OrganizationCard of(Row row) {
        var parent = row.rowOrNull("parent");
        var region = row.rowOrNull("region");
        var managedBy = row.rowOrNull("managedBy");
        return new OrganizationCard(
                parent == null ? null : Organization.of(parent),
                region == null ? null : Region.of(region),
                managedBy == null ? null : Organization.of(managedBy),
                row.rows("leaders").stream().map(OrganizationCard::led).toList());
    }

    private static Led led(Row row) {
        return new Led(row.dateOrNull("from"), row.dateOrNull("to"), new Row(row.query(), row.map("person")));
    }
}
