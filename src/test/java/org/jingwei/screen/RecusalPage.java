package org.jingwei.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.jingwei.process.App;
import tools.jackson.databind.JsonNode;

/** The page of recusals, as somebody sees it who applies or decides. */
record RecusalPage(Screen screen, Page page) {

    private static final String TEAMS =
            "{ rounds { nodes { id status teams { targets { name } seats { role member { id name } } } } } }";

    static RecusalPage open(Screen screen, String query) {
        return new RecusalPage(screen, screen.open("/app/#/recusals" + query)).settled();
    }

    /** Once it says how many rows there are, or why there are none. */
    RecusalPage settled() {
        assertThat(register().locator("[data-count], > p.soft").first()).isVisible();
        return this;
    }

    Locator register() {
        return page.locator("section[aria-labelledby=register]");
    }

    Locator rows() {
        return register().locator("tbody tr");
    }

    /** Of somebody; the demo's clock stands still, so nothing is later than anything else. */
    Locator row(String name) {
        return rows().filter(new Locator.FilterOptions()
                        .setHas(page.locator("th", new Page.LocatorOptions().setHasText(name))))
                .first();
    }

    Locator waits(String name) {
        return page.locator("[data-waits='" + name + "']");
    }

    /** The form to apply with, or the one to order with. */
    Locator form(String which) {
        return page.locator("details[data-form=" + which + "] form");
    }

    RecusalPage unfold(String which) {
        page.locator("details[data-form=" + which + "] summary").click();
        return this;
    }

    /** Of whom it has just been said that it is on record. */
    String applicant() {
        return page.locator(".said .good").innerText().replaceFirst("^已提出：(.+?)对.*$", "$1");
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    static void press(Locator where, String name) {
        where.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .click();
    }

    /** The decision that is asked about. */
    void takeBack() {
        dialog().locator("[name=reason]").fill("情况有变。");
        press(dialog(), "确认撤销");
    }

    void speak(String language) {
        press(page.locator("header.top"), language);
    }

    /** A field says that it was refused, and why; whoever sees nothing hears it. */
    static void refused(Locator field, String why) {
        assertThat(field).hasAttribute("aria-invalid", "true");
        assertThat(field).hasAccessibleDescription(Pattern.compile(why));
    }

    /** What is counted is there. */
    void countsItsRows() {
        var all = register().locator("[data-count]").innerText().replaceAll("\\D", "");
        assertThat(rows()).hasCount(Integer.parseInt(all));
        var waiting = page.locator("#waiting").innerText().replaceAll("\\D", "");
        assertThat(page.locator("[data-waits]")).hasCount(Integer.parseInt(waiting));
    }

    /** Nothing is wider than the screen but what scrolls by itself. */
    void isNoWiderThanTheScreen() {
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    void seen(String picture) {
        screen.accessible();
        screen.save("recusal-" + picture);
    }

    /** Somebody of the team on which the demo's member sits; others bear the same name. */
    static JsonNode lastOf(App office, String role) {
        return round(office)
                .at("/teams/0/seats")
                .valueStream()
                .filter(seat -> seat.path("role").asString().equals(role))
                .map(seat -> seat.path("member"))
                .toList()
                .getLast();
    }

    /** The round at work of the team on which the demo's member sits, as he sees it: his own team alone. */
    static JsonNode round(App office) {
        return office.caller("demo-member")
                .ask(TEAMS)
                .data("/rounds/nodes")
                .valueStream()
                .filter(each -> each.path("status").asString().equals("RUNNING"))
                .findFirst()
                .orElseThrow();
    }
}
