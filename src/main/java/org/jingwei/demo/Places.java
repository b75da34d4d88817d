package org.jingwei.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jingwei.organization.Divisions;
import org.jingwei.organization.Level;

/** Two neighbouring cities of one province with everything in them, and the province's other counties. */
record Places(Place province, List<Place> own, List<Place> countiesOfProvince) {

    static final String HOME_CITY = "4505";
    private static final String OTHER_CITY = "4506";
    private static final String PROVINCE = "45";

    static Places read() {
        var all = inProvince();
        var own = all.values().stream().filter(Places::isOwn).toList();
        var counties = all.values().stream()
                .filter(place -> place.level() == Level.COUNTY)
                .toList();
        return new Places(all.values().iterator().next(), own, counties);
    }

    private static Map<String, Place> inProvince() {
        var places = new LinkedHashMap<String, Place>();
        for (var division : Divisions.list()) {
            if (division.code().startsWith(PROVINCE)) {
                var above = division.parent() == null ? null : places.get(division.parent());
                places.put(division.code(), new Place(division.code(), division.name(), division.level(), above));
            }
        }
        return places;
    }

    private static boolean isOwn(Place place) {
        return place.code().startsWith(HOME_CITY) || place.code().startsWith(OTHER_CITY);
    }

    List<Place> cities() {
        return ownAt(Level.CITY);
    }

    List<Place> townships() {
        return ownAt(Level.TOWNSHIP).stream().filter(Places::hasGovernment).toList();
    }

    private static boolean hasGovernment(Place township) {
        return switch (township.unit()) {
            case "镇", "乡", "道" -> true;
            default -> false; // farms and development zones
        };
    }

    List<Place> ownAt(Level level) {
        return own.stream().filter(place -> place.level() == level).toList();
    }
}
