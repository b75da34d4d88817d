package org.jingwei.exchange;

import java.util.Locale;

/** The reasons for which a row is refused; {0}, {1}, {2} are filled where it happens. */
enum RowFault {
    SHEET_UNKNOWN("不认识这张表", "no sheet has this name", "改名为“{0}”；草稿请删去", "name it \"{0}\"; remove what is only a draft"),
    SHEET_TWICE("这张表已以“{0}”出现过", "this sheet was given already, as \"{0}\"", "合并为一张", "make them one"),
    HEADER_MISSING(
            "没有表头",
            "there is no header",
            "从模板复制第一行；不用的表请删去",
            "copy the first row of the template, or remove the sheet"),
    HEADER_UNKNOWN(
            "第一行不是表头：没有一个认识的列名",
            "the first row is no header: none of its names is known",
            "第一行应为（以逗号分隔）：{0}",
            "the first row should read (separated by commas): {0}"),
    COLUMN_UNKNOWN("不认识这一列", "no column has this name", "改为“{0}”，或删去此列", "name it \"{0}\", or remove it"),
    COLUMN_TWICE("这一列出现了两次", "this column is there twice", "只留一列", "keep one"),
    COLUMN_MISSING("缺少必填的列", "a column that is needed is missing", "加上“{0}”列", "add the column \"{0}\""),
    CELL_WITHOUT_HEADER(
            "{0} 有内容，但这一列没有表头", "{0} is filled, its column has no header", "补上表头，或删去", "name the column, or clear it"),
    CELL_REQUIRED("此格必填", "this cell must be filled", "填写：{0}", "fill in: {0}"),
    CELL_FORMULA(
            "{0} 是公式；导入从不计算公式",
            "{0} holds a formula, and formulas are never evaluated", "复制后“选择性粘贴—数值”", "copy, then paste as values"),
    CELL_ERROR("{0} 是错误值", "{0} holds an error value", "改为正确的内容或清空", "write the right value or clear it"),
    CELL_TOO_LONG("超过 {0} 个字", "longer than {0} characters", "缩短；详情写入档案", "shorten it"),
    HIDDEN_CHARACTER(
            "含有看不见的字符（{0}）",
            "holds a character that cannot be seen ({0})", "删去后重新键入", "clear the cell and type it again"),
    CODE_SPACE("编码中不能有空格", "a code has no spaces inside", "去掉空格", "remove them"),
    NUMBER_TOO_LONG(
            "数字格超过 15 位，末位已被表格软件改掉",
            "a number of more than 15 digits has lost its last ones",
            "把该列设为文本后重新键入",
            "make the column text and type it again"),
    NUMBER_UNREADABLE("不是能读的数字", "not a number that can be read", "重新键入", "type it again"),
    WHOLE_NUMBER("应为 1 到 9999 的整数", "must be a whole number from 1 to 9999", "例如 3", "for example 3"),
    YES_OR_NO("应为“是”或“否”", "must be yes or no", "写“是”或“否”", "write yes or no"),
    CHOICE_UNKNOWN("不在可选范围内", "not one of the choices", "可写：{0}", "choose from: {0}"),
    DATE_UNREADABLE("不是能读的日期", "not a date that can be read", "写成 2024-03-01", "write it as 2024-03-01"),
    DATE_NOT_IN_CALENDAR("没有这一天", "there is no such day", "核对后写成 2024-03-01", "check it and write it as 2024-03-01"),
    DATE_MONTH_ONLY("只有年月，没有日", "gives a month and no day", "按月计的写当月第一天：{0}", "write the first day: {0}"),
    DATE_YEAR_ONLY("只有年份", "gives a year and no day", "按年计的写当年第一天：{0}", "write the first day: {0}"),
    ID_NUMBER_CELL(
            "身份证号是数字格：表格软件只保留 15 位，末三位已不可信",
            "the ID number is a number cell: spreadsheets keep 15 digits, the last three are lost",
            "把该列设为文本，重新键入",
            "make the column text and type it again"),
    ID_NUMBER_FORM(
            "身份证号应为 18 位（末位可为 X）或旧 15 位",
            "an ID number has 18 places (the last may be X), or 15 in its old form",
            "对照证件核对",
            "check it against the card"),
    ID_NUMBER_CHECK(
            "身份证号校验码不符",
            "the check digit of the ID number is wrong",
            "对照证件核对，多为一位之误",
            "check it against the card; mostly one digit is wrong"),
    ID_NUMBER_DAY(
            "身份证号中的出生日期不存在", "the birthday in the ID number does not exist", "对照证件核对", "check it against the card"),
    ID_NUMBER_REGION(
            "身份证号开头不是省级代码", "the ID number does not begin with a province", "对照证件核对", "check it against the card"),
    PERIOD_EMPTY(
            "结束日期不在开始日期之后",
            "the period ends on or before the day it starts",
            "结束日期是不再有效的第一天，应晚于 {0}",
            "the end is the first day outside, after {0}"),
    TWICE_DIFFERENT(
            "{0} 在第 {1} 行已有不同内容",
            "{0} is in row {1} already, and says something else",
            "留下对的一行；不是同一个的换编码",
            "keep the right one, or give another code"),
    TWICE_OVERLAPPING(
            "{0} 与第 {1} 行的期间重叠而内容不同",
            "{0} overlaps in time with row {1} and says something else",
            "前一行的结束日期写到后一行的开始日期",
            "let the earlier row end where the later begins"),
    KIN_NOBODY("没有写亲属是谁", "does not say who the relative is", "填亲属编码或亲属姓名", "give the relative's code or name"),
    KIN_SELF("亲属是本人", "the relative is the person himself", "核对亲属编码", "check the relative's code"),
    TIE_SELF("对方是本人", "the other is the person himself", "核对对方编码", "check the other's code"),
    TUTOR_SELF("导师是本人", "the tutor is the person himself", "核对导师编码", "check the tutor's code"),
    SHARE_OVER_WHOLE(
            "持股比例超过 {0}%", "a share of more than {0} per cent", "写 1 到 100 的整数", "write a whole number from 1 to 100"),
    ENTERPRISE_SELF("机构就是该企业", "the body is the enterprise itself", "核对机构编码", "check the organization's code"),
    REFERENCE_UNKNOWN(
            "文件里和库里都没有编码 {0}",
            "{0} is neither in the file nor on record",
            "核对编码，或在文件中补上这一行",
            "check the code, or add its row to the file"),
    TREE_CYCLE(
            "上级成环：{0}",
            "the line of superiors runs in a circle: {0}", "核对其中一行的上级机构编码", "mend the parent in one of these rows"),
    TREE_TOO_DEEP("上级超过 {0} 层", "there are more than {0} levels above", "核对上级机构编码", "check the parents"),
    FILE_UNKNOWN(
            "压缩包内多出的文件",
            "a file that does not belong into the archive",
            "删去，或改名为“{0}.csv”",
            "remove it, or name it \"{0}.csv\""),
    CSV_ENCODING(
            "编码既不是 UTF-8，也不是带已知表头的 GB18030",
            "neither UTF-8 nor GB18030 with a known header",
            "另存为“CSV UTF-8（逗号分隔）”",
            "save it as \"CSV UTF-8 (comma delimited)\""),
    CSV_MALFORMED(
            "从此行起不能按 CSV 读：引号未闭合、引号后有多余字符，或列数、长度超限",
            "cannot be read as CSV from here: a quote left open, text after a closing quote, or too many or too long fields",
            "引号成对；格内的引号写两个",
            "close every quote; write a quote inside a cell twice");

    private final String zh;
    private final String en;
    private final String suggestionZh;
    private final String suggestionEn;

    RowFault(String zh, String en, String suggestionZh, String suggestionEn) {
        this.zh = zh;
        this.en = en;
        this.suggestionZh = suggestionZh;
        this.suggestionEn = suggestionEn;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Words reason(Object... arguments) {
        return new Words(zh, en).with(arguments);
    }

    Words suggestion(Object... arguments) {
        return new Words(suggestionZh, suggestionEn).with(arguments);
    }
}
