package org.jingwei.exchange;

import static org.jingwei.exchange.Words.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jingwei.organization.EnterpriseTie;
import org.jingwei.organization.EnterpriseTieRow;

/** The sheet of what enterprises have to do with bodies. */
final class EnterpriseTieSheet {

    private static final Column<EnterpriseTieRow, String> ENTERPRISE = Columns.enterprise(EnterpriseTieRow::enterprise);
    private static final Column<EnterpriseTieRow, EnterpriseTie> TIE = Column.required(
            words("关系", "Tie"),
            Columns.choice(Choices.ENTERPRISE_TIE),
            EnterpriseTieRow::tie,
            words("机构监管或主管该企业，或与其有合同往来。", "The body regulates the enterprise, or has a contract with it."));
    private static final Column<EnterpriseTieRow, String> ORGANIZATION =
            Columns.organization(EnterpriseTieRow::organization);
    private static final Column<EnterpriseTieRow, LocalDate> FROM = Columns.from(EnterpriseTieRow::from);
    private static final Column<EnterpriseTieRow, LocalDate> TO = Columns.to(EnterpriseTieRow::to);
    private static final Column<EnterpriseTieRow, String> SOURCE = Columns.source(EnterpriseTieRow::source);

    static final Sheet<EnterpriseTieRow> SHEET = new Sheet<>(
            words("企业往来", "Enterprise ties"),
            words(
                    "一行一项：哪个机构监管该企业，或与该企业有合同往来。企业隶属于哪个机构，写在“机构”表的上级机构编码。",
                    "One a row: which body regulates the enterprise or has a contract with it. What it belongs to stands on the sheet of organizations."),
            List.of(ENTERPRISE, TIE, ORGANIZATION, FROM, TO, SOURCE),
            line -> new EnterpriseTieRow(
                    line.get(ENTERPRISE),
                    line.get(TIE),
                    line.get(ORGANIZATION),
                    line.find(FROM),
                    line.find(TO),
                    line.find(SOURCE)),
            Register::enterpriseTies,
            List.of(RowCheck.period(FROM, TO), EnterpriseTieSheet::isAnotherBody));

    private EnterpriseTieSheet() {}

    private static Optional<RowCheck.Complaint<EnterpriseTieRow>> isAnotherBody(EnterpriseTieRow row) {
        return row.enterprise().equals(row.organization())
                ? Optional.of(new RowCheck.Complaint<>(ORGANIZATION, RowFault.ENTERPRISE_SELF, ""))
                : Optional.empty();
    }
}
