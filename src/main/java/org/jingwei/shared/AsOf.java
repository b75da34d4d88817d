package org.jingwei.shared;

import java.time.Instant;
import java.time.LocalDate;

/** The day in question (valid time) and what the graph knew then (recorded time). */
public record AsOf(LocalDate on, Instant knownAt) {}
