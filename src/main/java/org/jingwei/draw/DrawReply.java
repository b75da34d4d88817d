package org.jingwei.draw;

/** What a unit answers. */
enum DrawReply {
    AGREED,
    REFUSED,
    SUBSTITUTED
}
