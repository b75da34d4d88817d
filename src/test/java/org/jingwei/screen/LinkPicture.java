package org.jingwei.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** The picture of linked clues and the table beside it; what is drawn is asked of the drawing, not of its pixels. */
record LinkPicture(Page page) {

    private static final int MOST_CLICKS = 5;
    private static final int A_MOMENT = 500;
    private static final String CANVAS = ".canvas";
    private static final String DRAWN = "canvas => canvas._cyreg.cy.nodes('[kind=\"Clue\"]').length";
    private static final String SELECTED =
            "canvas => canvas._cyreg.cy.nodes(':selected').map(node => node.id()).join()";
    private static final String PLACE = """
            (canvas, id) => canvas._cyreg.cy.getElementById(id).renderedPosition()
            """;

    /** The drawing has heard of the scrolling, which the browser tells it with the next frame. */
    private static final String SETTLED = """
            () => {
              const canvas = document.querySelector('.canvas');
              const cy = canvas._cyreg.cy;
              const [left, top] = cy.renderer().findContainerClientCoords();
              const at = canvas.getBoundingClientRect();
              return cy.width() === canvas.clientWidth
                && Math.abs(left - at.left - canvas.clientLeft) < 1
                && Math.abs(top - at.top - canvas.clientTop) < 1;
            }
            """;

    Locator rows() {
        return page.locator("tr[data-row]");
    }

    private Locator canvas() {
        return page.locator(CANVAS);
    }

    private String first() {
        return rows().first().getAttribute("data-row");
    }

    /** This clue, and each that is linked once. */
    void holdsWhatTheTableHolds() {
        assertThat(canvas()).hasAttribute("data-nodes", Pattern.compile("[1-9]\\d*"));
        var clues = rows().evaluateAll("rows => new Set(rows.map(row => row.dataset.row)).size");
        Assertions.assertThat((Integer) clues).isPositive();
        Assertions.assertThat(canvas().evaluate(DRAWN)).isEqualTo((Integer) clues + 1);
    }

    /** On a slow machine the drawing may still move away from under the hand: then it is clicked once more. */
    void clickTheFirst() {
        canvas().scrollIntoViewIfNeeded();
        for (int click = 0; click < MOST_CLICKS && !canvas().evaluate(SELECTED).equals(first()); click++) {
            page.waitForFunction(SETTLED);
            @SuppressWarnings("unchecked")
            var place = (Map<String, Number>) canvas().evaluate(PLACE, first());
            canvas().click(new Locator.ClickOptions()
                    .setPosition(place.get("x").doubleValue(), place.get("y").doubleValue()));
            page.waitForTimeout(A_MOMENT);
        }
        hasSelectedTheFirst();
    }

    void hasSelectedTheFirst() {
        assertThat(rows().first()).hasAttribute("data-selected", "true");
        assertThat(rows().first().locator(".pick")).hasAttribute("aria-pressed", "true");
        Assertions.assertThat(canvas().evaluate(SELECTED)).isEqualTo(first());
    }

    void expandTheSelected() {
        page.locator("figure button").last().click();
        hasExpandedTheFirst();
    }

    void hasExpandedTheFirst() {
        hasTheFirstExpanded();
        assertThat(page.locator("[aria-labelledby=links] .said")).hasText(Pattern.compile("已展开|is expanded"));
    }

    void hasTheFirstExpanded() {
        assertThat(rows().first().locator("td button").first()).hasAttribute("aria-disabled", "true");
    }
}
