package org.jingwei.conduct;

/** What is reported of somebody's conduct. */
enum ConductKind {
    COMPLAINT,
    INTERFERENCE
}
