package org.jingwei.process;

/** A statement that went to the engine: the file it comes from, the rows it returned, and what the engine touched. */
public record Asked(String query, int rows, long dbHits) {}
