package org.jingwei.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What the screens of clues say where there is nothing, nothing yet, or nothing for this reader. */
@ScreenTest
class ClueStatesTests {

    private static final String ASKED = "**/graphql";

    private static Page list(Screen screen, String token, String query) {
        return screen.signIn(token).open("/app/#/clues" + query);
    }

    private static Page clue(Screen screen, String token, String state) {
        var page = list(screen, token, "?state=" + state);
        page.locator("tbody a").first().click();
        assertThat(page.locator(".steps")).isVisible();
        return page;
    }

    @Test
    void saysThatThereIsNoClue(Screen screen) {
        var page = list(screen, "demo-clerk", "");

        assertThat(page.locator("main [role=status]")).hasText("没有您可以查看的线索。");
        screen.accessible();
    }

    @Test
    void saysThatNoneMeetsTheConditions(Screen screen) {
        var page = list(screen, "demo-leader", "?number=XS-00000000");

        assertThat(page.locator("main [role=status]")).hasText("没有符合这些条件的线索。");
        screen.accessible();
    }

    @Test
    void saysTheSameOfAHiddenClueAndOfNone(Screen leader, Screen stranger, Screen nobody) {
        var hidden = clue(leader, "demo-leader", "REGISTERED").url().replaceAll(".*/", "");

        for (var screen : new Screen[] {stranger, nobody}) {
            var id = screen == stranger ? hidden : UUID.randomUUID().toString();
            var page = screen.signIn("demo-member-2").open("/app/#/clues/" + id);
            assertThat(page.locator("main")).containsText("没有这样的线索，或您无权查看。");
            assertThat(page.locator("h1")).hasText("问题线索");
            screen.accessible();
        }
    }

    @Test
    void saysWhyItCouldNotAndTriesAgain(Screen screen) {
        var isAway = new AtomicBoolean(true);
        screen.page().route(ASKED, route -> {
            if (isAway.get()) {
                route.abort();
            } else {
                route.resume();
            }
        });
        screen.expect("ERR_FAILED");
        var page = list(screen, "demo-leader", "");
        assertThat(page.locator("main [role=alert]")).containsText("服务没有回应");
        screen.accessible();

        isAway.set(false);
        page.locator("main [role=alert] button").click();

        assertThat(page.locator("tbody tr").first()).isVisible();
        assertThat(page.locator("select[name=round]")).isVisible();
    }

    @Test
    void saysThatItLoads(Screen screen) {
        var held = new ArrayList<Route>();
        var isHeld = new AtomicBoolean(true);
        screen.page().route(ASKED, route -> {
            if (isHeld.get()) {
                held.add(route);
            } else {
                route.resume();
            }
        });
        var page = list(screen, "demo-leader", "");

        assertThat(page.locator("main [role=status]")).hasText("正在读取…");
        screen.accessible();
        isHeld.set(false);
        held.forEach(Route::resume);
        assertThat(page.locator("tbody tr").first()).isVisible();
    }

    @Test
    void saysWhatIsSealedAndWhatIsNotForTheReader(Screen head, Screen supervisor) {
        var sealed = clue(head, "demo-office-head", "SEALED");
        assertThat(sealed.locator(".steps > li").nth(1)).containsText("已密封");
        assertThat(sealed.locator("section:has(.steps) .notice")).containsText("只有签收单位可以查看");
        head.accessible();

        var bare = clue(supervisor, "demo-supervisor", "REGISTERED");
        assertThat(bare.locator("section:has(.steps) .notice")).containsText("不向您开放");
        assertThat(bare.locator("[aria-labelledby=head]")).containsText("不向您开放");
        assertThat(bare.locator("[aria-labelledby=links]")).containsText("没有您可以查看的关联线索");
        assertThat(bare.locator("[aria-labelledby=next]")).containsText("等他人办理");
        supervisor.accessible();
    }
}
