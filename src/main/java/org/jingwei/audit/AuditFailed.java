package org.jingwei.audit;

/** The record of a read is not durable, so the read is not answered. */
public final class AuditFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AuditFailed(Throwable cause) {
        super("the audit could not be written", cause);
    }
}
