package org.jingwei.exchange;

import static org.jingwei.exchange.Words.words;

import java.time.LocalDate;
import java.util.List;
import org.jingwei.organization.Level;
import org.jingwei.organization.OrganizationKind;
import org.jingwei.organization.OrganizationRow;

/** The sheet of organizations. */
final class OrganizationSheet {

    static final Column<OrganizationRow, String> CODE = Column.required(
            words("编码", "Code"),
            Columns.key(Noun.ORGANIZATION),
            OrganizationRow::code,
            words("本办自编的机构编号，长期不变。", "The office's own number for it, which never changes."));
    private static final Column<OrganizationRow, String> NAME = Column.required(
            words("名称", "Name"), Columns.TEXT, OrganizationRow::name, words("机构全称。", "The full name of the body."));
    private static final Column<OrganizationRow, OrganizationKind> KIND = Column.required(
            words("类别", "Kind"),
            Columns.choice(Choices.ORGANIZATION_KIND),
            OrganizationRow::kind,
            words("机构的性质。", "What sort of body it is."));
    private static final Column<OrganizationRow, Level> LEVEL = Column.required(
            words("层级", "Level"),
            Columns.choice(Choices.LEVEL),
            OrganizationRow::level,
            words("机构的行政层级。", "The administrative level of the body."));
    static final Column<OrganizationRow, String> PARENT = Column.of(
            words("上级机构编码", "Parent code"),
            Columns.reference(Noun.ORGANIZATION),
            OrganizationRow::parent,
            words("直接隶属的机构；最上层留空。", "The body it belongs to directly; empty at the top."));
    private static final Column<OrganizationRow, String> REGION = Column.of(
            words("区划代码", "Region code"),
            Columns.reference(Noun.REGION),
            OrganizationRow::region,
            words("所在行政区划的代码，如 110101。", "The code of the division it lies in, as 110101."));
    private static final Column<OrganizationRow, String> MANAGED_BY = Column.of(
            words("干部管理机构编码", "Managing body code"),
            Columns.reference(Noun.ORGANIZATION),
            OrganizationRow::managedBy,
            words("按干部管理权限管理其班子的机构。", "The body that manages its leading cadres."));
    private static final Column<OrganizationRow, LocalDate> FROM = Columns.from(OrganizationRow::from);
    private static final Column<OrganizationRow, LocalDate> TO = Columns.to(OrganizationRow::to);
    private static final Column<OrganizationRow, String> SOURCE = Columns.source(OrganizationRow::source);

    static final Sheet<OrganizationRow> SHEET = new Sheet<>(
            words("机构", "Organizations"),
            words(
                    "一行一个机构；上级、区划或管理机构变过的，一个时期一行。",
                    "One body a row; one row a period where its parent, region or managing body changed."),
            List.of(CODE, NAME, KIND, LEVEL, PARENT, REGION, MANAGED_BY, FROM, TO, SOURCE),
            OrganizationSheet::row,
            Register::organizations,
            List.of(RowCheck.period(FROM, TO)));

    private OrganizationSheet() {}

    private static OrganizationRow row(Values line) {
        return new OrganizationRow(
                line.get(CODE),
                line.get(NAME),
                line.get(KIND),
                line.get(LEVEL),
                line.find(PARENT),
                line.find(REGION),
                line.find(MANAGED_BY),
                line.find(FROM),
                line.find(TO),
                line.find(SOURCE));
    }
}
