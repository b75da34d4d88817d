package org.jingwei.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The level of a post, lowest first, and the age below which nobody holds one. */
enum Grade {
    CLERK("科员", 22, null),
    SECTION_DEPUTY("乡科级副职", 28, CLERK),
    SECTION("乡科级正职", 32, SECTION_DEPUTY),
    COUNTY_DEPUTY("县处级副职", 37, SECTION),
    COUNTY("县处级正职", 42, COUNTY_DEPUTY),
    BUREAU_DEPUTY("厅局级副职", 46, COUNTY),
    BUREAU("厅局级正职", 50, BUREAU_DEPUTY);

    private static final List<String> CLERKS = List.of("二级科员", "一级科员", "四级主任科员", "三级主任科员", "二级主任科员", "一级主任科员");
    private static final int YEARS_A_STEP = 4;

    private final String label;
    private final int leastAge;
    private final @Nullable Grade below;

    Grade(String label, int leastAge, @Nullable Grade below) {
        this.label = label;
        this.leastAge = leastAge;
        this.below = below;
    }

    /** As the personnel file writes it; those who lead nobody rise by years of service. */
    String at(int age) {
        return this == CLERK ? CLERKS.get(Math.clamp((age - leastAge) / YEARS_A_STEP, 0, CLERKS.size() - 1)) : label;
    }

    int leastAge() {
        return leastAge;
    }

    Grade below() {
        return below == null ? this : below;
    }
}
