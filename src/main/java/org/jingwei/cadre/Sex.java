package org.jingwei.cadre;

/** As in the personnel file. */
public enum Sex {
    MALE,
    FEMALE
}
