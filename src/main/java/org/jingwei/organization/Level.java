package org.jingwei.organization;

/** The administrative level of a body or a region. */
public enum Level {
    CENTRAL,
    PROVINCE,
    SUB_PROVINCIAL_CITY,
    CITY,
    COUNTY,
    TOWNSHIP,
    VILLAGE
}
