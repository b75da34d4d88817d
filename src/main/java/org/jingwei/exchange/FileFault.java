package org.jingwei.exchange;

import java.util.Locale;

/** The reasons for which a whole file is refused. */
enum FileFault {
    FILE_EMPTY("文件是空的", "the file is empty", "请重新导出后上传", "export it again and upload that"),
    FILE_TOO_LARGE("文件超过 64 MiB", "the file is larger than 64 MiB", "请按机构或年份拆成几个文件", "split it into several files"),
    FILE_XLS(
            "这是旧版 .xls 工作簿",
            "this is a workbook of the old .xls kind",
            "在 Excel 或 WPS 中另存为 .xlsx 后再上传",
            "save it as .xlsx in Excel or WPS and upload that"),
    FILE_ENCRYPTED(
            "文件设有密码",
            "the file is protected by a password",
            "去掉打开密码，另存后再上传",
            "remove the password, save, and upload that"),
    FILE_MACROS(
            "工作簿含有宏",
            "the workbook holds macros",
            "另存为不含宏的 .xlsx 后再上传",
            "save it as .xlsx without macros and upload that"),
    FILE_KIND(
            "这不是 .xlsx 工作簿，也不是装有 CSV 的 .zip",
            "this is neither an .xlsx workbook nor a .zip of CSV files",
            "下载模板，填好后上传；单个 CSV 请以表名命名并压缩为 .zip",
            "download a template and fill it in; a single CSV goes into a .zip, named after its sheet"),
    FILE_DAMAGED(
            "文件不完整或已损坏",
            "the file is incomplete or damaged",
            "重新导出或另存一份后再上传",
            "export or save it again and upload that"),
    FILE_UNPACKS_TOO_LARGE(
            "解开后超过限额（共 200 MiB，单个 50 MiB）",
            "unpacked it exceeds the limit (200 MiB in all, 50 MiB a part)",
            "请拆成几个文件",
            "split it into several files"),
    FILE_PACKED_TOO_TIGHT(
            "压缩比超过 100 倍，按压缩炸弹拒收",
            "it unpacks to more than 100 times its size, as zip bombs do",
            "删去大片重复或空白的内容后另存",
            "remove large repeated or blank areas and save it again"),
    FILE_TOO_MANY_ENTRIES(
            "压缩包内超过 1,000 个文件",
            "there are more than 1,000 files inside",
            "只保留模板中的表",
            "keep only the sheets of the template"),
    FILE_NESTED(
            "压缩包内还有压缩包或工作簿：{0}",
            "there is an archive or a workbook inside: {0}",
            "工作簿请直接上传；压缩包内只放 CSV；删去嵌入的对象",
            "upload a workbook as it is; put only CSV files into an archive; remove embedded objects"),
    FILE_ENTRY_NAME(
            "压缩包内的文件名不合规：{0}",
            "a name inside the archive is not permitted: {0}",
            "重新压缩，文件名不带路径且不重名",
            "pack it again, names without a path and no name twice"),
    FILE_DTD(
            "文件内含有 DTD 声明：{0}",
            "there is a DTD inside: {0}", "用 Excel 或 WPS 另存一份后再上传", "save it again in Excel or WPS and upload that"),
    FILE_NO_SHEET(
            "没有一张认识的表",
            "there is no sheet with a known name",
            "表名或 CSV 文件名应为：{0}",
            "sheets or CSV files are named: {0}"),
    FILE_TOO_MANY_ROWS(
            "超过 500,000 行",
            "there are more than 500,000 rows",
            "请拆成几个文件，先导入机构和人员",
            "split it into several files, organizations and people first"),
    FILE_NOT_A_WORKBOOK(
            "只有 .xlsx 工作簿能标红",
            "only an .xlsx workbook can be marked",
            "请按错误清单逐行修改",
            "work through the list of problems"),
    FILE_TOO_LARGE_TO_MARK(
            "工作簿太大，不能标红", "the workbook is too large to be marked", "请按错误清单逐行修改", "work through the list of problems");

    private final String zh;
    private final String en;
    private final String remedyZh;
    private final String remedyEn;

    FileFault(String zh, String en, String remedyZh, String remedyEn) {
        this.zh = zh;
        this.en = en;
        this.remedyZh = remedyZh;
        this.remedyEn = remedyEn;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    FileRefusal with(Object... arguments) {
        return new FileRefusal(
                code(), new Words(zh, en).with(arguments), new Words(remedyZh, remedyEn).with(arguments));
    }

    RefusedFile refuse(Object... arguments) {
        return new RefusedFile(with(arguments));
    }
}
