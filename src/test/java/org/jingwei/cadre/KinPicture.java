package org.jingwei.cadre;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Base facts drawn in words: {@code dad>me} parent, {@code me=wife} spouse, {@code me-bro} siblings, {@code me+bro} the
 * elder first, {@code dad~father} the same human; behind it the kind {@code :ADOPTIVE}, the years in which it was true
 * {@code [2001..2010]} and in which it was on record {@code {2020..}}. The text of a fact is its id.
 */
final class KinPicture {

    private static final Pattern FACT =
            Pattern.compile("(\\w+)([>=+~-])(\\w+)(?::(\\w+))?(?:\\[(\\d*)\\.\\.(\\d*)])?(?:\\{(\\d*)\\.\\.(\\d*)})?");

    private KinPicture() {}

    static List<KinFact> draw(String picture) {
        return Arrays.stream(picture.split("\\s+")).map(KinPicture::fact).toList();
    }

    private static KinFact fact(String text) {
        var fact = FACT.matcher(text);
        if (!fact.matches()) {
            throw new IllegalArgumentException("not a fact of kin: " + text);
        }
        return new KinFact(
                text,
                type(fact.group(2)),
                fact.group(1),
                fact.group(3),
                fact.group(4) == null ? null : KinKind.valueOf(fact.group(4)),
                fact.group(2).equals("+"),
                year(fact, 5, KinPicture::day),
                year(fact, 6, KinPicture::day),
                year(fact, 7, KinPicture::moment),
                year(fact, 8, KinPicture::moment));
    }

    private static KinFact.Type type(String sign) {
        return switch (sign) {
            case ">" -> KinFact.Type.PARENT_OF;
            case "=" -> KinFact.Type.SPOUSE_OF;
            case "~" -> KinFact.Type.SAME_AS;
            default -> KinFact.Type.SIBLING_OF;
        };
    }

    private static <T> @Nullable T year(Matcher fact, int group, Function<String, T> reading) {
        var year = fact.group(group);
        return year == null || year.isEmpty() ? null : reading.apply(year);
    }

    static LocalDate day(String year) {
        return LocalDate.parse(year + "-01-01");
    }

    static Instant moment(String year) {
        return Instant.parse(year + "-01-01T00:00:00Z");
    }
}
