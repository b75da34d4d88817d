package org.jingwei.organization;

import org.jspecify.annotations.Nullable;

/**
 * An administrative division of China under its official code; a province has no parent. Names are the register's own,
 * also where it fills a level with 市辖区 or 省直辖县级行政区划.
 */
public record Division(
        String code, String name, Level level, @Nullable String parent) {}
