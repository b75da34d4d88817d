package org.jingwei.conduct;

/** What became of a report. */
enum ConductState {
    OPEN,
    UPHELD,
    UNFOUNDED,
    WITHDRAWN
}
