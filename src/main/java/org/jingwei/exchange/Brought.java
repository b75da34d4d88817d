package org.jingwei.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jingwei.shared.Recorded;

/** What each sheet brought, as it is kept with the idempotency key: a request that comes again gets the first answer. */
final class Brought {

    private Brought() {}

    static String[] kept(Map<Words, Recorded> sheets) {
        return sheets.entrySet().stream()
                .map(sheet -> String.join(
                        " ",
                        sheet.getKey().en(),
                        String.valueOf(sheet.getValue().added()),
                        String.valueOf(sheet.getValue().changed()),
                        String.valueOf(sheet.getValue().unchanged())))
                .toArray(String[]::new);
    }

    static Map<Words, Recorded> read(List<String> kept) {
        var sheets = new LinkedHashMap<Words, Recorded>();
        for (var text : kept) {
            var counts = text.split(" ", -1);
            var last = counts.length - 1;
            var name = String.join(" ", List.of(counts).subList(0, last - 2));
            sheets.put(
                    Sheets.find(name).orElseThrow().name(),
                    new Recorded(
                            Integer.parseInt(counts[last - 2]),
                            Integer.parseInt(counts[last - 1]),
                            Integer.parseInt(counts[last])));
        }
        return sheets;
    }
}
