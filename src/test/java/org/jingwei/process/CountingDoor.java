package org.jingwei.process;

import java.util.List;
import org.jingwei.graph.QueryNames;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A door for the tests only: which statements went to the engine. */
@RestController
@Profile("count-statements")
@RequestMapping("/kill-test/statements")
class CountingDoor {

    private final CountedDriver counted;

    CountingDoor(CountedDriver counted) {
        this.counted = counted;
    }

    @PostMapping("/start")
    void start() {
        counted.start();
    }

    @PostMapping("/stop")
    List<Asked> stop() {
        return counted.stop().stream()
                .map(statement -> new Asked(QueryNames.of(statement.text()), statement.rows(), statement.dbHits()))
                .toList();
    }
}
