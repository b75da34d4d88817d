package org.jingwei.exchange;

import static org.jingwei.exchange.Words.words;

import java.util.List;
import org.jingwei.round.SeatRow;
import org.jingwei.shared.TeamRole;

/** The sheet of seats. */
final class SeatSheet {

    private static final Column<SeatRow, String> ROUND = Columns.round(SeatRow::round);
    private static final Column<SeatRow, Integer> TEAM = Column.required(
            words("组号", "Team"), Columns.WHOLE, SeatRow::team, words("第几组。", "The number of the team."));
    private static final Column<SeatRow, String> PERSON = Columns.person(SeatRow::person);
    private static final Column<SeatRow, TeamRole> ROLE = Column.required(
            words("岗位", "Role"),
            Columns.choice(Choices.TEAM_ROLE),
            SeatRow::role,
            words("在组内的岗位。", "What the person does on the team."));
    private static final Column<SeatRow, String> SOURCE = Columns.source(SeatRow::source);

    static final Sheet<SeatRow> SHEET = new Sheet<>(
            words("席位", "Seats"),
            words("一行一位组员。", "One member of a team a row."),
            List.of(ROUND, TEAM, PERSON, ROLE, SOURCE),
            line -> new SeatRow(line.get(ROUND), line.get(TEAM), line.get(PERSON), line.get(ROLE), line.find(SOURCE)),
            Register::seats,
            List.of());

    private SeatSheet() {}
}
