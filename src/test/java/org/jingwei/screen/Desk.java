package org.jingwei.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;

/** The screens of one test: two where two people meet. */
record Desk(Browser browser, String office, List<Screen> screens) implements AutoCloseable {

    Desk(Browser browser, String office) {
        this(browser, office, new ArrayList<>());
    }

    Screen another() {
        var screen = new Screen(browser, office);
        screens.add(screen);
        return screen;
    }

    void save(String name) {
        for (int i = 0; i < screens.size(); i++) {
            screens.get(i).save(name + "-" + (i + 1));
        }
    }

    void hold() {
        assertThat(screens).allSatisfy(screen -> assertThat(screen.problems()).isEmpty());
    }

    @Override
    public void close() {
        screens.forEach(Screen::close);
    }
}
