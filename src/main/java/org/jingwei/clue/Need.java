package org.jingwei.clue;

/** What a step asks for beside its document. */
public enum Need {
    RECEIVER,
    CLOSING,
    TALK,
    SANCTIONS
}
