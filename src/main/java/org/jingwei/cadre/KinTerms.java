package org.jingwei.cadre;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of terms of address: from the codes of the steps to what one says. */
final class KinTerms {

    /** What one calls him, and what he is called within a longer term: 老婆 alone, but 妻子的姨妈. */
    record Entry(String code, KinTerm alone, KinTerm inside) {

        static Entry of(String line) {
            var cells = line.split("\t", -1);
            return new Entry(
                    cells[0], new KinTerm(cells[1], cells[2]), new KinTerm(cells[cells.length > 3 ? 3 : 1], cells[2]));
        }
    }

    private final Map<String, Entry> entries;

    private KinTerms(Stream<String> lines) {
        entries = lines.skip(1).map(Entry::of).collect(Collectors.toUnmodifiableMap(Entry::code, Function.identity()));
    }

    static KinTerms load(String resource) {
        try (var in = Objects.requireNonNull(KinTerms.class.getResourceAsStream(resource), resource)) {
            return new KinTerms(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines());
        } catch (IOException e) {
            throw new UncheckedIOException("reading the terms of kin from " + resource, e);
        }
    }

    /** The entry for these steps; where the table does not tell elder from younger, or adopted from born, the one that leaves it open. */
    Optional<Entry> find(List<String> codes) {
        return readings(codes).map(entries::get).filter(Objects::nonNull).findFirst();
    }

    private static Stream<String> readings(List<String> codes) {
        var first = Stream.of(
                        codes.getFirst(),
                        codes.getFirst().substring(codes.getFirst().length() - 1))
                .distinct();
        if (codes.size() == 1) {
            return first;
        }
        return first.flatMap(code -> readings(codes.subList(1, codes.size())).map(rest -> code + " " + rest));
    }
}
