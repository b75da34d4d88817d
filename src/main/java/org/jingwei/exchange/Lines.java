package org.jingwei.exchange;

/** Takes the lines of one sheet, one after the other. */
interface Lines {

    void take(Line line);

    /** No line follows. */
    void end();
}
