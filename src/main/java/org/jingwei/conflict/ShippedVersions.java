package org.jingwei.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the versions of a descriptor, and which way its numbers are stricter. */
final class ShippedVersions {

    private ShippedVersions() {}

    static List<Rule.Version> read(Item item, Weights weights) {
        var versions = new ArrayList<Rule.Version>();
        LocalDate last = null;
        for (var each : item.list()) {
            each.only("from", "params", "active");
            var from = each.need("from").date();
            if (last != null && !from.isAfter(last)) {
                throw each.bad("versions stand in order of time: " + from + " is not after " + last);
            }
            last = from;
            var parameters = new HashMap<String, Object>();
            each.need("params").entries().forEach((name, value) -> parameters.put(name, value.value()));
            versions.add(new Rule.Version(
                    versions.size() + 1,
                    from,
                    Map.copyOf(parameters),
                    weights,
                    each.need("active").yes()));
        }
        if (versions.isEmpty()) {
            throw item.bad("a rule needs a version: from, params, active");
        }
        return List.copyOf(versions);
    }

    /** Only numbers among the parameters of the last version. */
    static Map<String, Rule.Stricter> stricter(@Nullable Item item, Item versions) {
        var ways = new HashMap<String, Rule.Stricter>();
        var numbers = versions.list().getLast().need("params").entries();
        for (var each : item == null
                ? Map.<String, Item>of().entrySet()
                : item.entries().entrySet()) {
            if (!numbers.containsKey(each.getKey())
                    || !(numbers.get(each.getKey()).value() instanceof Long)) {
                throw each.getValue()
                        .bad("stricter names numbers among the parameters, and '" + each.getKey() + "' is none");
            }
            ways.put(each.getKey(), each.getValue().oneOf(Rule.Stricter.class));
        }
        return Map.copyOf(ways);
    }
}
