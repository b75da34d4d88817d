package org.jingwei.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The samples of RFC 8785, as far as a certificate holds such things. */
class CanonicalJsonTests {

    @Test
    void escapesWhatMustBeAndNothingElse() {
        assertThat(CanonicalJson.of("\u20ac$\u000f\nA'\u0042\"\\\\\"/"))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
        assertThat(CanonicalJson.of("\u0000\b\t\f\r\u001f\u007f\u2028\ud83d\ude00"))
                .isEqualTo("\"\\u0000\\b\\t\\f\\r\\u001f\u007f\u2028\ud83d\ude00\"");
    }

    @Test
    void ordersNamesByTheirUtf16Units() {
        var object = new HashMap<String, String>();
        object.put("\u20ac", "Euro Sign");
        object.put("\r", "Carriage Return");
        object.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
        object.put("1", "One");
        object.put("\ud83d\ude00", "Emoji: Grinning Face");
        object.put("\u0080", "Control");
        object.put("\u00f6", "Latin Small Letter O With Diaeresis");

        assertThat(CanonicalJson.of(object))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void writesNestedThingsWithoutBlanks() {
        assertThat(CanonicalJson.of(Map.of("b", List.of(1, true, Map.of(), List.of()), "a", Map.of("d", -7, "c", "x"))))
                .isEqualTo("{\"a\":{\"c\":\"x\",\"d\":-7},\"b\":[1,true,{},[]]}");
    }

    @Test
    void refusesWhatItCannotWriteInOneFormOnly() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(List.of(0.1)));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(List.of(9_007_199_254_740_993L)));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of("\ud83d"));
    }
}
