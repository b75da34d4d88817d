package org.jingwei.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Where people come from when they take a post: the same house, the same field, one level up or down, seldom afar. */
final class Paths {

    private static final double LEADER_STAYS = 0.22;
    private static final double CLERK_STAYS = 0.45;
    private static final double SAME_FIELD = 0.25;
    private static final double SAME_PLACE = 0.42;
    private static final double LEVEL_UP_OR_DOWN = 0.5;
    private static final double SAME_CITY = 0.8;

    private final Chance chance;
    private final Bodies bodies;
    private final List<Body> own;
    private final Map<String, List<Body>> found = new HashMap<>();

    Paths(Chance chance, Bodies bodies) {
        this.chance = chance;
        this.bodies = bodies;
        this.own = bodies.list().stream()
                .filter(body -> body.plan().tier() != Tier.PROVINCE)
                .toList();
    }

    Body before(Slot slot) {
        var next = slot.body();
        if (chance.one(slot.leading() ? LEADER_STAYS : CLERK_STAYS)) {
            return next;
        }
        if (chance.one(SAME_FIELD)) {
            return chance.pick(ofField(next));
        }
        if (chance.one(SAME_PLACE)) {
            return chance.pick(bodies.in(next.place()));
        }
        if (chance.one(LEVEL_UP_OR_DOWN)) {
            return chance.pick(aboveOrBelow(next.place()));
        }
        return chance.one(SAME_CITY) ? chance.pick(inCity(next.place().city())) : anywhere();
    }

    Body anywhere() {
        return chance.pick(own);
    }

    private List<Body> ofField(Body next) {
        var city = next.place().city();
        var field = next.plan().field();
        return find(
                city.code() + field,
                body -> body.plan().field().equals(field) && body.place().within(city));
    }

    private List<Body> inCity(Place city) {
        return find(city.code(), body -> body.place().within(city));
    }

    private List<Body> aboveOrBelow(Place place) {
        return find("next to " + place.code(), body -> body.place().isNextTo(place));
    }

    private List<Body> find(String name, Predicate<Body> wanted) {
        return found.computeIfAbsent(name, _ -> own.stream().filter(wanted).toList());
    }
}
