package org.jingwei.cadre;

/** Which place of the personnel file: grew up (成长地, the legal test), born (出生地), native (籍贯). */
public enum OriginKind {
    GREW_UP_IN,
    BORN_IN,
    NATIVE_OF
}
