package org.jingwei.exchange;

import static org.jingwei.exchange.Words.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the first page of a template says: how to fill it in, and every column, made from the table of columns. */
final class Manual {

    private static final List<Words> ADVICE = List.of(
            words("经纬登记表", "Register of Jingwei"),
            words(
                    "表、列、行的次序不限，中英文表名列名都可用；不用的选填列可以删去，不要另加列。",
                    "Sheets, columns and rows may stand in any order, named in Chinese or English; optional columns may be removed, none added."),
            words(
                    "编码把各表连起来；写编码、身份证号的格设为文本。本页不读入。",
                    "Codes tie the sheets together; cells of codes and ID numbers are text. This page is not read."),
            words(
                    "日期写到日：2024-03-01、2024/3/1、2024年3月1日都可以。期间含开始日，不含结束日。",
                    "Dates name a day: 2024-03-01 or 2024/3/1. A period holds its first day and not its last."),
            words(
                    "整份文件要么全部导入，要么一行也不导入；公式不计算，含公式的格会被退回。",
                    "A file is imported whole or not at all; formulas are not evaluated, a cell that holds one is refused."));

    private static final List<Words> TITLES = List.of(
            words("表", "Sheet"),
            words("列", "Column"),
            words("必填", "Required"),
            words("写法", "Form"),
            words("含义", "Meaning"));

    private Manual() {}

    static List<List<String>> rows(Locale locale) {
        List<List<String>> rows = new ArrayList<>();
        ADVICE.forEach(advice -> rows.add(List.of(advice.in(locale))));
        rows.add(List.of());
        rows.add(TITLES.stream().map(title -> title.in(locale)).toList());
        Sheets.ALL.forEach(sheet -> sheet(sheet, locale, rows));
        return rows;
    }

    private static void sheet(Sheet<?> sheet, Locale locale, List<List<String>> rows) {
        rows.add(List.of(sheet.name().in(locale), "", "", "", sheet.note().in(locale)));
        sheet.columns()
                .forEach(column -> rows.add(List.of(
                        sheet.name().in(locale),
                        column.name().in(locale),
                        column.required() ? words("是", "yes").in(locale) : "",
                        column.kind().form().in(locale),
                        column.note().in(locale))));
    }
}
