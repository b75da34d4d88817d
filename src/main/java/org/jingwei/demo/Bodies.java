package org.jingwei.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jingwei.organization.Level;
import org.jingwei.organization.OrganizationKind;
import org.jingwei.organization.OrganizationRow;
import org.jspecify.annotations.Nullable;

/** All bodies of the two cities, those above before those below. */
final class Bodies {

    private static final String SOURCE = "机构编制台账";
    private static final String LETTER = "O";

    private final Map<String, Body> byPlaceAndKey = new LinkedHashMap<>();
    private final Map<String, List<Body>> byPlace = new LinkedHashMap<>();

    private Bodies() {}

    static Bodies found(Places places) {
        var bodies = new Bodies();
        var plans = BodyPlan.list();
        var all = new ArrayList<Place>(List.of(places.province()));
        all.addAll(places.cities());
        all.addAll(places.ownAt(Level.COUNTY));
        all.addAll(places.townships());
        for (var place : all) {
            plans.stream().filter(plan -> plan.tier() == Tier.of(place)).forEach(plan -> bodies.found(plan, place));
        }
        return bodies;
    }

    private void found(BodyPlan plan, Place place) {
        var code = (LETTER + "%04d").formatted(byPlaceAndKey.size() + 1);
        var body = new Body(code, plan, place, find(place, plan.parent()));
        byPlaceAndKey.put(place.code() + "/" + plan.key(), body);
        byPlace.computeIfAbsent(place.code(), _ -> new ArrayList<>()).add(body);
    }

    private @Nullable Body find(Place place, String key) {
        if (!key.startsWith("^")) {
            return byPlaceAndKey.get(place.code() + "/" + key);
        }
        return place.above() == null ? null : find(place.above(), key.substring(1));
    }

    Body get(String place, String key) {
        return Objects.requireNonNull(byPlaceAndKey.get(place + "/" + key), () -> "no " + key + " in " + place);
    }

    List<Body> list() {
        return List.copyOf(byPlaceAndKey.values());
    }

    /** Whether it is one of these, and no school, enterprise or unit of the army. */
    static boolean isBody(OrganizationRow row) {
        return row.code().startsWith(LETTER);
    }

    List<Body> in(Place place) {
        return byPlace.getOrDefault(place.code(), List.of());
    }

    List<OrganizationRow> rows() {
        return byPlaceAndKey.values().stream().map(this::row).toList();
    }

    /** What lies in the home city and is no body of this office: a school, a regiment, an enterprise. */
    static OrganizationRow beside(String code, String name, OrganizationKind kind, Level level, String source) {
        return new OrganizationRow(code, name, kind, level, null, Places.HOME_CITY, null, null, null, source);
    }

    private OrganizationRow row(Body body) {
        var manager = find(body.place(), body.plan().manager());
        return new OrganizationRow(
                body.code(),
                body.name(),
                body.plan().kind(),
                body.place().level(),
                body.parent() == null ? null : body.parent().code(),
                body.place().code(),
                manager == null ? null : manager.code(),
                null,
                null,
                SOURCE);
    }
}
