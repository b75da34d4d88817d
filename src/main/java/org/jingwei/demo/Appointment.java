package org.jingwei.demo;

/** Who holds which post now. */
record Appointment(Human human, Slot slot) {}
