package org.jingwei.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** What axe says against a page: WCAG 2.2, A and AA. */
final class Accessibility {

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Accessibility() {}

    /** @param except what is not looked at */
    static void hold(Page page, String... except) {
        var axe = new AxeBuilder(page).withTags(TAGS);
        Stream.of(except).forEach(axe::exclude);
        var results = axe.analyze();
        assertThat(results.getPasses()).as("axe found nothing to look at").isNotEmpty();
        assertThat(results.getViolations().stream().flatMap(Accessibility::lines))
                .as("axe on " + page.url())
                .isEmpty();
    }

    private static Stream<String> lines(Rule rule) {
        return rule.getNodes().stream().map(node -> line(rule, node));
    }

    private static String line(Rule rule, CheckedNode node) {
        return "%n%s (%s): %s%n  at %s%n  %s%n  %s"
                .formatted(
                        rule.getId(),
                        rule.getImpact(),
                        rule.getHelp(),
                        node.getTarget(),
                        node.getHtml(),
                        node.getFailureSummary().replace("\n", "\n  "));
    }
}
