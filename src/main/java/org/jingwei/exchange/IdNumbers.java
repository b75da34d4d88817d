package org.jingwei.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers of identity cards after GB 11643-1999; the 15 places used until 2000 become the 18 of the same person. */
final class IdNumbers {

    private static final Pattern FORM = Pattern.compile("\\d{17}[0-9X]");
    private static final Pattern OLD_FORM = Pattern.compile("\\d{15}");

    /** Provinces, Hong Kong, Macao and Taiwan with their residence permits; 9 begins those of foreigners. */
    private static final Pattern REGION =
            Pattern.compile("(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9\\d).*");

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private IdNumbers() {}

    static Read<String> read(String typed) {
        String number = Spelling.fold(typed).toUpperCase(Locale.ROOT);
        if (OLD_FORM.matcher(number).matches()) {
            return checked(modern(number));
        }
        return FORM.matcher(number).matches() ? checked(number) : Read.not(RowFault.ID_NUMBER_FORM);
    }

    /** Enough to find the card again, not enough to know it. */
    static String masked(String typed) {
        String number = Spelling.trim(typed);
        return number.length() < 10
                ? number
                : number.substring(0, 3) + "*".repeat(number.length() - 7) + number.substring(number.length() - 4);
    }

    private static Read<String> checked(String number) {
        if (!REGION.matcher(number).matches()) {
            return Read.not(RowFault.ID_NUMBER_REGION);
        }
        if (!hasBirthday(number)) {
            return Read.not(RowFault.ID_NUMBER_DAY);
        }
        return number.charAt(17) == check(number) ? Read.value(number) : Read.not(RowFault.ID_NUMBER_CHECK);
    }

    private static String modern(String old) {
        String body = old.substring(0, 6) + "19" + old.substring(6);
        return body + check(body);
    }

    private static char check(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }

    private static boolean hasBirthday(String number) {
        try {
            int year = Integer.parseInt(number.substring(6, 10));
            LocalDate.of(year, Integer.parseInt(number.substring(10, 12)), Integer.parseInt(number.substring(12, 14)));
            return year >= 1800;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
