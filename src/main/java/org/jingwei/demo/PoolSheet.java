package org.jingwei.demo;

import static org.jingwei.pool.PoolStatus.ASSIGNED;
import static org.jingwei.pool.PoolStatus.AVAILABLE;
import static org.jingwei.pool.PoolStatus.EXITED;
import static org.jingwei.pool.PoolStatus.ON_CASE_LOAN;
import static org.jingwei.pool.PoolStatus.ON_LEAVE;
import static org.jingwei.pool.PoolStatus.RECUSED;
import static org.jingwei.pool.PoolStatus.SUSPENDED;
import static org.jingwei.pool.PoolStatus.UNIT_REFUSED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.pool.PoolKind;
import org.jingwei.pool.PoolRow;
import org.jingwei.pool.PoolStatus;

/** The lists of the three pools: everybody is in that of inspection, some in that of case work or of leaders as well. */
record PoolSheet(Chance chance, Roll roll, Set<Integer> assigned, LocalDate today) {

    private static final String SOURCE = "人才库名册";
    private static final double IN_CASE_WORK = 0.4;
    private static final double FREE = 0.75;
    private static final int LEADERS = 18;

    /** What those are who sit on no team and cannot be drawn. */
    private static final List<PoolStatus> KEPT_AWAY =
            List.of(ON_CASE_LOAN, ON_LEAVE, UNIT_REFUSED, RECUSED, SUSPENDED, EXITED);

    List<PoolRow> rows(List<Member> members) {
        var rows = members.stream().flatMap(member -> rows(member).stream()).toList();
        return Stream.concat(rows.stream(), more(members, rows)).toList();
    }

    /** A round has ten leaders, so where too few of that rank can be drawn the highest of the others make up the number. */
    private Stream<PoolRow> more(List<Member> members, List<PoolRow> rows) {
        var drawable = rows.stream()
                .filter(row -> row.status() == AVAILABLE || row.status() == ASSIGNED)
                .collect(Collectors.groupingBy(PoolRow::kind, Collectors.toMap(PoolRow::person, PoolRow::status)));
        var leaders = drawable.getOrDefault(PoolKind.LEADER, Map.of());
        var others = drawable.getOrDefault(PoolKind.INSPECTION, Map.of());
        return members.stream()
                .filter(member -> !member.mayLead() && others.containsKey(code(member)))
                .sorted(Comparator.comparing(Member::grade).reversed())
                .limit(Math.max(0, LEADERS - leaders.size()))
                .map(member -> row(member, PoolKind.LEADER, Objects.requireNonNull(others.get(code(member)))));
    }

    private List<PoolRow> rows(Member member) {
        var status = assigned.contains(member.id()) ? ASSIGNED : unassigned();
        var rows = new ArrayList<>(List.of(row(member, PoolKind.INSPECTION, status)));
        if (member.mayLead()) {
            rows.add(row(member, PoolKind.LEADER, status));
        }
        if (member.specialties().contains("纪检监察") && chance.one(IN_CASE_WORK)) {
            rows.add(row(member, PoolKind.INVESTIGATION, status));
        }
        return rows;
    }

    /** Lately, so that whoever sat in the earlier round was still a member then. */
    private LocalDate exit(Member member) {
        var lately = today.minusDays(150);
        var entered = member.entered().plusDays(1);
        return chance.day(entered.isAfter(lately) ? entered : lately, today);
    }

    private PoolStatus unassigned() {
        return chance.one(FREE) ? AVAILABLE : chance.pick(KEPT_AWAY);
    }

    private PoolRow row(Member member, PoolKind kind, PoolStatus status) {
        var to = status == EXITED ? exit(member) : null;
        return new PoolRow(code(member), kind, member.specialties(), status, member.entered(), to, SOURCE);
    }

    private String code(Member member) {
        return roll.code(member.official().human());
    }
}
