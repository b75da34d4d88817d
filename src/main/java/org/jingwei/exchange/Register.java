package org.jingwei.exchange;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
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

    /** What these rows say, each on the sheet of its kind. */
    public static Register of(Collection<?> rows) {
        var register = new Register(
                only(OrganizationRow.class, rows),
                only(PersonRow.class, rows),
                only(PostRow.class, rows),
                only(KinRow.class, rows),
                only(DeclaredTieRow.class, rows),
                only(OriginRow.class, rows),
                only(PoolRow.class, rows),
                only(RoundRow.class, rows),
                only(TargetRow.class, rows),
                only(SeatRow.class, rows),
                only(StudyRow.class, rows),
                only(ServiceRow.class, rows),
                only(HoldingRow.class, rows),
                only(EnterpriseTieRow.class, rows));
        if (register.rows() != rows.size()) {
            throw new IllegalArgumentException("a row that stands on no sheet is among " + rows);
        }
        return register;
    }

    private static <R> List<R> only(Class<R> kind, Collection<?> rows) {
        return rows.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private int rows() {
        return Stream.of(
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
                        studies,
                        service,
                        holdings,
                        enterpriseTies)
                .mapToInt(List::size)
                .sum();
    }
}
