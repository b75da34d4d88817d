package org.jingwei.shared;

import java.util.List;

/** A variable or argument that cannot be answered: a key of the messages, which says why and what to do, and what fills it. */
public class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String key;
    private final transient List<Object> arguments;

    public BadInput(String code, String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.code = code;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** One of the codes of the schema's "Limits and codes". */
    public String code() {
        return code;
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
