package org.jingwei.exchange;

/** What a code in the file can stand for. */
public enum Noun {
    ORGANIZATION,
    PERSON,
    ROUND,
    /** A division of the country; the file names them and never defines one. */
    REGION
}
