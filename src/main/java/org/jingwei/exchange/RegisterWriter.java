package org.jingwei.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jingwei.cadre.CadreRegister;
import org.jingwei.cadre.Identity;
import org.jingwei.cadre.KinRow;
import org.jingwei.cadre.PersonRow;
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
    private final PoolRegister pool;
    private final RoundRegister rounds;
    private final Identity identity;

    RegisterWriter(
            OrganizationRegister organizations,
            CadreRegister cadres,
            PoolRegister pool,
            RoundRegister rounds,
            Identity identity) {
        this.organizations = organizations;
        this.cadres = cadres;
        this.pool = pool;
        this.rounds = rounds;
        this.identity = identity;
    }

    /** What each sheet brought, and who shares a name with others. */
    public record Written(Map<Words, Recorded> sheets, List<Identity.Namesakes> namesakes) {

        static final Written NOTHING = new Written(Map.of(), List.of());
    }

    /** Every code that the rows name must be theirs or on record. */
    public Written write(Change change, Register register, Stamp stamp) {
        change.write(LOCK, Map.of("now", stamp.moment()));
        var sheets = new LinkedHashMap<Words, Recorded>();
        sheets.put(OrganizationSheet.SHEET.name(), organizations.record(change, register.organizations(), stamp));
        sheets.put(PersonSheet.SHEET.name(), cadres.recordPeople(change, register.people(), stamp));
        sheets.put(PostSheet.SHEET.name(), cadres.recordPosts(change, register.posts(), stamp));
        sheets.put(KinSheet.SHEET.name(), cadres.recordKin(change, register.kin(), stamp));
        sheets.put(OriginSheet.SHEET.name(), cadres.recordOrigins(change, register.origins(), stamp));
        sheets.put(PoolSheet.SHEET.name(), pool.record(change, register.pool(), stamp));
        sheets.put(RoundSheet.SHEET.name(), rounds.recordRounds(change, register.rounds(), stamp));
        sheets.put(TargetSheet.SHEET.name(), rounds.recordTargets(change, register.targets(), stamp));
        sheets.put(SeatSheet.SHEET.name(), rounds.recordSeats(change, register.seats(), stamp));
        return new Written(sheets, namesakes(change, register));
    }

    private List<Identity.Namesakes> namesakes(Change change, Register register) {
        var people = new TreeSet<>(cadres.codes(
                        change, register.people().stream().map(PersonRow::code).toList())
                .ids()
                .values());
        var named = register.kin().stream()
                .filter(row -> row.relative() == null)
                .map(KinRow::person)
                .toList();
        people.addAll(
                cadres.namedRelatives(change, cadres.codes(change, named).ids().values()));
        return identity.namesakes(change, List.copyOf(people), MOST_NAMESAKES);
    }
}
