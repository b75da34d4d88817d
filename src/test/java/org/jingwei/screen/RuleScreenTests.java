package org.jingwei.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The clerk tries a rule on the teams of the past and drafts it; the head of the group adopts it, and takes it back. */
@ScreenTest
class RuleScreenTests {

    private static final Pattern CHINESE = Pattern.compile("试算|起草|采用|版本|参数");

    @Test
    void triesARuleDraftsItAndHasItAdopted(Screen clerk, Screen group) {
        var book = clerk.signIn("demo-clerk").open("/app/#/rules");
        assertThat(row(book, "AV-09")).containsText("近3年内曾在被巡察单位工作");
        assertThat(row(book, "AV-09")).containsText("2019〕45号");
        assertThat(row(book, "AV-09").locator("td")).hasCount(7);
        clerk.accessible();
        clerk.save("rules");
        book.locator("input[name=find]").fill("AV-09");
        assertThat(book.locator("tbody tr")).hasCount(1);
        book.locator("input[name=find]").fill("");
        book.locator("select[name=only]").selectOption("off");
        assertThat(book.locator("main")).containsText("没有符合条件的规则。");
        book.locator("select[name=only]").selectOption("all");

        row(book, "AV-09").getByRole(AriaRole.LINK).click();
        assertThat(book.locator("h1")).hasText("AV-09 近3年内曾在被巡察单位工作");
        assertThat(button(book, "试算")).isDisabled();
        assertThat(button(book, "存为草案")).isDisabled();
        book.locator("input[name=years]").fill("30");
        assertThat(book.locator("main")).containsText("现行 3");
        book.locator("select[name=weight-MEMBER]").selectOption("HARD");
        book.locator("select[name=weight-LIAISON]").selectOption("HARD");
        button(book, "试算").click();
        assertThat(book.locator("[role=status]").first()).containsText("人将不能任用");
        assertThat(book.locator("figure li[data-state=apart], figure li[data-state=lose]")
                        .first())
                .isVisible();
        assertThat(book.locator("tr[data-refused=true]").first()).containsText("应回避");
        book.locator("tr[data-refused=true] summary").first().click();
        clerk.accessible();
        clerk.save("rule-tried");

        clerk.expect("status of 400");
        book.locator("input[name=years]").fill("abc");
        button(book, "试算").click();
        assertThat(book.locator("[role=alert]")).containsText("0到100之间的整数");
        book.locator("input[name=years]").fill("30");
        book.locator("select[name=weight-LEADER]").selectOption("APPROVAL");
        book.locator("input[name=from]").fill("2035-01-01");
        book.locator("textarea[name=reason]").fill("本地近年问题多发。");
        button(book, "存为草案").click();
        assertThat(book.locator("main")).containsText("草案已保存");
        assertThat(version(book)).containsText("自己起草的草案须由他人采用。");
        assertThat(button(book, "采用")).hasCount(0);

        var head = group.signIn("demo-group-head").open("/app/#/rules/AV-09");
        assertThat(version(head)).containsText("回溯年数：3 → 30");
        assertThat(version(head)).containsText("可能放宽会禁止任用的规则");
        button(head, "填入试改").click();
        assertThat(head.locator("input[name=years]")).hasValue("30");
        button(head, "采用").click();
        var dialog = head.getByRole(AriaRole.DIALOG);
        dialog.locator("[name=document]").fill("巡组发〔2034〕9号");
        dialog.locator("[name=approver]").fill("省委巡视工作领导小组组长");
        group.accessible();
        group.save("rule-adopting");
        dialog.locator("button.main").click();
        assertThat(version(head)).containsText("本办第101版");
        assertThat(version(head)).containsText("上级决定：省委巡视工作领导小组组长");
        group.accessible();

        button(head, "English").click();
        assertThat(head.locator("h1")).hasText("AV-09 Worked in the target within the last 3 years");
        assertThat(head.locator("main h2").first()).not().containsText(CHINESE);
        group.save("rule-english");
        button(head, "Withdraw").click();
        head.getByRole(AriaRole.DIALOG).locator("textarea").fill("No longer needed.");
        head.getByRole(AriaRole.DIALOG).locator("button.main").click();
        assertThat(version(head)).containsText("Withdrawn");
    }

    @Test
    void showsTheBookWithoutFormsToWhomItIsNotTo(Screen supervisor) {
        var page = supervisor.signIn("demo-supervisor").open("/app/#/rules/AV-18");

        assertThat(page.locator("main")).containsText("本办没有改过这条规则。");
        assertThat(page.locator("form")).hasCount(0);
        supervisor.accessible();
    }

    private static Locator row(Page page, String rule) {
        return page.locator("tr[data-rule='" + rule + "']");
    }

    private static Locator version(Page page) {
        return page.locator("li[data-state]:has(.tag)").first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
