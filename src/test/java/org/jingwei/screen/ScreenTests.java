package org.jingwei.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A screen sees what it is to see; each bad thing is expected here, so it must be seen. */
@ScreenTest
class ScreenTests {

    @Test
    void seesWhatLeavesTheOffice(Screen screen) {
        screen.page().evaluate("() => fetch('http://elsewhere.invalid/picture.png').catch(() => null)");

        screen.expect("a request leaves the office: http://elsewhere.invalid/picture.png");
        screen.expect("ERR_NAME_NOT_RESOLVED");
    }

    @Test
    void seesAnErrorOfThePage(Screen screen) {
        screen.page().evaluate("() => { setTimeout(() => { throw new Error('of the page'); }); }");
        screen.page().waitForTimeout(0);

        screen.expect("of the page");
    }

    @Test
    void seesWhatTheOfficesPolicyRefuses(Screen screen) {
        var page = screen.signIn("demo-clerk").open("/graphiql/");
        screen.expect("Content Security Policy");

        page.waitForConsoleMessage(
                new Page.WaitForConsoleMessageOptions()
                        .setPredicate(message -> message.text().contains("Content Security Policy")),
                () -> page.evaluate("() => { document.body.setAttribute('onclick', '1'); document.body.click(); }"));
    }

    @Test
    void saysWhatWasExpectedAndDidNotCome(Screen screen) {
        screen.expect("this");

        assertThat(screen.problems()).containsExactly("did not come: this");
        screen.page().evaluate("() => console.error('this')");
    }

    @Test
    void saysWhatAxeFinds(Screen screen) {
        screen.page().setContent("<html lang='zh'><title>t</title><main><img src='data:,'></main></html>");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(screen::accessible)
                .withMessageContaining("image-alt (critical)")
                .withMessageContaining("<img src=\"data:,\">");
    }

    @Test
    void hasNobodySignedInTwice(Screen first, Screen second) {
        first.signIn("demo-clerk").open("/graphiql/");
        second.expect("401");

        assertThat(tokenOf(first)).isEqualTo("demo-clerk");
        second.open("/graphiql/");
        assertThat(tokenOf(second)).isNull();
        second.page().waitForSelector("[data-kind=no-token]");
    }

    private static Object tokenOf(Screen screen) {
        return screen.page().evaluate("() => sessionStorage.getItem('jingwei:token')");
    }
}
