package org.jingwei.shared;

/** A variable or argument that cannot be answered; the message names it, says why, and what to do. */
public class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    public BadInput(String code, String message) {
        super(message);
        this.code = code;
    }

    public BadInput(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** One of the codes of the schema's "Limits and codes". */
    public String code() {
        return code;
    }
}
