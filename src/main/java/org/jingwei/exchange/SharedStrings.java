package org.jingwei.exchange;

import java.io.IOException;
import java.util.Arrays;

/** The table of texts that cells refer to: one long text and where each ends, so that it is no larger than its part. */
final class SharedStrings {

    private final StringBuilder all = new StringBuilder();
    private int[] ends = new int[1 << 10];
    private int size;

    static SharedStrings none() {
        return new SharedStrings();
    }

    static SharedStrings read(Xml xml) throws IOException {
        var strings = new SharedStrings();
        try (xml) {
            while (xml.advance()) {
                if (xml.starts("si")) {
                    strings.add(RichText.read(xml, "si"));
                }
            }
        }
        return strings;
    }

    private void add(String text) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        all.append(text);
        ends[size++] = all.length();
    }

    String get(int index) {
        if (index < 0 || index >= size) {
            throw FileFault.FILE_DAMAGED.refuse();
        }
        return all.substring(index == 0 ? 0 : ends[index - 1], ends[index]);
    }
}
