package org.jingwei.conflict;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jingwei.conflict.World.Asked;
import org.jingwei.conflict.World.Judged;
import org.jingwei.conflict.World.Kind;
import org.jingwei.conflict.World.Said;
import org.jspecify.annotations.Nullable;

/** Worlds in which everything has been known since January but facts of one sort, which came to be known in June, when it is asked. */
enum LateFacts {
    POSTS(Kind.HELD_POST),
    SHARES(Kind.HOLDS),
    DECLARATIONS(Kind.DECLARES),
    FAULTS(Kind.FOUND_AT_FAULT),
    ORIGINS(Kind.GREW_UP_IN),
    KIN(Kind.PARENT_OF, Kind.SPOUSE_OF, Kind.SIBLING_OF),
    SUPERIORS(Kind.SUPERIOR_OF),
    REGULATORS(Kind.REGULATES),
    CONTRACTS(Kind.CONTRACTS_WITH),
    PARTS(Kind.PART_OF),
    RECORDS_JOINED,
    RECORDS_PARTED,
    /** Of those who are not asked about. */
    POSTS_OF_OTHERS(Kind.HELD_POST);

    private static final Instant JANUARY = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    private static final long FIRST = 60_000;
    private static final long APART = 10_000;

    private final Set<Kind> kinds;

    LateFacts(Kind... kinds) {
        this.kinds = Set.of(kinds);
    }

    List<World> worlds(int from, int many) {
        var first = FIRST + APART * ordinal() + from;
        return LongStream.range(first, first + many)
                .mapToObj(seed -> told(WorldMaker.make(seed)))
                .toList();
    }

    static Stream<World> ofEachSort(int from, int many) {
        return Stream.of(values()).flatMap(sort -> sort.worlds(from, many).stream());
    }

    private World told(World world) {
        var asked = world.asked();
        return new World(
                world.seed(),
                world.people(),
                world.bodies(),
                world.regions(),
                world.rounds(),
                world.clues(),
                world.handling(),
                world.facts().stream().map(fact -> told(fact, asked)).toList(),
                world.judgements().stream().map(this::told).toList(),
                world.kept(),
                new Asked(
                        asked.candidates(),
                        asked.targets(),
                        asked.role(),
                        asked.from(),
                        asked.to(),
                        JUNE,
                        List.of(),
                        asked.kinds(),
                        asked.round()));
    }

    private Said told(Said fact, Asked asked) {
        var late = kinds.contains(fact.kind())
                && (this != POSTS_OF_OTHERS || !asked.candidates().contains(fact.start()));
        return new Said(
                fact.id(),
                fact.kind(),
                fact.start(),
                fact.end(),
                fact.leading(),
                fact.from(),
                fact.to(),
                late ? JUNE : JANUARY,
                null);
    }

    private Judged told(Judged judged) {
        @Nullable Instant parted = this == RECORDS_PARTED ? JUNE : null;
        return new Judged(
                judged.id(),
                judged.same(),
                judged.first(),
                judged.second(),
                this == RECORDS_JOINED ? JUNE : JANUARY,
                parted);
    }
}
