package org.jingwei.exchange;

import static org.jingwei.exchange.Words.words;

import java.time.LocalDate;
import java.util.List;
import org.jingwei.cadre.ServiceRow;

/** The sheet of army service. */
final class ServiceSheet {

    private static final Column<ServiceRow, String> PERSON = Columns.person(ServiceRow::person);
    private static final Column<ServiceRow, String> UNIT = Column.required(
            words("部队编码", "Military unit code"),
            Columns.reference(Noun.ORGANIZATION),
            ServiceRow::unit,
            words(
                    "“机构”表中类别为“部队”的编码，或库中已有的编码；写到团级或相当单位。",
                    "The code of an organization of the kind military unit; a regiment or its like, no whole army."));
    private static final Column<ServiceRow, LocalDate> FROM = Columns.from(ServiceRow::from);
    private static final Column<ServiceRow, LocalDate> TO = Columns.to(ServiceRow::to);
    private static final Column<ServiceRow, String> SOURCE = Columns.source(ServiceRow::source);

    static final Sheet<ServiceRow> SHEET = new Sheet<>(
            words("服役经历", "Army service"),
            words(
                    "一行一段服役；不知道何时入伍的，不会据此认作战友。",
                    "One stay in one unit a row; where nobody knows since when, it makes nobody comrades."),
            List.of(PERSON, UNIT, FROM, TO, SOURCE),
            line -> new ServiceRow(line.get(PERSON), line.get(UNIT), line.find(FROM), line.find(TO), line.find(SOURCE)),
            Register::service,
            List.of(RowCheck.period(FROM, TO)));

    private ServiceSheet() {}
}
