package org.jingwei.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.jingwei.screen.Board.patiently;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.jingwei.process.App;
import org.junit.jupiter.api.Test;

/** Teams by lot: the list is published, drawn later before a witness, and kept on the register. */
@ScreenTest
class LotteryScreenTests {

    @Test
    void publishesAListDrawsItLaterAndShowsWhatItVouchesFor(Screen screen, App office) {
        // before all other rounds of tests, and with approvals: who was appointed to those is in nobody's way here
        var round = PlannedRound.of(office, "抽签组队", "2027-01-01", "2027-02-20", 2, 1);
        var board = Board.open(screen.signIn("demo-clerk"), round.id());
        board.press("一键组队");
        board.dialog().getByLabel("随机抽取（抽签）").check();
        board.dialog().getByLabel("同一个人抽到同一个组，每一百次至多").fill("1");
        board.dialog().getByLabel("可以使用须审批的人员").check();
        board.seen("lottery-asked");
        board.press("开始");
        assertThat(board.dialog().getByText("会被抽中得过多的人")).isVisible(patiently());
        board.seen("lottery-overdrawn");
        board.press("换个条件再求");
        board.dialog().getByLabel("同一个人抽到同一个组，每一百次至多").fill("100");
        board.press("开始");
        assertThat(board.dialog().getByLabel("见证词")).isVisible(patiently());
        assertThat(board.dialog()).containsText("名单已公布");
        board.dialog().getByText("各人被抽中的机会").click();
        assertThat(board.dialog()).containsText(Pattern.compile("\\d+(\\.\\d)? %"));
        assertThat(board.dialog()).containsText("第2组");
        assertThat(board.button("采用方案")).not().isVisible();
        board.seen("lottery-published");

        board.press("关闭");
        board.press("一键组队");
        assertThat(board.dialog()).containsText("名单已公布，待抽");
        board.press("打开");
        board.dialog().getByLabel("见证词").fill("见证 88");
        board.press("抽签");
        assertThat(board.button("采用方案")).isVisible(patiently());
        assertThat(board.dialog()).containsText(Pattern.compile("抽中第\\d+号签"));
        assertThat(board.dialog()).containsText("抽中的方案");
        assertThat(board.dialog()).not().containsText("请见证人");
        board.seen("lottery-drawn");

        board.dialog()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("抽签证明"))
                .click();
        var page = screen.page();
        assertThat(page.locator("article.paper")).containsText("抽签证明");
        assertThat(page.locator("article.paper")).containsText("见证 88");
        assertThat(page.locator("article.paper")).containsText(Pattern.compile("第\\d+号签，即名单上的第\\d+套方案"));
        assertThat(page.locator("article.paper tbody tr td")).not().hasCount(0);
        screen.accessible();
        screen.save("lottery-certificate");
        board.press("English");
        assertThat(page.locator("article.paper")).containsText("Certificate of a draw by lot");
        assertThat(page.locator("article.paper")).not().containsText(Pattern.compile("见证词|种子|名单"));
        screen.accessible();
        screen.save("lottery-certificate-english");

        Board.open(screen, round.id());
        board.press("Assemble teams");
        assertThat(board.dialog()).containsText("Draw the teams by lot");
        assertThat(board.dialog()).containsText("Lotteries of this round");
        board.press("Open");
        assertThat(board.button("Take it over")).isVisible(patiently());
        assertThat(board.dialog()).not().containsText(Pattern.compile("抽签|名单|种子"));
        board.seen("lottery-english");
    }
}
