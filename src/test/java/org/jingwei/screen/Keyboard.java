package org.jingwei.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody without a mouse: he gets where the Tab key takes him. */
record Keyboard(Page page) {

    private static final int PATIENCE = 400;

    /** Onwards, past the page's end if need be, to the first thing of that selector. */
    Keyboard to(String selector) {
        var wanted = page.locator(selector).first();
        wanted.waitFor();
        for (var pressed = 0; pressed < PATIENCE; pressed++) {
            if (Boolean.TRUE.equals(wanted.evaluate("it => it === document.activeElement"))) {
                assertThat(wanted.evaluate("it => it.matches(':focus-visible')"))
                        .as("the focus on %s is seen", selector)
                        .isEqualTo(true);
                return this;
            }
            press("Tab");
        }
        throw new AssertionError("the Tab key does not reach " + selector);
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().insertText(text);
        return this;
    }
}
