package org.jingwei.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.jingwei.screen.RecusalPage.press;
import static org.jingwei.screen.RecusalPage.refused;

import org.jingwei.process.App;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who decides on whom, who has to be heard first, and on a narrow screen. */
@ScreenTest
class RecusalDecisionTests {

    @Test
    void leavesALeaderToTheHeadOfTheGroupAndSaysSo(Screen leader, Screen head, Screen group, App app) {
        var his = RecusalPage.open(leader.signIn("demo-leader"), "");
        var form = his.form("apply");
        assertThat(form.locator("[name=cadre]").first()).isChecked();
        form.locator("[name=from]").first().check();
        form.locator("[name=ground]").selectOption("OTHER");
        form.locator("[name=form]").selectOption("ORAL");
        form.locator("[name=reason]").fill("与该单位负责人相识多年。");
        his.seen("leader");
        press(form, "提出申请");
        assertThat(his.page().locator(".said .good")).containsText("由领导小组组长决定");
        var name = his.applicant();

        var office = RecusalPage.open(head.signIn("demo-office-head"), "");
        assertThat(office.row(name)).containsText("由领导小组组长决定");
        assertThat(office.waits(name)).hasCount(0);
        office.unfold("order");
        orders(office, RecusalPage.lastOf(app, "LEADER"));
        press(office.form("order"), "决定回避");
        var whom = office.form("order").locator("fieldset").first();
        assertThat(whom).hasAttribute("aria-invalid", "true");
        assertThat(whom).containsText("由领导小组组长决定");
        office.seen("not-for-the-office-head");

        var chief = RecusalPage.open(group.signIn("demo-group-head"), "");
        press(chief.waits(name), "作出决定");
        chief.dialog().locator("[name=granted]").last().check();
        chief.dialog().locator("[name=reason]").fill("不影响公正。");
        press(chief.dialog(), "记录决定");
        assertThat(chief.row(name)).containsText("不予回避");
        leader.page().reload();
        assertThat(his.row(name)).containsText("理由：不影响公正。");
        his.seen("refused-for-good");

        press(chief.row(name), "撤销决定");
        assertThat(chief.dialog()).containsText("重新等待决定");
        chief.takeBack();
        assertThat(chief.row(name)).containsText("待决定");
        leader.page().reload();
        press(his.row(name), "撤回申请");
        assertThat(his.row(name)).containsText("已撤回");
    }

    private static void orders(RecusalPage office, JsonNode person) {
        var form = office.form("order");
        form.locator("[name=person]").fill(person.path("name").asString());
        form.locator("[name=person]").press("Enter");
        form.locator("[name=cadre][value='" + person.path("id").asString() + "']")
                .check();
        form.locator("[name=from]").first().check();
        form.locator("[name=ground]").selectOption("CAREER");
        form.locator("[name=reason]").fill("曾在该单位任职。");
    }

    @Test
    void hearsWhoeverDidNotApplyBeforeHeIsOrderedToStandAside(Screen head, Screen unit, App app) {
        var member = RecusalPage.lastOf(app, "LIAISON");
        var name = member.path("name").asString();
        var his = RecusalPage.open(head.signIn("demo-office-head"), "").unfold("order");
        orders(his, member);
        press(his.form("order"), "决定回避");
        refused(his.form("order").locator("[name=heard]"), "听取本人意见");
        his.form("order").scrollIntoViewIfNeeded();
        his.seen("not-heard");
        his.form("order").locator("[name=heard]").fill("服从决定。");
        press(his.form("order"), "决定回避");
        assertThat(his.row(name)).containsText("组织决定");
        assertThat(his.row(name)).containsText("本人意见：服从决定。");
        assertThat(his.page().locator(".said").first()).isFocused();
        press(his.row(name), "撤销决定");
        assertThat(his.dialog()).containsText("撤销后不再存在");
        his.takeBack();
        assertThat(his.row(name)).containsText("已撤回");

        head.page().setViewportSize(390, 800);
        his.isNoWiderThanTheScreen();
        his.seen("narrow");
        his.register().scrollIntoViewIfNeeded();
        his.seen("narrow-register");
        unit.page().setViewportSize(390, 800);
        var theirs = RecusalPage.open(unit.signIn("demo-inspected-unit"), "");
        assertThat(theirs.form("apply").locator("[name=cadre]").first()).isVisible();
        theirs.isNoWiderThanTheScreen();
        theirs.seen("unit-narrow");
    }
}
