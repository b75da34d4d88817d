package org.jingwei.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.MENUITEM;
import static com.microsoft.playwright.options.AriaRole.STATUS;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The console for developers: whoever has a token asks an example and reads the answer. */
@ScreenTest
class GraphiqlTests {

    /**
     * Of GraphiQL's own making: a tab that holds a button, the pale number of an editor's last, empty line, and the links
     * between types, which are small, orange and known by their colour alone.
     */
    private static final String[] NOT_OURS = {
        ".graphiql-tab", ".dimmed-line-number", ".graphiql-doc-explorer-type-name", ".graphiql-doc-explorer-root-type"
    };

    /** Which button asks for it, and what the page says then. */
    enum Language {
        CHINESE("中文", "zh-CN", "示例", "现行规则", "近亲属在被巡察单位任领导职务", "尚未登录"),
        ENGLISH("English", "en", "Examples", "The rule book", "leaders", "Not signed in");

        final String button;
        final String tag;
        final String examples;
        final String rules;
        final String answer;
        final String notice;

        Language(String button, String tag, String examples, String rules, String answer, String notice) {
            this.button = button;
            this.tag = tag;
            this.examples = examples;
            this.rules = rules;
            this.answer = answer;
            this.notice = notice;
        }
    }

    @Test
    void answersAnExampleInEitherLanguageAndShowsTheSchema(Screen screen) {
        var page = screen.signIn("demo-clerk").open("/graphiql/");
        for (var language : Language.values()) {
            speak(page, language);
            button(page, language.examples).click();
            var rules = page.getByRole(MENUITEM).filter(new Locator.FilterOptions().setHasText(language.rules));
            assertThat(rules.first()).isVisible();
            screen.accessible(NOT_OURS);
            rules.first().click();
            // it goes by the operation it named before until it has read the new one, a moment later
            page.waitForTimeout(1_000);
            page.locator(".graphiql-execute-button").click();

            assertThat(page.locator(".result-window")).containsText(language.answer);
            screen.save("graphiql-" + language.tag);
        }
        button(page, "Show Documentation Explorer").click();

        assertThat(page.locator(".graphiql-plugin")).containsText("CrossCheckInput");
        screen.accessible(NOT_OURS);
    }

    @Test
    void saysWhatToDoWithoutAToken(Screen screen) {
        screen.expect("401");
        var page = screen.open("/graphiql/");
        for (var language : Language.values()) {
            speak(page, language);

            assertThat(page.getByRole(STATUS)).containsText(language.notice);
            screen.accessible(NOT_OURS);
        }
    }

    private static void speak(Page page, Language language) {
        button(page, language.button).click();
        assertThat(page.locator("html")).hasAttribute("lang", language.tag);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
