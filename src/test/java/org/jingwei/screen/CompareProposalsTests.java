package org.jingwei.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.jingwei.screen.Board.patiently;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.jingwei.process.App;
import org.junit.jupiter.api.Test;

/** The office says what counts, and looks at two proposals side by side. */
@ScreenTest
class CompareProposalsTests {

    @Test
    void weighsTheTermsAndComparesTwoProposals(Screen screen, App office) {
        var round = PlannedRound.of(office, "比较方案", "2031-07-01", "2031-09-01", 2, 2);
        var board = Board.open(screen.signIn("demo-clerk"), round.id());
        board.press("一键组队");
        board.press("开始");
        assertThat(board.button("采用方案")).isVisible(patiently());
        board.dialog().getByText("与以前的方案比较").click();
        assertThat(board.dialog()).containsText("本轮次还没有别的方案。");

        board.press("换个条件再求");
        board.dialog().getByText("评分标准（已调整0项）").click();
        board.dialog().locator("#weight-LOAD").fill("9");
        board.dialog().locator("#weight-LOAD").blur();
        assertThat(board.dialog()).containsText("评分标准（已调整1项）");
        assertThat(board.dialog()).containsText("通常 1");
        board.seen("weights");
        board.press("开始");
        assertThat(board.button("采用方案")).isVisible(patiently());
        board.dialog().getByText("与以前的方案比较").click();
        var earlier = board.dialog().getByRole(AriaRole.COMBOBOX);
        earlier.selectOption(earlier.locator("option").nth(1).getAttribute("value"));
        assertThat(board.dialog()).containsText(Pattern.compile("\\d+个席位相同，\\d+个不同"));
        assertThat(board.dialog()).containsText("两个方案的评分标准不同");
        assertThat(board.dialog()).containsText("× -9");
        board.seen("compared");

        board.press("关闭");
        board.press("English");
        board.press("Assemble teams");
        board.dialog().getByText("What counts how much (0 changed)").click();
        assertThat(board.dialog()).containsText("rounds served before (rounds)");
        assertThat(board.dialog()).containsText("against");
        board.seen("weights-english");
        assertThat(board.dialog()).not().containsText(Pattern.compile("评分|扣分|通常"));
    }
}
