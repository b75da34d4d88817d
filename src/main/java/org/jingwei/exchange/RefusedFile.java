package org.jingwei.exchange;

/** Carries a refusal from the depth of a stream up to the one place that answers it. */
final class RefusedFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient FileRefusal refusal;

    RefusedFile(FileRefusal refusal) {
        super(refusal.code());
        this.refusal = refusal;
    }

    FileRefusal refusal() {
        return refusal;
    }
}
