package org.jingwei.conflict;

/** Who ties somebody to a body, as he declares it. */
enum DeclarationKind {
    SPOUSE,
    PARENT,
    CHILD,
    SIBLING,
    RELATIVE,
    FRIEND,
    CREDITOR,
    CLASSMATE,
    SELF
}
