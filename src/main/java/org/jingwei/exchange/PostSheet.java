package org.jingwei.exchange;

import static org.jingwei.exchange.Words.words;

import java.time.LocalDate;
import java.util.List;
import org.jingwei.cadre.PostRow;

/** The sheet of posts. */
final class PostSheet {

    private static final Column<PostRow, String> PERSON = Columns.person(PostRow::person);
    private static final Column<PostRow, String> ORGANIZATION = Columns.organization(PostRow::organization);
    private static final Column<PostRow, String> TITLE = Column.required(
            words("职务", "Title"), Columns.TEXT, PostRow::title, words("职务名称，不带单位。", "The title, without the body."));
    private static final Column<PostRow, String> RANK = Column.of(
            words("职级", "Rank"), Columns.TEXT, PostRow::rank, words("任此职时的职级。", "The rank held in this post."));
    private static final Column<PostRow, Boolean> LEADING = Column.of(
            words("班子成员", "Leading"),
            Columns.YES_NO,
            PostRow::leading,
            words("是领导班子成员的写“是”；留空即否。", "Yes for a member of the leading group; empty: no."));
    private static final Column<PostRow, Boolean> PRINCIPAL = Column.of(
            words("主要负责人", "Principal"),
            Columns.YES_NO,
            PostRow::principal,
            words("是党政主要负责人的写“是”；留空即否。", "Yes for a principal head; empty: no."));
    private static final Column<PostRow, LocalDate> FROM = Columns.from(PostRow::from);
    private static final Column<PostRow, LocalDate> TO = Columns.to(PostRow::to);
    private static final Column<PostRow, String> SOURCE = Columns.source(PostRow::source);

    static final Sheet<PostRow> SHEET = new Sheet<>(
            words("任职", "Posts"),
            words("一行一段任职，兼职各占一行。", "One post a row, each concurrent post on its own."),
            List.of(PERSON, ORGANIZATION, TITLE, RANK, LEADING, PRINCIPAL, FROM, TO, SOURCE),
            PostSheet::row,
            Register::posts,
            List.of(RowCheck.period(FROM, TO)));

    private PostSheet() {}

    private static PostRow row(Values line) {
        return new PostRow(
                line.get(PERSON),
                line.get(ORGANIZATION),
                line.get(TITLE),
                line.find(RANK),
                line.get(LEADING, false),
                line.get(PRINCIPAL, false),
                line.find(FROM),
                line.find(TO),
                line.find(SOURCE));
    }
}
