package org.jingwei.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence reads well whichever end of its days is unknown. */
class TextTests {

    private static final Text POST = new Text("{from}至{to}在{unit}任{post}", "{post} at {unit}, {from} – {to}");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2015-01-01 | 2025-03-01 | 2015-01-01至2025-03-01在审计一科任科员   | 科员 at 审计一科, 2015-01-01 – 2025-03-01
            2015-01-01 |            | 2015-01-01至今在审计一科任科员           | 科员 at 审计一科, 2015-01-01 – today
                       | 2025-03-01 | 至2025-03-01在审计一科任科员（起始时间不详） | 科员 at 审计一科, until 2025-03-01 (start unknown)
                       |            | 至今在审计一科任科员（起始时间不详）         | 科员 at 审计一科, until today (start unknown)
            """)
    void saysAStretchOfDays(@Nullable String from, @Nullable String to, String chinese, String english) {
        var words = new HashMap<String, @Nullable Object>(Map.of("unit", "审计一科", "post", "科员"));
        words.put("from", from);
        words.put("to", to);

        assertThat(POST.in(Locale.SIMPLIFIED_CHINESE, words)).isEqualTo(chinese);
        assertThat(POST.in(Locale.ENGLISH, words)).isEqualTo(english);
    }
}
