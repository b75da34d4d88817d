package org.jingwei.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jingwei.graph.Facts;
import org.jspecify.annotations.Nullable;

/**
 * What a member of the pool declared of himself on a day: who or what ties him to which body, by the office's own codes.
 *
 * @param tie as the API names it
 * @param name of whoever it is; null where the interest is his own
 */
record DemoDeclaration(
        String person,
        String unit,
        String tie,
        @Nullable String name,
        @Nullable String post,
        LocalDate on) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    Map<String, Object> row() {
        var says = new HashMap<String, @Nullable Object>();
        says.put("id", Facts.newId());
        says.put("tie", tie);
        says.put("name", name);
        says.put("post", post);
        says.put("source", "declared");
        says.put("recordedAt", on.atTime(MORNING).atZone(ZONE));
        says.put("recordedBy", "demo");
        return Map.of("person", person, "unit", unit, "says", says);
    }
}
