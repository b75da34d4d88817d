package org.jingwei.exchange;

import static org.jingwei.exchange.Words.words;

import java.util.List;
import org.jingwei.round.TargetRow;

/** The sheet of targets. */
final class TargetSheet {

    private static final Column<TargetRow, String> ROUND = Columns.round(TargetRow::round);
    private static final Column<TargetRow, String> ORGANIZATION = Columns.organization(TargetRow::organization);
    private static final Column<TargetRow, Integer> TEAM = Column.of(
            words("组号", "Team"),
            Columns.WHOLE,
            TargetRow::team,
            words("由第几组巡察；未定的留空。", "The number of the team that inspects it; empty if open."));
    private static final Column<TargetRow, String> SOURCE = Columns.source(TargetRow::source);

    static final Sheet<TargetRow> SHEET = new Sheet<>(
            words("对象", "Targets"),
            words("一行一个被巡察单位。", "One organization to be inspected a row."),
            List.of(ROUND, ORGANIZATION, TEAM, SOURCE),
            line -> new TargetRow(line.get(ROUND), line.get(ORGANIZATION), line.find(TEAM), line.find(SOURCE)),
            Register::targets,
            List.of());

    private TargetSheet() {}
}
