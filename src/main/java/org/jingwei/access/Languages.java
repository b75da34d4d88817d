package org.jingwei.access;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The languages in which the service answers: what the request names, else the account's own, else Chinese. */
public final class Languages {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private static final List<Locale> SPOKEN = List.of(CHINESE, Locale.ENGLISH);

    private Languages() {}

    public static Locale pick(List<Locale> wanted, String own) {
        return wanted.stream()
                .map(Languages::spoken)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> spoken(Locale.forLanguageTag(own)))
                .orElse(CHINESE);
    }

    /** The spoken language of that tag: zh, zh-Hans-CN and zh-CN are one, so are en and en-GB. */
    public static Optional<Locale> spoken(Locale wanted) {
        return SPOKEN.stream()
                .filter(locale -> Objects.equals(locale.getLanguage(), wanted.getLanguage()))
                .findFirst();
    }
}
