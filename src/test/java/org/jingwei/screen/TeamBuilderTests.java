package org.jingwei.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.ALERT;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static com.microsoft.playwright.options.AriaRole.LISTITEM;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.jingwei.process.App;
import org.junit.jupiter.api.Test;

/** Office staff staff a round: by mouse, by keyboard alone, and where something stands in the way. */
@ScreenTest
class TeamBuilderTests {

    @Test
    void staffsTheWaitingRoundByMouse(Screen screen, Screen head, App office) {
        var page = screen.signIn("demo-clerk").open("/");
        var waiting = page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("0 / 50"));
        assertThat(waiting).containsText("组建中");
        screen.accessible();
        screen.save("rounds");
        waiting.getByRole(LINK).click();
        var board = new Board(screen, page).settled();
        board.holdsSeats(0, 50);
        assertThat(board.gaps().getByRole(LISTITEM)).hasCount(40);
        board.seen("empty");

        var barred = board.hold("[data-can='false']:has([data-outcome='BLOCKED']) [data-seat]");
        board.seen("held");
        barred.click();
        assertThat(board.said()).containsText("不能放在这里");
        assertThat(board.why().locator(".chain").first()).isVisible();
        board.seen("blocked");
        board.holdsSeats(0, 50);

        board.seat("2/MEMBER").click();
        assertThat(board.people().first()).containsText("无冲突");
        board.seen("choosing");
        board.people().first().click();
        assertThat(board.seat("2/MEMBER")).containsText("无冲突");
        assertThat(board.why()).containsText("没有发现冲突");
        board.holdsSeats(1, 50);

        board.seat("2/MEMBER").click();
        assertThat(page.locator("main")).containsText("席位换人");
        board.people().first().click();
        assertThat(board.said()).containsText("已放入第2组");
        board.holdsSeats(1, 50);

        drag(board, page);
        board.press("撤销");
        board.holdsSeats(1, 50);
        board.press("重做");
        board.holdsSeats(2, 50);

        board.press("一键组队");
        board.seen("assemble");
        board.press("开始");
        assertThat(board.button("采用方案")).isVisible(Board.patiently());
        assertThat(board.dialog()).containsText("已另行复核");
        board.seen("proposal");
        board.press("采用方案");
        board.holdsSeats(50, 50);
        assertThat(board.page().locator(".team [data-outcome='BLOCKED']")).hasCount(0);
        assertThat(board.gaps()).containsText("席位已满，档案齐全。");
        board.seen("adopted");
        board.press("任命");
        assertThat(board.dialog()).containsText("与求得的方案完全一致");
        board.seen("appoint");
        board.press("确认任命");
        assertThat(board.dialog().getByRole(ALERT)).containsText("须由巡察办主任核查");
        board.seen("for-the-head");
        board.press("关闭");
        while (isSentBack(new Board(head, head.signIn("demo-office-head").open(handedOver(board))))) {
            page.reload();
            board.settled();
            assertThat(page.locator("main")).containsText("主任请更换：");
            board.seen("to-replace");
            board.press("一键组队");
            board.press("开始");
            assertThat(board.button("采用方案")).isVisible(Board.patiently());
            board.press("采用方案");
            board.holdsSeats(50, 50);
        }
        page.reload();
        assertThat(page.locator("header.bar")).containsText("进行中", containing());
        board.settled();
        assertThat(page.locator("main")).not().containsText("主任请更换：");
        board.seen("appointed");

        var appointed = office.caller("demo-clerk")
                .ask("{ rounds { nodes { status teams { seats { member { id } } } } } }")
                .data("/rounds/nodes")
                .valueStream()
                .map(round -> round.path("teams"))
                .filter(teams -> teams.size() == 10)
                .findFirst()
                .orElseThrow();
        assertThat(appointed
                        .valueStream()
                        .mapToInt(team -> team.path("seats").size())
                        .sum())
                .isEqualTo(50);
    }

    /** Where a file lacks something, somebody has to say why he is taken all the same. */
    private static void answer(Board board) {
        for (var reason : board.dialog().locator("input[id^='answer-']").all()) {
            reason.fill("已向本人核实。");
        }
    }

    /** The head holds the draft against clues, and sends back whoever has to be replaced; else he appoints. */
    private static boolean isSentBack(Board board) {
        board.settled();
        board.holdsSeats(50, 50);
        board.press("线索核查");
        assertThat(board.dialog()).containsText(Pattern.compile("未发现须回避|个须处理"), containing());
        board.seen("clues");
        var found = board.dialog().locator(".found");
        if (found.count() == 0) {
            board.seen("clues-clean");
            board.press("关闭");
            board.press("任命");
            answer(board);
            board.press("确认任命");
            assertThat(board.page().locator("main")).containsText("已任命50人", containing());
            return false;
        }
        var names = found.count();
        asksForTwoAnswers(board, found.locator("[data-outcome='NEEDS_REVIEW']").count());
        board.press("退回更换（" + names + " 人）");
        assertThat(board.said()).containsText("已退回：请更换 " + names + " 人");
        return true;
    }

    /** What the head accepts from clues is asked in a field of its own, and nothing of it stands on the seat. */
    private static void asksForTwoAnswers(Board board, int acceptable) {
        board.press("关闭");
        board.press("任命");
        answer(board);
        board.press("确认任命");
        assertThat(board.dialog().getByRole(ALERT)).containsText("没有任命");
        assertThat(board.dialog().locator("input[id^='clues-']")).hasCount(acceptable);
        board.seen("clue-answers");
        board.press("关闭");
        board.press("线索核查");
        assertThat(board.dialog()).containsText("个须处理", containing());
    }

    /** Somebody without a seat, onto one where the matrix finds him clear. */
    private static void drag(Board board, Page page) {
        page.getByLabel("只看未入组的人").check();
        var seat = board.hold("[data-can='true']:has([data-outcome='CLEAR']) [data-seat$='/MEMBER']")
                .getAttribute("data-key");
        var held = page.locator("[data-cadre][aria-pressed='true']").getAttribute("data-cadre");
        page.keyboard().press("Escape");

        page.locator("[data-cadre='" + held + "']").dragTo(page.locator("[data-key='" + seat + "']"));

        assertThat(board.said()).containsText("已放入");
        board.holdsSeats(2, 50);
    }

    @Test
    void staffsARoundByKeyboardAlone(Screen screen, App office) {
        var round = PlannedRound.of(office, "键盘轮次", "2029-03-01", "2029-06-01", 2, 1);
        screen.expect("401");
        var page = screen.open("/app/");
        var board = new Board(screen, page);
        assertThat(page.locator("input[name='token']")).isVisible();
        screen.accessible();
        screen.save("sign-in");
        board.tabTo("input[name='token']");
        page.keyboard().type("demo-clerk");
        board.keys("Enter");
        assertThat(page.locator("tbody a").first()).isVisible();
        board.tabTo("a[href$='" + round.id() + "']");
        board.keys("Enter");
        board.settled();

        assertThat(board.tabTo("[data-seat='1/LEADER']")).isLessThan(12);
        board.keys("Enter");
        assertThat(board.focused("[data-cadre]")).isTrue();
        board.keys("Enter");
        assertThat(board.said()).containsText("已放入第1组");
        assertThat(board.focused("[data-seat='1/LEADER']")).isTrue();
        board.keys("Control+z");
        board.holdsSeats(0, 4);
        board.keys("Control+y");
        board.holdsSeats(1, 4);
        board.keys("Delete");
        board.holdsSeats(0, 4);

        page.keyboard().press("Shift+Tab");
        assertThat(board.focused("[data-cadre]")).isTrue();
        board.keys("ArrowDown", "ArrowUp", "Enter");
        assertThat(board.focused("[data-can='true'] [data-seat]")).isTrue();
        board.keys("Escape");
        assertThat(page.locator("[aria-pressed='true']")).hasCount(0);

        board.button("一键组队").focus();
        board.keys("Enter");
        board.tabTo("form button.main");
        board.keys("Enter");
        assertThat(board.button("采用方案")).isVisible(Board.patiently());
        board.tabTo("button.main");
        board.keys("Enter");
        board.holdsSeats(4, 4);
        board.button("任命").focus();
        board.keys("Enter");
        board.tabTo("dialog button.main");
        board.keys("Enter");
        assertThat(board.dialog().getByRole(ALERT)).containsText("须由巡察办主任核查");
        board.keys("Escape");

        board.tabTo("[data-cadre]");
        board.keys("Enter");
        assertThat(board.focused("[data-can='true'] [data-seat]")).isTrue();
    }

    @Test
    void letsTheHeadAloneAnswerForASeatOfWhichTooLittleIsKnown(Screen clerk, Screen head, App office)
            throws IOException {
        var round = PlannedRound.of(office, "情况不明的轮次", "2030-07-01", "2030-09-01", 1, 1);
        var board = Board.open(clerk.signIn("demo-clerk"), round.id());
        board.seat("1/LEADER").click();
        board.people().first().click();
        board.holdsSeats(1, 2);
        chooseSomebodyUnknown(board);
        board.press("任命");
        assertThat(board.dialog()).containsText("只有巡察办主任可以说明理由");
        assertThat(board.button("确认任命")).isDisabled();
        board.seen("not-for-you");
        board.press("关闭");
        var address = handedOver(board);

        board = new Board(head, head.signIn("demo-office-head").open(address)).settled();
        assertThat(board.said()).containsText("已接收草案：2个席位中有2人");
        board.holdsSeats(2, 2);
        board.press("任命");
        assertThat(board.dialog()).containsText("档案缺少");
        board.press("确认任命");
        assertThat(board.dialog().getByRole(ALERT)).containsText("还有1个席位没有写理由");
        assertThat(board.focused("dialog input[aria-invalid='true']")).isTrue();
        board.seen("unanswered");
        board.page().keyboard().type("已向本人核实。");
        board.press("确认任命");
        assertThat(board.page().locator("main")).containsText("已任命2人", containing());
        board.settled();
        assertThat(board.page().locator(".team")).containsText("理由：已向本人核实。");
        board.seen("grounds");
        assertThat(list(board)).startsWith("\uFEFF组,被巡察单位,席位,姓名,").contains("组长", "组员", "已向本人核实。");

        clerk.open(address);
        board = new Board(clerk, clerk.page()).settled();
        assertThat(board.said()).containsText("这份草案不能用了");
        board.holdsSeats(2, 2);
    }

    private static String list(Board board) throws IOException {
        return Files.readString(
                board.page().waitForDownload(() -> board.press("下载名单")).path());
    }

    /** The draft's address, as far as it is the same on every machine. */
    private static String handedOver(Board board) {
        board.press("交接草案");
        board.seen("hand-over");
        var address = board.dialog().locator("textarea").inputValue();
        return address.substring(address.indexOf("/app/"));
    }

    private static void chooseSomebodyUnknown(Board board) {
        board.hold("[data-can='true']:has([data-outcome='UNKNOWN']) [data-seat='1/MEMBER']")
                .click();
        assertThat(board.said()).containsText("已放入第1组");
    }

    @Test
    void tellsWhatAroseAfterTheAppointmentAndWhoCouldCome(Screen screen, App office) {
        var round = PlannedRound.of(office, "有变化的轮次", "2032-03-01", "2032-05-01", 1, 1);
        var board = Board.open(screen.signIn("demo-office-head"), round.id());
        for (var role : List.of("LEADER", "MEMBER")) {
            board.seat("1/" + role).click();
            board.people().first().click();
        }
        board.holdsSeats(2, 2);
        board.press("任命");
        board.press("确认任命");
        var page = board.page();
        assertThat(page.locator("main")).containsText("任命之后没有出现新的冲突", containing());
        board.settled();
        board.seen("nothing-arose");

        var news = new LateNews(office, round.id());
        for (int told = 0; told < 5 && page.locator("[data-arisen]").count() == 0; told++) {
            news.tell(told);
            page.waitForTimeout(3_000);
        }
        assertThat(page.locator("[data-arisen]").first()).containsText("应回避");
        assertThat(page.locator("section.arisen")).containsText("得知");
        assertThat(page.locator("section.arisen .chain").first()).isVisible();
        board.seen("arisen");
        page.locator("[data-arisen] .successors button").first().click();
        board.dialog().locator("input").first().fill("任命后出现回避情形，另派他人。");
        board.press("确认换人");

        assertThat(page.locator("main")).containsText("任命之后没有出现新的冲突", containing());
        assertThat(page.locator("[data-arisen]")).hasCount(0);
        assertThat(page.locator(".team")).containsText("理由：任命后出现回避情形，另派他人。");
        withdrawn(board);
    }

    /** The record says who came for whom and why; then the whole appointment is taken back. */
    private static void withdrawn(Board board) {
        board.settled();
        board.press("任用记录");
        assertThat(board.dialog().locator("article")).hasCount(2);
        assertThat(board.dialog().locator("article").first()).containsText("调换");
        assertThat(board.dialog()).containsText("1人入席，1人离席");
        board.press("撤回编组…");
        board.seen("history");
        board.dialog().locator("input").fill("巡察对象调整。");
        board.press("确认撤回");
        assertThat(board.page().locator("header.bar")).containsText("已选 0 / 2 席", containing());
        board.settled();
        board.press("任用记录");
        assertThat(board.dialog().locator("article").first()).containsText("撤回编组");
        assertThat(board.button("撤回编组…")).hasCount(0);
    }

    @Test
    void speaksEnglishAsWell(Screen screen, App office) {
        var round = PlannedRound.of(office, "English", "2029-07-01", "2029-09-01", 1, 1);
        var board = Board.open(screen.signIn("demo-clerk"), round.id());

        board.press("English");

        assertThat(board.page().locator("html")).hasAttribute("lang", "en");
        assertThat(board.page().locator("header.bar")).containsText("0 of 2 seats chosen");
        assertThat(board.page().locator("main")).not().containsText(Pattern.compile("空缺|组长|人才库|待补"));
        board.seen("english");
        board.press("Appointment record");
        assertThat(board.dialog()).containsText("Nothing has been appointed in this round yet.");
        board.seen("history-english");
    }

    @Test
    void saysWhyNoTeamsExist(Screen screen, App office) {
        var round = PlannedRound.of(office, "不可能的轮次", "2029-10-01", "2029-12-01", 1, 20);
        var board = Board.open(screen.signIn("demo-clerk"), round.id());

        board.press("一键组队");
        board.press("开始");

        assertThat(board.dialog()).containsText("没有能满足全部要求", containing());
        assertThat(board.dialog()).containsText(Pattern.compile("需20人，符合条件的\\d+人"));
        assertThat(board.dialog()).containsText("人不够的席位");
        assertThat(board.dialog()).containsText("席位空缺");
        board.seen("impossible");

        board.press("关闭");
        board.press("English");
        board.press("Assemble teams");
        board.press("Begin");
        assertThat(board.dialog()).containsText("Seats for which there are too few people", containing());
        assertThat(board.dialog()).not().containsText(Pattern.compile("席位|空缺|组长"));
        board.seen("impossible-english");
    }

    @Test
    void refusesWhatIsStaleAndCarriesTheMovesOver(Screen screen, App office) {
        var round = PlannedRound.of(office, "改动中的轮次", "2030-01-01", "2030-03-01", 1, 1);
        var board = Board.open(screen.signIn("demo-clerk"), round.id());
        board.seat("1/LEADER").click();
        board.people().first().click();
        board.holdsSeats(1, 2);
        round.planAnew(office);

        board.press("任命");
        board.press("确认任命");
        assertThat(board.dialog()).containsText("规划或席位已变", containing());
        board.seen("stale");
        board.press("重新载入本轮次");

        assertThat(board.page().locator("main")).containsText("您的选择已带过来");
        board.holdsSeats(1, 2);
        board.seen("carried");
    }

    @Test
    void saysWhatStandsInTheWay(Screen screen, Screen stranger, App office) {
        var round = PlannedRound.of(office, "看不见的轮次", "2030-04-01", "2030-06-01", 1, 1);
        var page = stranger.signIn("demo-receiver").open("/app/#/rounds/" + round.id());
        assertThat(page.locator("main")).containsText("没有这个轮次，或您无权查看");
        stranger.accessible();
        stranger.save("teams-hidden");
        stranger.open("/");
        assertThat(page).hasURL(Pattern.compile("#/clues$"));

        var mine = screen.signIn("demo-clerk").open("/app/#/rounds/00000000-0000-4000-8000-000000000000");
        assertThat(mine.locator("main")).containsText("没有这个轮次，或您无权查看");
        screen.expect("ERR_FAILED");
        mine.route("**/graphql", Route::abort);
        mine.reload();
        assertThat(mine.getByRole(ALERT)).containsText("服务没有回应");
        screen.accessible();
        screen.save("teams-unreachable");
        mine.unroute("**/graphql");
        mine.getByRole(BUTTON, new Page.GetByRoleOptions().setName("再试一次")).click();
        assertThat(mine.locator("main")).containsText("没有这个轮次，或您无权查看");
    }

    private static ContainsTextOptions containing() {
        return new ContainsTextOptions().setTimeout(120_000);
    }
}
