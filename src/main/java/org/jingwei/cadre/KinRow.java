package org.jingwei.cadre;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the sheet of kin: the relative is what {@code relation} says to the person. He is named by his own code,
 * or by name alone: then a person of that name is recorded who is nobody else until somebody judges him the same.
 */
public record KinRow(
        String person,
        Relation relation,
        @Nullable String relative,
        @Nullable String relativeName,
        KinKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String source) {}
