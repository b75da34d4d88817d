package org.jingwei.conflict;

/** An organization that is asked about. */
record Target(String id, String name) {}
