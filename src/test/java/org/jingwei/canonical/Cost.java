package org.jingwei.canonical;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jingwei.process.Asked;

/** What one request asked of the engine. */
record Cost(List<Asked> asked) {

    Cost {
        asked = List.copyOf(asked);
    }

    int statements() {
        return asked.size();
    }

    /** The rows that the engine returned. */
    int rows() {
        return asked.stream().mapToInt(Asked::rows).sum();
    }

    long dbHits() {
        return asked.stream().mapToLong(Asked::dbHits).sum();
    }

    /** The statements by the file each comes from, in the order of the alphabet. */
    String files() {
        return asked.stream()
                .collect(Collectors.groupingBy(Asked::query, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(file -> file.getValue() == 1 ? file.getKey() : file.getKey() + "*" + file.getValue())
                .collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return asked.stream()
                .map(one -> one.query() + " " + one.rows() + " rows " + one.dbHits() + " db hits")
                .collect(Collectors.joining(", "));
    }
}
