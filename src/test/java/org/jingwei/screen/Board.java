package org.jingwei.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;

/** The screen on which a round is staffed, as somebody sees it who works on it. */
record Board(Screen screen, Page page) {

    /** A cold engine checks the whole pool first, and a search may take its time. */
    private static final int LONG = 120_000;

    static Board open(Screen screen, String round) {
        var board = new Board(screen, screen.open("/app/#/rounds/" + round));
        board.settled();
        return board;
    }

    Board settled() {
        assertThat(people().first()).isVisible(patiently());
        return this;
    }

    Locator people() {
        return page.locator("[data-cadre]");
    }

    /** The first person whose seats meet a selector while he is held; he stays held. */
    Locator hold(String seats) {
        for (int i = 0; i < people().count(); i++) {
            people().nth(i).click();
            assertThat(people().nth(i)).hasAttribute("aria-pressed", "true");
            var found = page.locator(seats);
            if (found.count() > 0) {
                return found.first();
            }
            page.keyboard().press("Escape");
        }
        throw new AssertionError("nobody has a seat " + seats);
    }

    /** A seat by team and role, such as 1/LEADER. */
    Locator seat(String seat) {
        return page.locator("[data-seat='" + seat + "']").first();
    }

    Locator said() {
        return page.locator(".announcement");
    }

    /** How many seats are taken, as the head of the page says it. */
    void holdsSeats(int taken, int all) {
        assertThat(page.locator("header.bar")).containsText("已选 " + taken + " / " + all + " 席");
    }

    Locator why() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("说明"));
    }

    Locator gaps() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("待补"));
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    void press(String name) {
        button(name).click();
    }

    /** The focus walks on until it is where the selector says. @return how many presses of Tab that took */
    int tabTo(String selector) {
        for (int presses = 1; presses < 60; presses++) {
            page.keyboard().press("Tab");
            if (focused(selector)) {
                return presses;
            }
        }
        throw new AssertionError("the tabulator does not lead to " + selector);
    }

    boolean focused(String selector) {
        return (Boolean) page.evaluate("selector => document.activeElement?.matches(selector) ?? false", selector);
    }

    void keys(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    void seen(String picture) {
        screen.accessible();
        screen.save("teams-" + picture);
    }

    static IsVisibleOptions patiently() {
        return new IsVisibleOptions().setTimeout(LONG);
    }
}
