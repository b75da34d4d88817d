package org.jingwei.assembly;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jingwei.graph.Change;
import org.jingwei.graph.Facts;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the graph keeps of searches for teams. A search that is over is changed no more. */
@Component
class Records {

    private static final Query RECORD = Query.named("assembly/record");
    private static final Query ADVANCE = Query.named("assembly/advance");
    private static final Query PROPOSE = Query.named("assembly/propose");
    private static final Query PUBLISH = Query.named("assembly/publish-lottery");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Graph graph;
    private final Clock clock;

    Records(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** A search that nobody works on yet. */
    String begin(Change change, Request request, String by) {
        var id = Facts.newId();
        var says = new HashMap<String, @Nullable Object>();
        says.put("state", AssemblyState.QUEUED.name());
        says.put("stage", AssemblyStage.CHECKING.name());
        says.put("startedAt", now());
        says.put("beatAt", now());
        says.put("by", by);
        says.put("asked", JSON.writeValueAsString(request));
        change.write(RECORD, Map.of("id", id, "round", request.round(), "says", says));
        return id;
    }

    /** Says that the search lives, and where it stands; false where it is over, as when somebody cancelled it. */
    boolean advance(String id, AssemblyStage stage) {
        return set(id, Map.of("state", AssemblyState.RUNNING.name(), "stage", stage.name(), "beatAt", now()));
    }

    boolean beat(String id) {
        return set(id, Map.of("beatAt", now()));
    }

    boolean end(String id, AssemblyState state, Map<String, @Nullable Object> more) {
        return set(id, ending(state, more));
    }

    boolean cancel(Change change, String id) {
        return !change.write(ADVANCE, Map.of("id", id, "says", ending(AssemblyState.CANCELLED, Map.of())))
                .isEmpty();
    }

    /** Ends the search with a proposal, both at once. */
    boolean propose(String id, Map<String, @Nullable Object> says, List<Map<String, @Nullable Object>> seats) {
        return finish(id, change -> offer(change, id, says, seats));
    }

    /** Ends the search with the list of a lottery, both at once. */
    boolean publish(String id, Map<String, @Nullable Object> says) {
        return finish(id, change -> change.write(PUBLISH, Map.of("id", id, "says", says)));
    }

    void offer(
            Change change, String id, Map<String, @Nullable Object> says, List<Map<String, @Nullable Object>> seats) {
        change.write(
                PROPOSE, Map.of("id", id, "proposal", Facts.newId(), "says", says, "seats", new ArrayList<>(seats)));
    }

    private boolean finish(String id, Consumer<Change> more) {
        return graph.change(change -> {
            var alive = !change.write(ADVANCE, Map.of("id", id, "says", ending(AssemblyState.DONE, Map.of())))
                    .isEmpty();
            if (alive) {
                more.accept(change);
            }
            return alive;
        });
    }

    private boolean set(String id, Map<String, @Nullable Object> says) {
        return !graph.change(change -> change.write(ADVANCE, Map.of("id", id, "says", says)))
                .isEmpty();
    }

    private Map<String, @Nullable Object> ending(AssemblyState state, Map<String, @Nullable Object> more) {
        var says = new HashMap<String, @Nullable Object>(more);
        says.put("state", state.name());
        says.put("stage", AssemblyStage.FINISHED.name());
        says.put("beatAt", now());
        return says;
    }

    private java.time.ZonedDateTime now() {
        return Instant.now(clock).atZone(ZoneOffset.UTC);
    }
}
