package org.jingwei.borders.host.cellar;

/** What a noun keeps to itself. */
public record Wine(int year) {}
