package org.jingwei.cadre;

/** In which way an enterprise is somebody's. */
public enum HoldingKind {
    OWNER,
    PARTNER,
    SHAREHOLDER,
    DIRECTOR
}
