package org.jingwei.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A sentence reads well whichever end of its days is unknown. */
class TextTests {

    private static final Pattern STRETCH = Pattern.compile("\\{(\\w+)}(?:至| – )\\{(\\w+)}");
    private static final Text POST = new Text("{from}至{to}在{unit}任{post}", "{post} at {unit}, {from} – {to}");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2015-01-01 | 2025-03-01 | 2015-01-01至2025-02-28在审计一科任科员   | 科员 at 审计一科, 2015-01-01 – 2025-02-28
            2025-02-28 | 2025-03-01 | 2025-02-28至2025-02-28在审计一科任科员   | 科员 at 审计一科, 2025-02-28 – 2025-02-28
            2015-01-01 |            | 2015-01-01至今在审计一科任科员           | 科员 at 审计一科, 2015-01-01 – today
                       | 2025-03-01 | 至2025-02-28在审计一科任科员（起始时间不详） | 科员 at 审计一科, until 2025-02-28 (start unknown)
                       |            | 至今在审计一科任科员（起始时间不详）         | 科员 at 审计一科, until today (start unknown)
            """)
    void saysAStretchOfDays(@Nullable LocalDate from, @Nullable LocalDate to, String chinese, String english) {
        var words = new HashMap<String, @Nullable Object>(Map.of("unit", "审计一科", "post", "科员"));
        words.put("from", from);
        words.put("to", to);

        assertThat(POST.in(Locale.SIMPLIFIED_CHINESE, words)).isEqualTo(chinese);
        assertThat(POST.in(Locale.ENGLISH, words)).isEqualTo(english);
    }

    /** By other words a stretch would end a day later than people mean, and would not say that its start is unknown. */
    @ParameterizedTest
    @MethodSource("sentences")
    void isAskedForAStretchByItsTwoWords(String rule, String sentence) {
        assertThat(STRETCH.matcher(sentence).results().map(found -> found.group(1) + " " + found.group(2)))
                .as(rule)
                .allMatch("from to"::equals);
    }

    static Stream<Arguments> sentences() {
        return RuleBook.read(Path.of("no-such-folder")).rules().stream()
                .flatMap(rule -> Stream.of(rule.because().zh(), rule.because().en())
                        .map(sentence -> Arguments.of(rule.id(), sentence)));
    }
}
