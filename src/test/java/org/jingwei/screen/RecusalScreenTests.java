package org.jingwei.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jingwei.screen.RecusalPage.press;
import static org.jingwei.screen.RecusalPage.refused;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.jingwei.process.App;
import org.junit.jupiter.api.Test;

/** Whoever is to stand aside applies, is decided on, and his seat says so; all of it is taken back again at the end. */
@ScreenTest
class RecusalScreenTests {

    private static final Pattern CHINESE_WORDS = Pattern.compile("回避|决定|申请|理由|撤销|本人|待我");

    @Test
    void bringsAMembersApplicationToTheBoardOfHisRoundAndTakesItBack(Screen member, Screen head, App office) {
        var round = RecusalPage.round(office);
        var mine = RecusalPage.open(member.signIn("demo-member"), "");
        assertThat(mine.page().locator("header nav")).containsText("回避");
        assertThat(mine.page().locator("[data-waits], [data-form=order]")).hasCount(0);
        var target = round.at("/teams/0/targets/0/name").asString();
        applies(mine, target);
        var name = mine.applicant();
        assertThat(mine.row(name)).containsText("待决定");
        assertThat(mine.row(name)).containsText("由巡察办主任决定");
        assertThat(mine.row(name)).containsText("配偶在该单位任职。");
        mine.seen("applied");

        var board = Board.open(head.signIn("demo-office-head"), round.path("id").asString());
        var mark = board.page().locator(".seat:has-text('" + name + "') a");
        assertThat(mark).containsText("待决定回避");
        board.seen("recusal-pending");
        mark.click();
        var his = new RecusalPage(head, board.page()).settled();
        assertThat(his.page()).hasURL(Pattern.compile("#/recusals\\?state=PENDING"));
        grants(his, name);

        his.screen().open("/app/#/rounds/" + round.path("id").asString());
        var arisen = board.page().locator("[data-arisen='" + name + "']");
        assertThat(arisen.first()).isVisible(Board.patiently());
        assertThat(arisen.first()).containsText("RC-01");
        assertThat(arisen.first()).containsText("应回避");
        assertThat(arisen.first()).containsText("至2099-12-31经组织决定");
        assertThat(arisen.locator(".successors button").first()).isVisible();
        assertThat(board.page().locator(".seat a")).hasCount(0);
        board.settled();
        board.seen("recusal-arisen");
        press(board.page().locator("header.top"), "English");
        assertThat(arisen.first()).containsText("stands recused from");
        board.seen("recusal-arisen-english");
        press(board.page().locator("header.top"), "中文");

        takesBack(RecusalPage.open(head, ""), name);
        head.open("/app/#/rounds/" + round.path("id").asString());
        board.settled();
        assertThat(arisen).hasCount(0, new HasCountOptions().setTimeout(60_000));
        member.page().reload();
        press(mine.row(name), "撤回申请");
        assertThat(mine.row(name)).containsText("已撤回");
        assertThat(mine.row(name).getByRole(AriaRole.BUTTON)).hasCount(0);
    }

    private static void applies(RecusalPage mine, String target) {
        var form = mine.form("apply");
        assertThat(form.locator("[name=cadre], [name=form], [name=origin]")).hasCount(0);
        form.locator("label", new Locator.LocatorOptions().setHasText(target))
                .locator("input")
                .check();
        form.locator("[name=ground]").selectOption("KIN");
        assertThat(form).containsText("不要写明是谁反映了线索");
        press(form, "提出申请");
        refused(form.locator("[name=reason]"), "理由");
        assertThat(form.locator("[name=reason]")).isFocused();
        mine.seen("refused");
        form.locator("[name=reason]").fill("配偶在该单位任职。");
        press(form, "提出申请");
        assertThat(mine.page().locator(".said .good")).containsText(target);
        assertThat(mine.page().locator(".said").last()).isFocused();
        assertThat(form.locator("[aria-invalid=true]")).hasCount(0);
        press(mine.page().locator("header.top"), "English");
        assertThat(mine.page().locator(".said .good")).containsText("is to stand aside from " + target);
        assertThat(mine.page()).hasTitle(Pattern.compile("^Recusals? "));
        press(mine.page().locator("header.top"), "中文");
        assertThat(mine.page().locator(".said .good")).containsText("已提出：");
    }

    private static void grants(RecusalPage his, String name) {
        his.countsItsRows();
        assertThat(his.waits(name)).containsText("配偶在该单位任职。");
        his.seen("waiting");
        press(his.waits(name), "作出决定");
        his.dialog().locator("[name=granted]").first().check();
        assertThat(his.dialog().locator("[name=heard], [name=approver]")).hasCount(0);
        press(his.dialog(), "记录决定");
        refused(his.dialog().locator("[name=reason]"), "理由");
        his.dialog().locator("[name=last]").fill("2020-01-01");
        his.dialog().locator("[name=reason]").fill("情况属实。");
        press(his.dialog(), "记录决定");
        refused(his.dialog().locator("[name=last]"), "不能早于今天");
        his.seen("deciding");
        his.dialog().locator("[name=last]").fill("2099-12-31");
        his.dialog().locator("[name=document]").fill("市巡〔2026〕8号");
        press(his.dialog(), "记录决定");
        assertThat(his.page().locator(".said .good").first()).containsText("已决定回避");
        assertThat(his.waits(name)).hasCount(0);
        assertThat(his.row(name)).hasCount(0);
        his.register().locator("select").selectOption("GRANTED");
        assertThat(his.row(name)).containsText("至 2099-12-31");
        assertThat(his.row(name)).containsText("市巡〔2026〕8号");
        his.countsItsRows();
        his.seen("granted");
    }

    private static void takesBack(RecusalPage his, String name) {
        his.speak("English");
        assertThat(his.row(name)).containsText("Stands aside");
        assertThat(his.page()
                        .locator("h1, h2, label, legend, thead th, .state, summary, p.small")
                        .allInnerTexts())
                .isNotEmpty()
                .noneMatch(words ->
                        CHINESE_WORDS.matcher(words.replace("公务员回避规定", "…")).find());
        his.unfold("order").unfold("apply").seen("english");
        his.speak("中文");
        press(his.row(name), "撤销决定");
        assertThat(his.dialog()).containsText("可以重新参与");
        press(his.dialog(), "确认撤销");
        refused(his.dialog().locator("[name=reason]"), "理由");
        his.seen("undoing");
        his.takeBack();
        assertThat(his.register().locator(".told")).containsText("重新等待决定");
        assertThat(his.waits(name)).hasCount(1);
        assertThat(his.row(name)).containsText("待决定");
    }

    @Test
    void appliesAndTakesItBackByKeyboardAlone(Screen member) {
        var page = RecusalPage.open(member.signIn("demo-member-2"), "").page();
        var keys = new Keyboard(page);

        keys.to("[name=unit]").type("审计局").press("Enter");
        keys.to("[name=from]").press("Space");
        keys.to("[name=ground]").press("ArrowDown").press("ArrowDown");
        keys.to("form button.main").press("Enter");
        assertThat(page.locator("[name=reason]")).isFocused();
        keys.type("持有该单位下属企业的股份。");
        keys.to("form button.main").press("Enter");
        assertThat(page.locator(".said .good")).isVisible();
        assertThat(page.locator("tbody tr").first()).containsText("利害关系");
        keys.to("tbody button").press("Enter");

        assertThat(page.locator("tbody tr").first()).containsText("已撤回");
        assertThat(page.locator(".told")).isFocused();
    }

    @Test
    void leadsFromAClueToWhoIsNotToDealWithIt(Screen leader, Screen receiver, Screen outside) {
        var page = leader.signIn("demo-leader").open("/app/#/clues?state=REGISTERED");
        page.locator("tbody a").first().click();
        page.locator("[aria-labelledby=next] a", new Page.LocatorOptions().setHasText("申请回避"))
                .click();
        var his = new RecusalPage(leader, page).settled();
        assertThat(his.form("apply").locator("[name=from]").first()).isChecked();
        assertThat(his.form("apply")).containsText("线索");
        his.seen("from-clue");

        var theirs = receiver.signIn("demo-receiver").open("/app/#/clues?state=ASSIGNED");
        theirs.locator("tbody a").first().click();
        theirs.locator("[aria-labelledby=next] a", new Page.LocatorOptions().setHasText("决定回避"))
                .click();
        var body = new RecusalPage(receiver, theirs).settled();
        assertThat(body.form("order").locator("[name=from]").first()).isChecked();
        assertThat(body.form("order").locator("[name=heard]")).hasCount(0);
        body.seen("order-from-clue");

        var none = outside.signIn("demo-admin").open("/app/#/recusals");
        assertThat(none.locator("main")).containsText("您的角色不办理回避");
        assertThat(none.locator("header nav")).not().containsText("回避");
        assertThat(none.locator("main form")).hasCount(0);
    }
}
