package org.jingwei.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A member declares, the office sees it beside what the register says, and answers. */
@ScreenTest
class DeclarationTests {

    @Test
    void bringsAMembersDeclarationToTheOfficeAndItsAnswerBack(Screen member, Screen clerk) {
        var mine = member.signIn("demo-member").open("/app/#/declarations");
        assertThat(mine.locator("main")).containsText("您还没有申报");
        mine.locator("select[name='tie']").selectOption("SPOUSE");
        mine.locator("input[name='name']").fill("王小明");
        mine.locator("input[name='body']").fill("审计局");
        button(mine, "查找").click();
        mine.locator("input[name='receiver']").first().check();
        mine.locator("input[name='post']").fill("科长");
        member.accessible();
        member.save("declare-form");
        mine.locator("form button.main").click();
        assertThat(mine.locator("main")).containsText("已申报，巡察办可以看到。");
        assertThat(row(mine)).containsText("配偶 王小明");
        assertThat(row(mine)).containsText("尚未答复");
        member.save("declare-mine");

        var office = clerk.signIn("demo-clerk").open("/app/#/declarations");
        assertThat(row(office)).containsText("王小明");
        assertThat(row(office)).containsText("登记中没有");
        row(office).getByRole(AriaRole.BUTTON).click();
        office.getByRole(AriaRole.DIALOG).getByText("登记缺漏").click();
        office.getByRole(AriaRole.DIALOG).locator("textarea").fill("已请其补报亲属情况。");
        clerk.accessible();
        clerk.save("declare-answering");
        button(office, "记录答复").click();
        assertThat(row(office)).containsText("已请其补报亲属情况。");
        button(office, "核对").click();
        assertThat(office.locator(".finding").first()).isVisible(Board.patiently());
        clerk.accessible();
        clerk.save("declare-office");
        button(office, "English").click();
        assertThat(office.locator("h1")).hasText("Declarations");
        assertThat(office.locator("main section").first()).not().containsText(Pattern.compile("申报|登记|答复"));
        clerk.save("declare-office-english");

        mine.reload();
        assertThat(row(mine)).containsText("已请其补报亲属情况。");
        assertThat(row(mine).getByRole(AriaRole.BUTTON)).hasCount(0);
        button(mine, "English").click();
        member.save("declare-mine-english");
    }

    private static Locator row(Page page) {
        return page.locator("tbody tr").first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
