package org.jingwei.recusal;

/** How an application was made. */
enum RecusalForm {
    WRITTEN,
    ORAL
}
