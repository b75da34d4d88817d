package org.jingwei.exchange;

/** Why a file cannot be read at all, and what to do about it. */
public record FileRefusal(String code, Words reason, Words remedy) {}
