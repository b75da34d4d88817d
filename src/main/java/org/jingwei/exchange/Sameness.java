package org.jingwei.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Rows of one code must say the same of what they name. */
final class Sameness {

    private final Gathered gathered;
    private final Problems problems;

    Sameness(Gathered gathered, Problems problems) {
        this.gathered = gathered;
        this.problems = problems;
    }

    <R> void check(Column<R, String> key, List<R> rows, Function<R, Object> said) {
        Map<String, R> first = new HashMap<>();
        for (R row : rows) {
            String code = key.write(row, Locale.ROOT);
            R earlier = first.putIfAbsent(code, row);
            if (earlier != null && !said.apply(earlier).equals(said.apply(row))) {
                int at = gathered.places().of(earlier).row();
                problems.add(gathered.places().of(row), gathered.header(key), code, RowFault.TWICE_DIFFERENT, code, at);
            }
        }
    }
}
