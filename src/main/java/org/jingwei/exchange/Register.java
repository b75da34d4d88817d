package org.jingwei.exchange;

import java.util.List;
import org.jingwei.cadre.DeclaredTieRow;
import org.jingwei.cadre.HoldingRow;
import org.jingwei.cadre.KinRow;
import org.jingwei.cadre.OriginRow;
import org.jingwei.cadre.PersonRow;
import org.jingwei.cadre.PostRow;
import org.jingwei.cadre.ServiceRow;
import org.jingwei.cadre.StudyRow;
import org.jingwei.organization.EnterpriseTieRow;
import org.jingwei.organization.OrganizationRow;
import org.jingwei.pool.PoolRow;
import org.jingwei.round.RoundRow;
import org.jingwei.round.SeatRow;
import org.jingwei.round.TargetRow;

/** Everything one import says, sheet by sheet: the one road by which the register's facts come in. */
public record Register(
        List<OrganizationRow> organizations,
        List<PersonRow> people,
        List<PostRow> posts,
        List<KinRow> kin,
        List<DeclaredTieRow> ties,
        List<OriginRow> origins,
        List<PoolRow> pool,
        List<RoundRow> rounds,
        List<TargetRow> targets,
        List<SeatRow> seats,
        List<StudyRow> studies,
        List<ServiceRow> service,
        List<HoldingRow> holdings,
        List<EnterpriseTieRow> enterpriseTies) {

    public Register {
        organizations = List.copyOf(organizations);
        people = List.copyOf(people);
        posts = List.copyOf(posts);
        kin = List.copyOf(kin);
        ties = List.copyOf(ties);
        origins = List.copyOf(origins);
        pool = List.copyOf(pool);
        rounds = List.copyOf(rounds);
        targets = List.copyOf(targets);
        seats = List.copyOf(seats);
        studies = List.copyOf(studies);
        service = List.copyOf(service);
        holdings = List.copyOf(holdings);
        enterpriseTies = List.copyOf(enterpriseTies);
    }

    /** One that says nothing of schools, the army and enterprises. */
    public Register(
            List<OrganizationRow> organizations,
            List<PersonRow> people,
            List<PostRow> posts,
            List<KinRow> kin,
            List<DeclaredTieRow> ties,
            List<OriginRow> origins,
            List<PoolRow> pool,
            List<RoundRow> rounds,
            List<TargetRow> targets,
            List<SeatRow> seats) {
        this(
                organizations,
                people,
                posts,
                kin,
                ties,
                origins,
                pool,
                rounds,
                targets,
                seats,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
