package org.jingwei.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jingwei.screen.HandsPart.PART;
import static org.jingwei.screen.HandsPart.button;
import static org.jingwei.screen.HandsPart.pick;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.jingwei.process.App;
import org.junit.jupiter.api.Test;

/** Whose hands a clue was in, and whose it may come to: for those who decide on it, on the clue's own page. */
@ScreenTest
class ClueHandsScreenTests {

    private static final Pattern CHINESE_WORDS = Pattern.compile("经手|豁免|答复|撤销|回避|核查|档案|登记|找到");

    @Test
    void letsTheReceiverAskWaiveAndTakeItBack(Screen receiver, App office) {
        var handed = HandedClue.whoseFinderCameToTheReceiver(office);
        var hands = handed.hands(office, "demo-receiver");
        var part = HandsPart.open(receiver.signIn("demo-receiver"), handed.clue());
        part.countsItsRows(hands);

        refuses(part, handed);
        waives(part, handed);
        part.step().locator("form button.main").click();
        assertThat(part.step().locator(".said .good")).isVisible();
        assertThat(part.page().locator(".steps > li").last()).containsText("代 " + handed.name() + " 记录");
        var row = part.row("INVESTIGATE");
        assertThat(row).containsText(handed.name());
        assertThat(row).containsText("已豁免");
        part.countsItsRows(hands + 1);

        barsHimFromTheTrial(part, handed);
        part.countsItsRows(hands + 1);
        assertThat(row).containsText("发现或受理登记该线索");
        button(row, "撤销豁免").first().click();
        assertThat(row).not().containsText("已豁免");
        assertThat(row.locator(".mark")).containsText("须审批");
        part.countsItsRows(hands + 1);
        answers(part);
    }

    private static void refuses(HandsPart part, HandedClue handed) {
        part.step().locator("button.main").click();
        var form = part.step().locator("form");
        form.locator("input[name=title]").fill("处置方案");
        pick(form, "behalf", "onBehalfOf", handed);
        form.locator("button.main").click();

        var field = form.locator("fieldset:has(input[name=onBehalfOf])");
        assertThat(field).hasAttribute("aria-invalid", "true");
        assertThat(field).containsText("不得经手该线索");
        assertThat(field).containsText("理由请询");
        assertThat(part.step().locator(".said")).containsText("没有办理");
        part.seen("refused");
    }

    private static void waives(HandsPart part, HandedClue handed) {
        part.ask(handed, "INVESTIGATE");
        assertThat(part.outcome()).containsText("须审批");
        assertThat(part.answer()).containsText("发现或受理登记该线索");
        assertThat(part.answer()).containsText("AV-35");
        assertThat(part.answer()).containsText("监督执纪工作规则 54");
        var number = part.page().locator("h1").innerText().replace("线索 ", "");
        assertThat(part.answer().locator(".chain").first())
                .containsText(Pattern.compile(handed.name() + ".*发现.*" + number));
        assertThat(part.answer()).containsText("待处理");
        part.seen("asked");

        button(part.answer(), "豁免").first().click();
        assertThat(part.dialog().locator("option")).hasCount(2);
        part.dialog().locator("select[name=scope]").selectOption("PAIR");
        part.dialog().locator("input[name=last]").fill("2027-04-30");
        part.dialog().locator("input[name=document]").fill("纪发〔2026〕3号");
        part.dialog().locator("textarea").fill("熟悉案情，经研究同意。");
        part.seen("waiving");
        button(part.dialog(), "确认豁免").click();
        assertThat(part.answer().locator("[data-status=NEW]")).hasCount(0);
        assertThat(part.answer()).containsText("纪发〔2026〕3号");
        assertThat(part.outcome()).not().containsText("须审批");
    }

    private static void barsHimFromTheTrial(HandsPart part, HandedClue handed) {
        part.ask(handed, "TRY");
        var barred = part.answer().locator(".finding:has-text('AV-23')");
        assertThat(part.outcome()).containsText("应回避");
        assertThat(barred).containsText("须改由他人经手");
        assertThat(button(barred, "豁免")).hasCount(0);
        barred.scrollIntoViewIfNeeded();
        part.seen("barred");

        part.press("English");
        assertThat(part.page().locator("#hands")).hasText("Hands");
        var row = part.row("INVESTIGATE");
        assertThat(row.locator("th")).hasText("Investigation");
        assertThat(row).containsText("Waived until the end of 2027-04-30");
        assertThat(barred).containsText("somebody else has to have the hand");
        assertThat(part.page().locator(PART)).containsText("May this person have a hand?");
        assertThat(part.page().locator(PART)).containsText("Findings: none");
        row.scrollIntoViewIfNeeded();
        part.seen("english");
        barred.scrollIntoViewIfNeeded();
        part.seen("barred-english");
        part.press("中文");
    }

    private static void answers(HandsPart part) {
        var row = part.row("INVESTIGATE");
        button(row, "答复").first().click();
        assertThat(part.dialog().locator("[type=radio]")).hasCount(4);
        part.dialog().getByText("属实").first().check();
        part.dialog().locator("textarea").fill("已与巡察组核对。");
        button(part.dialog(), "记录答复").click();
        assertThat(row).containsText("已认定属实");
        button(row, "撤销答复").click();
        assertThat(row).not().containsText("已认定属实");
    }

    @Test
    void letsTheReceiverRecordAWitnessAndTakeHimBack(Screen receiver, App office) {
        var handed = HandedClue.inTrial(office);
        var part = HandsPart.open(receiver.signIn("demo-receiver"), handed.clue());
        var witnesses = part.page().locator("section[aria-labelledby=witnesses]");
        assertThat(witnesses).containsText("尚无");
        part.ask(handed, "EXECUTE");
        assertThat(part.answer()).containsText(handed.name());
        assertThat(part.answer()).not().containsText("AV-21");

        pick(witnesses.locator("form"), "witnessName", "witness", handed);
        button(witnesses, "登记证人").click();
        assertThat(witnesses.locator("li").first()).containsText(handed.name());
        assertThat(part.page().locator("#witnesses")).isFocused();
        assertThat(part.answer()).containsText("AV-21");
        assertThat(part.answer()).containsText("为该线索证人");
        assertThat(part.outcome()).containsText("应回避");
        witnesses.scrollIntoViewIfNeeded();
        part.seen("witness");

        part.press("English");
        assertThat(part.page().locator("#witnesses")).hasText("Witnesses");
        assertThat(witnesses).containsText("neither at once nor later");
        part.seen("witness-english");
        witnesses.getByText("Take back").click();
        assertThat(witnesses).containsText("None yet");
        assertThat(part.answer()).not().containsText("AV-21");
    }

    @Test
    void showsTheHeadOfTheOfficeWhatCameBeforeTheTransfer(Screen head, App office) {
        var handed = HandedClue.inTrial(office);
        var part = HandsPart.open(head.signIn("demo-office-head"), handed.clue());
        part.countsItsRows(handed.hands(office, "demo-office-head"));
        assertThat(part.rows().locator("th").all())
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(kind.innerText()).isIn("发现", "保管", "审批"));
        var keeper = part.row("KEEP");
        assertThat(keeper).containsText("情况不明");
        assertThat(keeper).containsText("在登记簿中没有对应人员");
        assertThat(keeper).containsText("回避情形：无");

        part.ask(handed, "TRY");
        assertThat(part.answer()).containsText("不归您过问");
        part.seen("head");
        part.ask(handed, "FIND");
        assertThat(part.answer().locator("tbody[data-hand=FIND]")).containsText("尚无");
        part.ask(handed.withSomebodyOfWhomLittleIsKnown(office), "FIND");
        assertThat(part.outcome()).containsText("情况不明");
        assertThat(part.answer()).containsText("档案缺少：亲属情况");
        part.seen("unknown");

        part.press("English");
        assertThat(keeper).containsText("nobody’s in the register");
        assertThat(part.answer()).containsText("The file lacks");
        assertThat(part.rows().locator("th").all())
                .allSatisfy(kind -> assertThat(kind.innerText()).isIn("Discovery", "Keeping", "Approval"));
        assertThat(part.words().all())
                .isNotEmpty()
                .allSatisfy(words -> assertThat(words.innerText()).doesNotContainPattern(CHINESE_WORDS));
        part.page().locator("#hand-check").scrollIntoViewIfNeeded();
        part.seen("head-english");
        part.ask(handed, "TRY");
        assertThat(part.answer()).containsText("not yours to ask about");
    }

    @Test
    void saysWhyItCouldNotAndTriesAgain(Screen head, App office) {
        var isAway = new AtomicBoolean(true);
        head.page().route("**/graphql", route -> {
            if (isAway.get() && route.request().postData().contains("query Hands")) {
                route.abort();
            } else {
                route.resume();
            }
        });
        head.expect("ERR_FAILED");
        var clue = HandedClue.inTrial(office).clue();
        var page = head.signIn("demo-office-head").open("/app/#/clues/" + clue);
        assertThat(page.locator(PART + " [role=alert]")).containsText("服务没有回应");
        assertThat(page.locator(".steps > li").first()).isVisible();
        head.accessible();

        isAway.set(false);
        page.locator(PART + " [role=alert] button").click();

        assertThat(new HandsPart(head, page).rows().first()).isVisible();
    }

    @Test
    void keepsWhomSomebodyChoseWhileHeSearched(Screen head, App office) {
        var handed = HandedClue.inTrial(office);
        var part = HandsPart.open(head.signIn("demo-office-head"), handed.clue());
        var form = part.page().locator(PART + " form");
        HandsPart.pick(form, "person", "member", handed);
        HandsPart.pick(form, "person", "member", handed.withSomebodyOfWhomLittleIsKnown(office));
        var held = new ArrayList<Route>();
        part.page().route("**/graphql", held::add);
        form.locator("input[name=person]").fill(handed.name());
        form.locator("input[name=person]").press("Enter");
        var choice = form.locator("input[name=member][value='" + handed.person() + "']");
        choice.check();
        part.page().waitForCondition(() -> !held.isEmpty());
        part.page().unroute("**/graphql");

        held.forEach(Route::resume);

        assertThat(form.locator("[role=status]")).isVisible();
        assertThat(choice).isChecked();
        part.ask(handed, "TRY");
        assertThat(part.answer()).containsText("不归您过问");
    }

    @Test
    void asksByKeyboardAlone(Screen head, App office) {
        var handed = HandedClue.inTrial(office);
        var part = HandsPart.open(head.signIn("demo-office-head"), handed.clue());
        var keys = new Keyboard(part.page());

        keys.to(PART + " input[name=person]").type(handed.name()).press("Enter");
        keys.to(PART + " input[name=member]").press("Space");
        keys.to(PART + " select[name=hand]").press("ArrowDown").press("ArrowDown");
        keys.to(PART + " form button.main").press("Enter");

        assertThat(part.answer().locator("tbody")).containsText(handed.name());
        assertThat(part.answer()).isFocused();
    }

    @Test
    void showsNothingOfItToTheLeaderOfTheTeam(Screen leader) {
        var page = leader.signIn("demo-leader").open("/app/#/clues?state=REGISTERED");
        page.locator("tbody a").first().click();
        assertThat(page.locator(".steps > li").first()).isVisible();

        assertThat(page.locator(PART)).hasCount(0);
        assertThat(page.locator("main")).not().containsText("经手人");
    }
}
