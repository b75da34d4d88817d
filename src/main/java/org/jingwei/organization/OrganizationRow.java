package org.jingwei.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the sheet of organizations. {@code code} is the office's own number; {@code parent} and {@code managedBy}
 * name other organizations by theirs; {@code region} is a division code. The period is that of parent, region and
 * managing body: a body that moved has one line a period.
 */
public record OrganizationRow(
        String code,
        String name,
        OrganizationKind kind,
        Level level,
        @Nullable String parent,
        @Nullable String region,
        @Nullable String managedBy,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String source) {}
