package org.jingwei.process;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.jingwei.access.Accounts;
import org.jingwei.access.NewAccount;
import org.jingwei.access.Role;
import org.jingwei.access.Scope;
import org.jingwei.access.Watchman;
import org.jingwei.conflict.Conflicts;
import org.jingwei.demo.DemoRegister;
import org.jingwei.exchange.RegisterWriter;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.organization.RegionRegister;
import org.jingwei.shared.Stamp;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A door for the tests only: what an empty office needs before it can be spoken to as everybody does. */
@RestController
@Profile("kill-test")
@RequestMapping("/kill-test/office")
class OfficeDoor {

    private static final Query REASONS = Query.parse("test/reasons", """
            // The reason of each judgement.
            // out: reasons: List
            MATCH (judgement:Judgement)
            RETURN collect(judgement.reason) AS reasons
            """);

    private static final Query PEOPLE = Query.parse("test/people", """
            // How many people are on record.
            // out: people: Integer
            MATCH (person:Person)
            RETURN count(person) AS people
            """);

    private final Accounts accounts;
    private final RegionRegister regions;
    private final Graph graph;
    private final RegisterWriter writer;
    private final Conflicts conflicts;
    private final Watchman watchman;
    private final Clock clock;

    OfficeDoor(
            Accounts accounts,
            RegionRegister regions,
            Graph graph,
            RegisterWriter writer,
            Conflicts conflicts,
            Watchman watchman,
            Clock clock) {
        this.accounts = accounts;
        this.regions = regions;
        this.graph = graph;
        this.writer = writer;
        this.conflicts = conflicts;
        this.watchman = watchman;
        this.clock = clock;
    }

    /** Opens an account of that name with that role over the whole office; its token. */
    @PostMapping("/account")
    String account(@RequestParam String name, @RequestParam Role role) {
        var account = accounts.open(NewAccount.ofTokens(name, name, null));
        accounts.grant(account, role, Scope.office());
        return accounts.issueToken(account, null);
    }

    /** Puts the divisions of the country on record. */
    @PostMapping("/divisions")
    void divisions() {
        regions.record();
    }

    /** Puts on record what the demo's pool declared, whose people are there by now. */
    @PostMapping("/declarations")
    void declarations() {
        var rows = DemoRegister.declarations();
        graph.change(change -> change.write(Query.named("demo/record-declarations"), Map.of("rows", rows)));
    }

    /** Staffs the running teams as the demo does, when all else is on record. */
    @PostMapping("/teams")
    void teams() {
        var stamp = new Stamp(clock.instant(), "demo");
        var staffed = DemoRegister.staffed(graph, conflicts, watchman, stamp.at());
        graph.change(change -> writer.write(change, staffed, stamp));
    }

    @GetMapping("/reasons")
    String reasons() {
        return graph.ask(REASONS, Map.of()).getFirst().strings("reasons").stream()
                .collect(Collectors.joining("\n"));
    }

    @GetMapping("/people")
    int people() {
        return graph.ask(PEOPLE, Map.of()).getFirst().integer("people");
    }
}
