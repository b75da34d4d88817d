package org.jingwei.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.jingwei.process.App;
import org.junit.jupiter.api.Test;

/** The inspected unit reports somebody of the team at its door; the head of the office settles it and takes it back. */
@ScreenTest
class ConductScreenTests {

    private static final String AT_THE_DOOR =
            "{ rounds(first: 5) { nodes { teams { targets { name } seats { role member { name } } } } } }";

    @Test
    void bringsAComplaintToTheHeadAndItsOutcomeBack(Screen unit, Screen head, App app) {
        var mine = unit.signIn("demo-inspected-unit").open("/app/#/conduct");
        assertThat(mine.locator("main")).containsText("没有登记。");
        var team = app.caller("demo-inspected-unit")
                .ask(AT_THE_DOOR)
                .data("/rounds/nodes")
                .valueStream()
                .flatMap(round -> round.path("teams").valueStream())
                .filter(each -> !each.path("seats").isEmpty())
                .findFirst()
                .orElseThrow();
        var member = team.path("seats")
                .valueStream()
                .filter(seat -> seat.path("role").asString().equals("MEMBER"))
                .findFirst()
                .orElseThrow();
        fill(
                mine,
                member.at("/member/name").asString(),
                team.at("/targets/0/name").asString());
        unit.accessible();
        unit.save("conduct-form");
        button(mine, "登记").click();
        assertThat(mine.locator("main")).containsText("已登记，等待核查认定。");
        assertThat(rows(mine)).hasCount(1);
        assertThat(rows(mine).first()).containsText("核查中");
        assertThat(button(mine, "认定")).hasCount(0);

        var office = head.signIn("demo-office-head").open("/app/#/conduct");
        var seen = rows(office).first();
        assertThat(seen).containsText("接受管理服务对象宴请");
        button(office, "认定").first().click();
        office.getByRole(AriaRole.DIALOG).locator("[type=radio]").first().check();
        office.getByRole(AriaRole.DIALOG).locator("textarea").fill("有票据为证。");
        head.accessible();
        head.save("conduct-settling");
        button(office, "作出认定").click();
        assertThat(seen).containsText("经查属实");
        assertThat(seen).containsText("有票据为证。");
        head.accessible();
        head.save("conduct-register");

        mine.reload();
        assertThat(rows(mine).first()).containsText("经查属实");
        assertThat(rows(mine).first()).not().containsText("有票据为证。");

        button(office, "English").click();
        assertThat(office.locator("h1")).hasText("Conduct and interference");
        assertThat(office.locator("main section").first()).not().containsText(Pattern.compile("登记|反映|干预"));
        head.save("conduct-english");
        button(office, "Take the settlement back").click();
        office.getByRole(AriaRole.DIALOG).locator("textarea").fill("New facts.");
        office.getByRole(AriaRole.DIALOG).locator("button.main").click();
        assertThat(seen).containsText("Looked into");
        office.locator("select[name=state]").selectOption("UNFOUNDED");
        assertThat(office.locator("main")).containsText("Nothing is on record.");

        mine.reload();
        button(mine, "撤回").click();
        assertThat(rows(mine).first()).containsText("已撤回");
    }

    private static void fill(Page page, String person, String body) {
        var form = page.locator("form");
        search(form, "person", person);
        form.locator("input[name='cadre']").first().check();
        search(form, "body", body);
        form.locator("input[name='receiver']").first().check();
        form.locator("input[name='on']").fill("2026-03-01");
        form.locator("textarea").fill("接受管理服务对象宴请");
    }

    private static void search(Locator form, String field, String name) {
        form.locator("input[name='" + field + "']").fill(name);
        form.locator("input[name='" + field + "']").press("Enter");
    }

    private static Locator rows(Page page) {
        return page.locator("tbody tr");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
