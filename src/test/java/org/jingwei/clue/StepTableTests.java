package org.jingwei.clue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table that contradicts itself stops the start, with its line and the reason. */
class StepTableTests {

    private static String shipped() throws IOException {
        try (var stream = Objects.requireNonNull(StepTable.class.getResourceAsStream("/clue-steps.csv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HOLD,                T18 | HOPE, T18 | no such word: No enum constant org.jingwei.clue.StepKind.HOPE",
                "SEAL,                T09 | HAND_OVER, T09 | a second line for HAND_OVER",
                "no,     NONE,               监督执纪工作规则 20 | no, NONE | 12 cells, 13 expected",
                "IN_TRIAL,                                  TRY, | IN_TRIAL, FILE, | FILE does not lead to where DECIDE may be taken",
                "LEADER_SIGN OFFICE_HEAD_OPINION INSTRUCT, | LEADER_SIGN OFFICE_HEAD_OPINION, | INSTRUCT is apart from GATEKEEP, but not the other way round"
            })
    void refusesATableThatContradictsItself(String what, String instead, String reason) throws IOException {
        var text = shipped().replaceFirst(Pattern.quote(what), instead);

        assertThat(text).isNotEqualTo(shipped());
        assertThatThrownBy(() -> StepTable.of(text))
                .isInstanceOf(BadStepTable.class)
                .hasMessageStartingWith("clue-steps.csv:")
                .hasMessageContaining(reason);
    }

    @Test
    void missesAStep() throws IOException {
        var text = shipped().lines().filter(line -> !line.startsWith("HOLD,")).collect(Collectors.joining("\n"));

        assertThatThrownBy(() -> StepTable.of(text)).hasMessageEndingWith("no line for HOLD");
        assertThat(StepTable.of(shipped()).row(StepKind.HOLD).code()).isEqualTo("T18");
    }
}
