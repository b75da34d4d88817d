package org.jingwei.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The part of a clue's page that says whose hands it was in, and the step that is to be taken beside it. */
record HandsPart(Screen screen, Page page) {

    static final String PART = "section[aria-labelledby=hands]";

    static HandsPart open(Screen screen, String clue) {
        var part = new HandsPart(screen, screen.open("/app/#/clues/" + clue));
        assertThat(part.rows().first()).isVisible(Board.patiently());
        return part;
    }

    /** Those who had a hand, each with what was found. */
    Locator rows() {
        return page.locator(PART + " > .wide tbody");
    }

    /** Those on whom the viewer does not decide. */
    private Locator others() {
        return rows().locator("tr:first-child:not(:has(.mark))");
    }

    Locator row(String hand) {
        return page.locator(PART + " > .wide tbody[data-hand=" + hand + "]");
    }

    /** What was found of whom was asked about. */
    Locator answer() {
        return page.locator(PART + " .answer");
    }

    Locator outcome() {
        return answer().locator(".mark").first();
    }

    /** The headings and labels of its own, beside what is data. */
    Locator words() {
        return page.locator(PART).locator("h2, h3, label, legend, thead th, .mark, .soft.small");
    }

    Locator step() {
        return page.locator("[aria-labelledby=next]");
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    void ask(HandedClue about, String hand) {
        pick(page.locator(PART + " form"), "person", "member", about);
        page.locator(PART + " select[name=hand]").selectOption(hand);
        page.locator(PART + " form button.main").click();
    }

    static void pick(Locator form, String search, String choice, HandedClue about) {
        form.locator("input[name=" + search + "]").fill(about.name());
        form.locator("input[name=" + search + "]").press("Enter");
        form.locator("input[name=" + choice + "][value='" + about.person() + "']")
                .check();
    }

    void press(String name) {
        button(page.locator("body"), name).click();
    }

    static Locator button(Locator where, String name) {
        return where.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The heading says as many hands as there are rows, and as many of each outcome. */
    void countsItsRows(int expected) {
        assertThat(rows()).hasCount(expected);
        assertThat(page.locator(PART + " #hands + span")).containsText(Pattern.compile("^" + expected + "\\D"));
        var told = 0;
        for (var count : page.locator(PART + " [data-count]").all()) {
            var number = Integer.parseInt(count.innerText().replaceAll("\\D", ""));
            var mark = " .mark[data-outcome=" + count.getAttribute("data-count") + "]";
            assertThat(rows().locator("tr:first-child" + mark)).hasCount(number);
            told += number;
        }
        assertThat(told + others().count()).isEqualTo(expected);
    }

    void seen(String picture) {
        screen.accessible();
        screen.save("hands-" + picture);
    }
}
