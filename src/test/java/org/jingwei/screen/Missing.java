package org.jingwei.screen;

/** Why there is no browser, or nothing to show in it, though nothing of ours is broken. */
final class Missing extends Exception {

    private static final long serialVersionUID = 1L;

    Missing(String reason) {
        super(reason);
    }
}
