package org.jingwei.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jingwei.cadre.BackgroundRegister;
import org.jingwei.cadre.CadreRegister;
import org.jingwei.cadre.Identity;
import org.jingwei.cadre.KinRow;
import org.jingwei.cadre.PersonRow;
import org.jingwei.graph.Asker;
import org.jingwei.graph.Change;
import org.jingwei.graph.Query;
import org.jingwei.organization.OrganizationRegister;
import org.jingwei.pool.PoolRegister;
import org.jingwei.round.RoundRegister;
import org.jingwei.shared.Recorded;
import org.jingwei.shared.Stamp;
import org.springframework.stereotype.Component;

/** Writes a whole register in one transaction, in the order in which the sheets rest on each other. */
@Component
public class RegisterWriter {

    private static final Query LOCK = Query.named("exchange/lock");
    private static final int MOST_NAMESAKES = 200;

    private final OrganizationRegister organizations;
    private final CadreRegister cadres;
    private final BackgroundRegister background;
    private final PoolRegister pool;
    private final RoundRegister rounds;
    private final Identity identity;

    RegisterWriter(
            OrganizationRegister organizations,
            CadreRegister cadres,
            BackgroundRegister background,
            PoolRegister pool,
            RoundRegister rounds,
            Identity identity) {
        this.organizations = organizations;
        this.cadres = cadres;
        this.background = background;
        this.pool = pool;
        this.rounds = rounds;
        this.identity = identity;
    }

    /** People who share a name with others; more of them than are listed there may be. */
    record Offered(List<Identity.Namesakes> namesakes, boolean more) {}

    /** Every code that the rows name must be theirs or on record; what each sheet brought. */
    public Map<Words, Recorded> write(Change change, Register register, Stamp stamp) {
        change.write(LOCK, Map.of("now", stamp.moment()));
        var sheets = new LinkedHashMap<Words, Recorded>();
        sheets.put(OrganizationSheet.SHEET.name(), organizations.record(change, register.organizations(), stamp));
        sheets.put(PersonSheet.SHEET.name(), cadres.recordPeople(change, register.people(), stamp));
        sheets.put(PostSheet.SHEET.name(), cadres.recordPosts(change, register.posts(), stamp));
        sheets.put(KinSheet.SHEET.name(), cadres.recordKin(change, register.kin(), stamp));
        sheets.put(DeclaredTieSheet.SHEET.name(), cadres.recordTies(change, register.ties(), stamp));
        sheets.put(OriginSheet.SHEET.name(), cadres.recordOrigins(change, register.origins(), stamp));
        sheets.put(StudySheet.SHEET.name(), background.recordStudies(change, register.studies(), stamp));
        sheets.put(ServiceSheet.SHEET.name(), background.recordService(change, register.service(), stamp));
        sheets.put(HoldingSheet.SHEET.name(), background.recordHoldings(change, register.holdings(), stamp));
        sheets.put(
                EnterpriseTieSheet.SHEET.name(),
                organizations.recordEnterpriseTies(change, register.enterpriseTies(), stamp));
        sheets.put(PoolSheet.SHEET.name(), pool.record(change, register.pool(), stamp));
        sheets.put(RoundSheet.SHEET.name(), rounds.recordRounds(change, register.rounds(), stamp));
        sheets.put(TargetSheet.SHEET.name(), rounds.recordTargets(change, register.targets(), stamp));
        sheets.put(SeatSheet.SHEET.name(), rounds.recordSeats(change, register.seats(), stamp));
        return sheets;
    }

    /** Who of the register shares a name with others, as of now. */
    Offered offer(Asker asker, Register register) {
        var people = new TreeSet<>(cadres.codes(
                        asker, register.people().stream().map(PersonRow::code).toList())
                .ids()
                .values());
        var named = register.kin().stream()
                .filter(row -> row.relative() == null)
                .map(KinRow::person)
                .toList();
        people.addAll(
                cadres.namedRelatives(asker, cadres.codes(asker, named).ids().values()));
        var found = identity.namesakes(asker, List.copyOf(people), MOST_NAMESAKES + 1);
        return new Offered(found.stream().limit(MOST_NAMESAKES).toList(), found.size() > MOST_NAMESAKES);
    }
}
