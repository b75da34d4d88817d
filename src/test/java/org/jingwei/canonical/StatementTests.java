package org.jingwei.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jingwei.process.App;
import org.jingwei.process.Asked;
import org.jingwei.process.Child;
import org.jingwei.process.Figures;
import org.junit.jupiter.api.Test;

/** What a canonical request asks of the engine: the same number of statements however many rows it brings. */
class StatementTests {

    private static final String APPEND = "audit/append";
    private static final int TARGETS = 18;

    private static final App app = DemoProcess.app();

    @Test
    void takesTheStatementsThatTheTableSays() throws IOException {
        var table = new CostTable();
        for (var query : CanonicalQuery.all()) {
            table.add(query, cost(query.paged(2), 7), cost(query.paged(20), 70));
        }

        assertThat(table.growing()).as("more statements for more rows").isEmpty();
        assertThat(table.differences()).isEmpty();
    }

    @Test
    void touchesSoMuchForAPairOfThePoolAndTheOpenRound() throws IOException {
        var pairs = DemoProcess.office().pool().size() * TARGETS;
        var check = CanonicalQuery.all().stream()
                .filter(query -> query.name().equals("cross-check-whole"))
                .findFirst()
                .orElseThrow();

        var cost = cost(check, Integer.MAX_VALUE);

        Figures.note("cross-check of the demo's pool and open round: %d pairs, %d db hits, %.1f a pair: %s"
                .formatted(pairs, cost.dbHits(), (double) cost.dbHits() / pairs, cost));
        assertThat(pairs).isEqualTo(1_278);
        assertThat(cost.dbHits() / pairs).as("db hits a pair").isBetween(245L, 280L);
    }

    /** The first request may time out on a busy machine while it is planned; the second finds its plans. */
    private static Cost cost(CanonicalQuery query, int candidates) throws IOException {
        app.startCounting();
        DemoProcess.office().ask(query);
        var request = DemoProcess.office().prepared(query, candidates);
        app.startCounting();
        var answer = request.get();
        assertThat(answer.status()).as(query + ": " + answer.body()).isEqualTo(200);
        return new Cost(asked());
    }

    /**
     * An answer that shows what is guarded has its audit entry before it leaves, any other has none. The entry of a change
     * may be appended by itself or together with it, so both count as one.
     */
    private static List<Asked> asked() throws IOException {
        Child.pause(Duration.ofMillis(100));
        var asked = new ArrayList<Asked>();
        for (var statement : app.stopCounting()) {
            if (!statement.query().equals(APPEND)
                    || asked.stream().noneMatch(one -> one.query().equals(APPEND))) {
                asked.add(statement);
            }
        }
        return asked;
    }
}
