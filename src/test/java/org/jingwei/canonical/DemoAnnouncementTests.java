package org.jingwei.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the demo says to whoever started it, in a process that knows no locale, as all that the tests start. */
class DemoAnnouncementTests {

    @Test
    void speaksChineseWithoutALocale() {
        var said = DemoProcess.app().process().out();

        assertThat(said).contains("经纬 Jingwei, 演示机构").containsPattern("demo-clerk +巡察办科员: .*一键组队");
        assertThat(said.lines().filter(line -> line.startsWith("  demo-"))).hasSize(15);
    }
}
