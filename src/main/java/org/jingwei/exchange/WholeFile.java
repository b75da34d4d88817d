package org.jingwei.exchange;

import java.util.List;
import org.jingwei.organization.OrganizationRow;
import org.jingwei.pool.PoolRow;

/** What must hold between the rows of one file, as far as the file alone can tell. */
final class WholeFile {

    private final Gathered gathered;
    private final Problems problems;

    WholeFile(Gathered gathered, Problems problems) {
        this.gathered = gathered;
        this.problems = problems;
    }

    void check() {
        var organizations = gathered.rows(OrganizationSheet.SHEET);
        var same = new Sameness(gathered, problems);
        same.check(OrganizationSheet.CODE, organizations, WholeFile::body);
        same.check(PersonSheet.CODE, gathered.rows(PersonSheet.SHEET), person -> person);
        same.check(RoundSheet.CODE, gathered.rows(RoundSheet.SHEET), round -> round);

        new Succession<>(OrganizationSheet.CODE, OrganizationRow::code, OrganizationRow::from, OrganizationRow::to)
                .check(organizations, gathered, problems);
        new Succession<>(PoolSheet.PERSON, WholeFile::membership, PoolRow::from, PoolRow::to)
                .check(gathered.rows(PoolSheet.SHEET), gathered, problems);

        new Tree(gathered, problems).check(organizations);
    }

    /** What does not change when a body moves. */
    private static List<Object> body(OrganizationRow row) {
        return List.of(row.name(), row.kind(), row.level());
    }

    private static String membership(PoolRow row) {
        return row.person() + " · " + row.kind();
    }
}
