package org.jingwei.cadre;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of the sheet of schooling: who was in which class of which school, and whose pupil; the tutor by code. */
public record StudyRow(
        String person,
        String school,
        @Nullable String degree,
        @Nullable String clazz,
        @Nullable String tutor,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String source) {}
