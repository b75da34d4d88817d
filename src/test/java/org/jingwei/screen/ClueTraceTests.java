package org.jingwei.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An investigator opens a clue, sees what became of it and what hangs together, and takes the step that is his. */
@ScreenTest
class ClueTraceTests {

    private static final String SAID = "[aria-labelledby=next] .said";

    /** Which button asks for it, and what the page says then; each takes another step by keyboard. */
    enum Language {
        CHINESE("中文", "zh-CN", "链条完整", "没有办理", "已登记", "已研判", "已研判", "深入了解中"),
        ENGLISH(
                "English",
                "en",
                "The chain is whole",
                "Not taken",
                "Registered",
                "Triaged",
                "Being looked into",
                "In sign-off");

        final String button;
        final String tag;
        final String whole;
        final String refused;
        final String registered;
        final String triaged;
        final String begin;
        final String end;

        Language(
                String button,
                String tag,
                String whole,
                String refused,
                String registered,
                String triaged,
                String begin,
                String end) {
            this.button = button;
            this.tag = tag;
            this.whole = whole;
            this.refused = refused;
            this.registered = registered;
            this.triaged = triaged;
            this.begin = begin;
            this.end = end;
        }

        /** The list of clues in this language. */
        Page list(Screen screen) {
            var page = screen.open("/app/#/clues");
            var button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(this.button));
            if (this == ENGLISH) {
                button.click();
            }
            assertThat(page.locator("html")).hasAttribute("lang", tag);
            assertThat(page.locator("tbody tr").first()).isVisible();
            return page;
        }
    }

    @ParameterizedTest
    @EnumSource
    void tracesAClueByMouse(Language language, Screen screen) {
        var page = language.list(screen.signIn("demo-leader"));
        page.locator("input[name=mine]").check();
        page.locator("select[name=state]").selectOption("REGISTERED");
        assertThat(page).hasURL(Pattern.compile("state=REGISTERED"));
        assertThat(page.locator("tbody td:nth-of-type(1)").first()).hasText(language.registered);
        screen.accessible();
        screen.save("clues-" + language.tag);

        page.locator("tbody a").first().click();

        assertThat(page.locator("[data-chain=whole]")).containsText(language.whole);
        assertThat(page.locator(".steps > li")).hasCount(2);
        var picture = new LinkPicture(page);
        picture.holdsWhatTheTableHolds();
        picture.clickTheFirst();
        picture.expandTheSelected();
        picture.holdsWhatTheTableHolds();
        picture.rows().first().locator("button").last().click();
        assertThat(page.locator("[data-ways] > li").first()).isVisible();
        screen.accessible();
        screen.save("clue-" + language.tag);

        page.locator("[aria-labelledby=next] button.main").click();
        page.locator("input[name=title]").fill("甄别研判意见");
        page.locator("input[name=readers]").first().check();
        page.locator("textarea[name=opinion]").fill("按问题线索办理。");
        screen.accessible();
        page.locator("[aria-labelledby=next] form button.main").click();

        assertThat(page.locator(SAID)).containsText(language.triaged);
        assertThat(page.locator(SAID)).isFocused();
        assertThat(page.locator(".steps > li")).hasCount(3);
        assertThat(page.locator(".steps > li").last()).containsText("按问题线索办理。");
        picture.hasTheFirstExpanded();
        screen.accessible();
    }

    @ParameterizedTest
    @EnumSource
    void tracesAClueByKeyboardAlone(Language language, Screen screen) {
        var page = language.list(screen.signIn("demo-leader"));
        var keys = new Keyboard(page);
        keys.to("input[name=number]").type("xs-").press("Enter");
        assertThat(page).hasURL(Pattern.compile("number=xs-"));
        keys.to("input[name=mine]").press("Space");
        assertThat(page).hasURL(Pattern.compile("mine=true"));
        keys.to("tbody tr:has(td:text-is('" + language.begin + "')) a").press("Enter");

        assertThat(page.locator("[data-chain=whole]")).containsText(language.whole);
        var steps = page.locator(".steps > li").count();
        keys.to("[aria-labelledby=next] button.main").press("Enter");
        assertThat(page.locator("input[name=title]")).isFocused();
        keys.type("文书");
        if (page.locator("input[name=receiver]").count() > 0) {
            keys.to("input[name=receiver]").press("Space");
        }
        // what a date field makes of keys depends on its language; what the page makes of the date does not
        page.locator("input[name=on]").fill("2020-01-01");
        page.locator("[aria-labelledby=next] form").evaluate("form => { form.noValidate = true; }");
        keys.to("[aria-labelledby=next] form button.main").press("Enter");
        assertThat(page.locator(SAID)).containsText(language.refused);
        assertThat(page.locator("input[name=on]")).hasAttribute("aria-invalid", "true");
        screen.accessible();

        page.locator("input[name=on]").fill("");
        keys.to("[aria-labelledby=next] form button.main").press("Enter");
        assertThat(page.locator(SAID)).containsText(language.end);
        assertThat(page.locator(".steps > li")).hasCount(steps + 1);

        var picture = new LinkPicture(page);
        keys.to("figure button").press("Enter");
        keys.to("tr[data-row] .pick").press("Enter");
        picture.hasSelectedTheFirst();
        keys.to("tr[data-row] td button:nth-of-type(1)").press("Enter");
        picture.hasExpandedTheFirst();
        picture.holdsWhatTheTableHolds();
        keys.to("tr[data-row] td button:nth-of-type(2)").press("Enter");
        assertThat(page.locator("[data-ways] > li").first()).isVisible();
        screen.accessible();
    }

    @ParameterizedTest
    @EnumSource
    void findsWhatLinksTwoNumbers(Language language, Screen screen) {
        var page = language.list(screen.signIn("demo-receiver"));
        var first = openedLinked(page);
        var other = page.locator("tr[data-row] .pick").first().innerText().strip();
        page.goBack();
        page.locator("input[name=one]").fill("XS-00000000");
        page.locator("input[name=two]").fill(other);
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("XS-00000000");
        screen.accessible();
        page.locator("input[name=one]").fill(first);
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).containsText(first);
        assertThat(page.locator("[data-ways] > li").first()).isVisible();
        assertThat(page.locator("[aria-labelledby=ways] [role=status]")).containsText(other);
        screen.accessible();
        screen.save("two-clues-" + language.tag);
    }

    /** The number of the first clue of the list that has linked ones; its page is open. */
    private static String openedLinked(Page page) {
        for (int i = 0; i < 10; i++) {
            var number = page.locator("tbody a").nth(i).innerText();
            page.locator("tbody a").nth(i).click();
            assertThat(page.locator(".steps > li").first()).isVisible();
            if (page.locator("tr[data-row]").count() > 0) {
                return number;
            }
            page.goBack();
            assertThat(page.locator("tbody a").nth(i)).isVisible();
        }
        throw new AssertionError("none of ten clues is linked");
    }

    @Test
    void showsWhatChangedWhereTwoHandsTakeOneStep(Screen one, Screen other) {
        var first = opened(one);
        var second = opened(other);
        assertThat(second.locator("h1")).hasText(first.locator("h1").innerText());

        first.locator("[aria-labelledby=next] form button.main").click();
        assertThat(first.locator(SAID + " .good")).isVisible();
        second.locator("[aria-labelledby=next] form button.main").click();

        assertThat(second.locator(SAID + " .care")).containsText("您看到时 1 步，现在 2 步");
        assertThat(second.locator(".steps > li")).hasCount(2);
        assertThat(second.locator("[aria-labelledby=next] form")).hasCount(0);
        other.accessible();
    }

    /** The form of the step that registers a clue, filled in. */
    private static Page opened(Screen screen) {
        var page = Language.CHINESE.list(screen.signIn("demo-seal-keeper"));
        page.locator("tbody tr:has(td:text-is('收到')) a").first().click();
        page.locator("[aria-labelledby=next] button.main").click();
        page.locator("input[name=title]").fill("信访举报台账");
        return page;
    }
}
