package org.jingwei.demo;

/** What a place is to the plan of bodies. */
enum Tier {
    PROVINCE,
    CITY,
    COUNTY,
    TOWN,
    STREET;

    static Tier of(Place place) {
        return switch (place.level()) {
            case PROVINCE -> PROVINCE;
            case CITY -> CITY;
            case COUNTY -> COUNTY;
            case TOWNSHIP -> place.unit().equals("道") ? STREET : TOWN;
            case CENTRAL, SUB_PROVINCIAL_CITY, VILLAGE ->
                throw new IllegalArgumentException("no bodies are planned for " + place.name());
        };
    }
}
