package org.jingwei.conflict;

/** What a certificate vouches for. */
public enum CertificateKind {
    /** That the teams of a round were checked (回避审查证明). */
    REVIEW("jingwei-round-certificate/1"),
    /** That the teams of a round were drawn by lot (抽签证明). */
    LOTTERY("jingwei-lottery/1");

    private final String document;

    CertificateKind(String document) {
        this.document = document;
    }

    /** What the document calls itself. */
    String document() {
        return document;
    }
}
