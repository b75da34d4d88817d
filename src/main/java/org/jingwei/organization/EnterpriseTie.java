package org.jingwei.organization;

/** What an enterprise has to do with a body. */
public enum EnterpriseTie {
    REGULATES,
    CONTRACTS_WITH
}
