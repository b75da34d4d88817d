package org.jingwei.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jingwei.clue.ClueBook;
import org.jingwei.exchange.Register;
import org.jingwei.exchange.RegisterWriter;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.organization.RegionRegister;
import org.jingwei.round.RoundPlans;
import org.jingwei.shared.AsOf;
import org.jingwei.shared.Stamp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills the demo office on its first start, and says at every start who may come in and what to try. */
@Component
@Profile("demo")
@Order(100)
class DemoStart implements ApplicationRunner {

    static final long SEED = 20_260_401;

    private static final String REGISTER = "demo";
    private static final String TEAMS = "demo-teams";
    private static final String CLUES = "demo-clues";

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);
    private static final Query IS_FILLED = Query.named("demo/is-filled");
    private static final Query FILLED = Query.named("demo/filled");
    private static final Query DECLARE = Query.named("demo/record-declarations");

    private final Graph graph;
    private final RegionRegister regions;
    private final RegisterWriter writer;
    private final RoundPlans plans;
    private final DemoTeams teams;
    private final DemoCast cast;
    private final ClueBook book;
    private final MessageSource messages;
    private final Clock clock;
    private final String address;

    DemoStart(
            Graph graph,
            RegionRegister regions,
            RegisterWriter writer,
            RoundPlans plans,
            DemoTeams teams,
            DemoCast cast,
            ClueBook book,
            MessageSource messages,
            Clock clock,
            @Value("${server.port:8080}") String port) {
        this.graph = graph;
        this.regions = regions;
        this.writer = writer;
        this.plans = plans;
        this.teams = teams;
        this.cast = cast;
        this.book = book;
        this.messages = messages;
        this.clock = clock;
        this.address = "http://127.0.0.1:" + port;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var today = LocalDate.ofInstant(clock.instant(), java.time.ZoneId.of("Asia/Shanghai"));
        if (lacks(REGISTER)) {
            fill(today);
        }
        if (lacks(TEAMS)) {
            fillTeams(today);
        }
        cast.createAccounts();
        if (lacks(CLUES)) {
            fillClues(today);
        }
        cast.announce(address);
    }

    private boolean lacks(String part) {
        return graph.ask(IS_FILLED, Map.of("name", part, "seed", SEED)).isEmpty();
    }

    static List<Map<String, Object>> declarations(Register register, LocalDate today) {
        return DemoDeclarations.of(register, today, new Chance(SEED)).stream()
                .map(DemoDeclaration::row)
                .toList();
    }

    private void fillTeams(LocalDate today) {
        var stamp = new Stamp(clock.instant(), "demo");
        var staffed = teams.staffed(new AsOf(today, stamp.at()));
        graph.change(change -> {
            writer.write(change, staffed, stamp);
            return change.write(FILLED, Map.of("name", TEAMS, "seed", SEED, "now", stamp.moment()));
        });
        LOG.info("{} seats in the running round", staffed.seats().size());
    }

    private void fillClues(LocalDate today) {
        var stamp = new Stamp(clock.instant(), "demo");
        var lives = new DemoClues(graph, book, messages, new Chance(SEED), today, stamp.at()).lives(cast.subject());
        graph.change(change -> {
            book.write(change, lives, stamp);
            return change.write(FILLED, Map.of("name", CLUES, "seed", SEED, "now", stamp.moment()));
        });
        LOG.info("{} clues", lives.size());
    }

    private void fill(LocalDate today) {
        LOG.info("first start: making up the demo office");
        regions.record();
        var register = DemoOffice.generate(SEED, today);
        LOG.info(
                "{} organizations, {} people, {} posts, {} ties of kin",
                register.organizations().size(),
                register.people().size(),
                register.posts().size(),
                register.kin().size());
        var stamp = new Stamp(clock.instant(), "demo");
        graph.change(change -> {
            writer.write(change, register, stamp);
            change.write(DECLARE, Map.of("rows", declarations(register, today)));
            DemoOffice.plans(today).forEach((round, teams) -> plans.size(change, round, teams));
            return change.write(FILLED, Map.of("name", REGISTER, "seed", SEED, "now", stamp.moment()));
        });
        LOG.info("the demo office is ready");
    }
}
