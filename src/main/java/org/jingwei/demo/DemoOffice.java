package org.jingwei.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.cadre.OriginRow;
import org.jingwei.cadre.PersonRow;
import org.jingwei.cadre.PostRow;
import org.jingwei.exchange.Register;
import org.jingwei.round.TeamPlan;

/**
 * A made-up inspection office in real places: two cities with their counties and townships, the people in their bodies
 * and these people's families. No pair is planted for a rule; conflicts arise as in life, because people marry where
 * they live and change posts in their own city. The same seed and day give the same register.
 */
public final class DemoOffice {

    private static final int CADRES = 2_000;
    private static final int DEPARTED = 80;

    private final LocalDate today;
    private final Places places = Places.read();
    private final Bodies bodies = Bodies.found(places);
    private final Chance population;
    private final Chance careers;
    private final Chance draws;
    private final Chance files;
    private final Chance declarations;
    private final Chance background;

    private DemoOffice(long seed, LocalDate today) {
        var chance = new Chance(seed);
        this.today = today;
        this.population = chance.split();
        this.careers = chance.split();
        this.draws = chance.split();
        this.files = chance.split();
        this.declarations = chance.split();
        this.background = chance.split();
    }

    /** Everything on file on that day, but for the teams of the round that runs: {@link DemoTeams}. */
    public static Register generate(long seed, LocalDate today) {
        return new DemoOffice(seed, today).register();
    }

    /** How many seats the teams have that wait for people, by round and number. */
    static Map<String, Map<Integer, TeamPlan>> plans(LocalDate today) {
        return new Rounds(Bodies.found(Places.read()), today).plans();
    }

    private Register register() {
        var kinfolk = Families.raise(population, places, today);
        var officials = officials(kinfolk);
        var roll = new Roll(officials, kinfolk);
        var rounds = new Rounds(bodies, today);
        var members = Members.draw(draws, officials, today);
        var seats = rounds.seat(draws, members);
        var people = people(officials, members, roll);
        var vouched = people.stream().collect(Collectors.toMap(PersonRow::code, PersonRow::complete));
        var posts = new PostSheet(files, roll, bodies);
        var postRows = posts.rows(officials, vouched);
        var kin = new KinSheet(files, roll, officials).rows(kinfolk);
        var origins = new OriginSheet(files, roll, places);
        var originRows = origins.rows(officials, vouched);
        var pool = new PoolSheet(files, roll, rounds.assigned(seats), today).rows(members);
        var whole = new WholeFiles(officials, people, pool, roll, today);
        var schooling = new Schooling(background, roll, bodies, today);
        var service = new ArmyService(background, roll);
        var businesses = new Businesses(background, roll, bodies, today);
        return new Register(
                Stream.of(bodies.rows(), schooling.schools(), service.units(), businesses.enterprises())
                        .flatMap(List::stream)
                        .toList(),
                whole.people(people),
                whole.retold(postRows, PostRow::person, posts::rows),
                kin,
                new DeclaredTieSheet(declarations, roll, today).rows(members, officials),
                whole.retold(originRows, OriginRow::person, origins::rows),
                pool,
                rounds.rows(),
                rounds.targetRows(),
                rounds.over(seats).map(seated -> Rounds.row(seated, roll)).toList(),
                schooling.rows(officials),
                service.rows(officials),
                businesses.holdings(),
                businesses.ties());
    }

    private List<Official> officials(Kinfolk kinfolk) {
        var recruits = Recruits.of(population, kinfolk, today, CADRES);
        var departed = recruits.subList(0, DEPARTED);
        var present = Appointments.fill(careers, bodies, recruits.subList(DEPARTED, CADRES), today);
        return new Careers(careers, bodies, today)
                .of(present, departed).stream()
                        .sorted(Comparator.comparing(Official::human, Roll.ELDEST_FIRST))
                        .toList();
    }

    private List<PersonRow> people(List<Official> officials, List<Member> members, Roll roll) {
        var inPool = members.stream().map(Member::id).collect(Collectors.toSet());
        return new PersonSheet(files, roll, today).rows(officials, inPool);
    }
}
