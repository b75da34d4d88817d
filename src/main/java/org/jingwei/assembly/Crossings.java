package org.jingwei.assembly;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.access.Viewer;
import org.jingwei.assembly.Puzzle.Place;
import org.jingwei.organization.Organization;
import org.jingwei.organization.Organizations;
import org.jingwei.organization.Region;
import org.jingwei.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proposes who inspects what in a crossed round. */
@Component
class Crossings {

    private static final int MOST_TEAMS = 200;
    private static final int MOST_TARGETS = 1_000;
    private static final int MOST_SECONDS = 8;

    private final Organizations organizations;
    private final Staff staff;
    private final Solver solver;

    Crossings(Organizations organizations, Staff staff, Solver solver) {
        this.organizations = organizations;
        this.staff = staff;
        this.solver = solver;
    }

    /** What is asked for. */
    record Asking(List<Sent> teams, List<String> targets, int shortestRing, int timeLimitSeconds) {}

    /** A team and the region that sends it. */
    record Sent(int number, String district) {}

    /** What each team would inspect, in the order asked; or why there is nothing. */
    record Proposed(List<Given> teams, int visits, int bound, List<Refusal> refusals) {

        static Proposed refused(List<Refusal> refusals) {
            return new Proposed(List.of(), 0, 0, refusals);
        }
    }

    record Given(int number, Region district, List<Organization> targets) {}

    Proposed propose(Asking asked, Viewer viewer) throws IOException {
        var refusals = new ArrayList<>(refusals(asked));
        var regions = new LinkedHashMap<String, Region>();
        for (int i = 0; i < asked.teams().size(); i++) {
            var district = asked.teams().get(i).district();
            var region = organizations.findRegion(district, viewer);
            region.ifPresent(found -> regions.put(district, found));
            if (region.isEmpty()) {
                refusals.add(refusal(
                        "not-found", "crossing.no-district", List.of(), "teams", String.valueOf(i), "district"));
            }
        }
        var targets = organizations.heads(asked.targets(), viewer).stream()
                .collect(Collectors.toMap(Organization::id, Function.identity()));
        var places = staff.places(targets.keySet(), viewer);
        var districts = new ArrayList<>(regions.keySet());
        var lies = new ArrayList<Integer>();
        for (int i = 0; i < asked.targets().size(); i++) {
            var target = targets.get(asked.targets().get(i));
            var district = target == null ? null : district(places.getOrDefault(target.id(), Place.UNKNOWN), regions);
            if (target == null) {
                refusals.add(refusal("not-found", "crossing.no-target", List.of(), "targets", String.valueOf(i)));
            } else if (district == null) {
                refusals.add(refusal(
                        "unknown-place", "crossing.no-place", List.of(target.name()), "targets", String.valueOf(i)));
            } else {
                if (!districts.contains(district)) {
                    districts.add(district);
                }
                lies.add(districts.indexOf(district));
            }
        }
        if (!refusals.isEmpty()) {
            return Proposed.refused(refusals);
        }
        var from = asked.teams().stream()
                .map(team -> districts.indexOf(team.district()))
                .toList();
        var crossing = new CrossPuzzle(from, lies, districts.size(), asked.shortestRing(), asked.timeLimitSeconds());
        var names = districts.stream()
                .map(id ->
                        organizations.findRegion(id, viewer).map(Region::name).orElse(id))
                .toList();
        try (var attempt = solver.start(crossing)) {
            return switch (attempt.await(_ -> {})) {
                case Word.Crossed crossed ->
                    new Proposed(
                            given(asked, crossed, regions, targets),
                            crossed.spread(),
                            (int) crossed.bound(),
                            List.of());
                case Word.Uncrossed uncrossed -> Proposed.refused(why(crossing, uncrossed, names));
                default ->
                    Proposed.refused(
                            List.of(refusal("out-of-time", "crossing.no-time", List.of(), "timeLimitSeconds")));
            };
        }
    }

    private static List<Refusal> refusals(Asking asked) {
        var refusals = new ArrayList<Refusal>();
        if (asked.teams().isEmpty() || asked.teams().size() > MOST_TEAMS) {
            refusals.add(refusal("bad-variable", "crossing.teams", List.of(MOST_TEAMS), "teams"));
        }
        var numbers = new HashSet<Integer>();
        if (!asked.teams().stream().allMatch(team -> numbers.add(team.number()))) {
            refusals.add(refusal("bad-variable", "crossing.number-twice", List.of(), "teams"));
        }
        if (asked.targets().size() < asked.teams().size() || asked.targets().size() > MOST_TARGETS) {
            refusals.add(refusal("bad-variable", "crossing.targets", List.of(MOST_TARGETS), "targets"));
        }
        if (new HashSet<>(asked.targets()).size() < asked.targets().size()) {
            refusals.add(refusal("bad-variable", "crossing.target-twice", List.of(), "targets"));
        }
        if (asked.shortestRing() < 2 || asked.shortestRing() > 4) {
            refusals.add(refusal("bad-variable", "crossing.ring", List.of(), "shortestRing"));
        }
        if (asked.timeLimitSeconds() < 1 || asked.timeLimitSeconds() > MOST_SECONDS) {
            var arguments = List.<Object>of(asked.timeLimitSeconds(), MOST_SECONDS);
            refusals.add(refusal("bad-variable", "assembly.time-limit", arguments, "timeLimitSeconds"));
        }
        return refusals;
    }

    /** The one of those that send teams in which it lies; else its county, or its city. */
    private static @Nullable String district(Place place, Map<String, Region> sending) {
        var around = Stream.of(place.county(), place.city(), place.province())
                .filter(java.util.Objects::nonNull)
                .toList();
        return around.stream()
                .filter(sending::containsKey)
                .findFirst()
                .orElse(place.county() == null ? place.city() : place.county());
    }

    private static List<Given> given(
            Asking asked, Word.Crossed crossed, Map<String, Region> regions, Map<String, Organization> targets) {
        var given = new ArrayList<Given>();
        for (int i = 0; i < asked.teams().size(); i++) {
            var inspects = new ArrayList<Organization>();
            for (int target = 0; target < asked.targets().size(); target++) {
                if (crossed.takers().get(target) == i) {
                    inspects.add(java.util.Objects.requireNonNull(
                            targets.get(asked.targets().get(target))));
                }
            }
            var team = asked.teams().get(i);
            given.add(
                    new Given(team.number(), java.util.Objects.requireNonNull(regions.get(team.district())), inspects));
        }
        return given;
    }

    private static List<Refusal> why(CrossPuzzle crossing, Word.Uncrossed uncrossed, List<String> names) {
        var why = new ArrayList<Refusal>();
        for (var district : uncrossed.crowded()) {
            var takes = (crossing.teams().size() - crossing.teamsOf(district)) * crossing.most();
            why.add(refusal(
                    "crowded-district",
                    "crossing.crowded",
                    List.of(names.get(district), crossing.targetsIn(district), takes),
                    "targets"));
        }
        for (var ring : uncrossed.rings()) {
            var around = ring.stream().map(names::get).collect(Collectors.joining(" → "));
            why.add(refusal(
                    "ring-needed",
                    "crossing.ring-needed",
                    List.of(around + " → " + names.get(ring.getFirst())),
                    "shortestRing"));
        }
        return why.isEmpty() ? List.of(refusal("impossible", "crossing.impossible", List.of(), "targets")) : why;
    }

    private static Refusal refusal(String code, String key, List<Object> arguments, String... path) {
        return new Refusal(
                code,
                key,
                arguments,
                Stream.concat(Stream.of("input"), Stream.of(path)).toList());
    }
}
