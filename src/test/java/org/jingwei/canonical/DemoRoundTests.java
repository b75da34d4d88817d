package org.jingwei.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The waiting round of the demo has teams, and it is said why where it has none; of the shared office nobody is appointed. */
class DemoRoundTests {

    private final DemoRound demo = new DemoRound(DemoProcess.app());

    @Test
    void hasBestTeams() {
        var waiting = demo.waiting();

        DemoRound.proveBest(
                demo.search("the demo round", Map.of("round", waiting.path("id").asString())));
    }

    @Test
    void hasNoneWhereOneCountyIsLeftWithoutALeader() {
        var over = demo.search("the demo round, a county without a leader", demo.withoutLeader(demo.waiting()));

        assertThat(over.path("state").asString()).as(over.toString()).isEqualTo("IMPOSSIBLE");
        var impossible = over.path("impossible");
        assertThat(impossible.at("/shortages/0/statement").asString()).isEqualTo("这些席位共需1人，符合条件的只有0人，缺1人。");
        assertThat(impossible.at("/core/0/statement").asString()).isEqualTo("第10组组长：需1人，符合条件的0人");
        assertThat(impossible.at("/core/0/team/number").asInt()).isEqualTo(DemoRound.COUNTY);
        assertThat(impossible.path("core").size()).isEqualTo(1);
        assertThat(impossible.path("remedies"))
                .extracting(remedy -> remedy.path("kind").asString())
                .contains("DROP_SEAT");
        assertThat(over.path("proposal").isNull()).isTrue();
    }
}
