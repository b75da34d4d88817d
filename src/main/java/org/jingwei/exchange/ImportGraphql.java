package org.jingwei.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jingwei.access.Viewer;
import org.jingwei.cadre.Identity;
import org.jingwei.shared.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The import for GraphQL, in the caller's language. */
@Controller
class ImportGraphql {

    private final Imports imports;
    private final Uploads uploads;

    ImportGraphql(Imports imports, Uploads uploads) {
        this.imports = imports;
        this.uploads = uploads;
    }

    /** Which upload, and whether to change anything. */
    record ImportInput(String upload, boolean dryRun) {}

    /** What came of an import. */
    record ImportResult(
            boolean applied,
            List<SheetReport> sheets,
            List<Problem> rows,
            int rowsRefused,
            List<Identity.Namesakes> namesakes,
            boolean moreNamesakes,
            List<Refused> problems) {}

    /** What a sheet brought. */
    record SheetReport(String sheet, int added, int changed, int unchanged) {}

    /** A row that cannot be imported. */
    record Problem(
            String sheet,
            int row,
            @Nullable String column,
            @Nullable String value,
            String reason,
            @Nullable String suggestion) {}

    /** Why a file is refused. */
    record Refused(String code, String message, List<String> path, List<Object> nodes) {}

    @MutationMapping
    ImportResult importRegister(@Argument ImportInput input, Viewer viewer) throws IOException {
        var file = uploads.find(input.upload(), viewer.id());
        if (file.isEmpty()) {
            return refused("not-found", NO_UPLOAD.in(viewer.language()));
        }
        return switch (imports.run(file.get(), input.upload(), input.dryRun(), viewer)) {
            case Imports.Outcome.Unusable(var refusal) -> refused(refusal.code(), message(refusal, viewer.language()));
            case Imports.Outcome.Faulty(var rows, var total) ->
                new ImportResult(
                        false,
                        List.of(),
                        rows.stream()
                                .map(row -> problem(row, viewer.language()))
                                .toList(),
                        total,
                        List.of(),
                        false,
                        List.of());
            case Imports.Outcome.Done(var applied, var sheets, var offered) ->
                new ImportResult(
                        applied,
                        sheets(sheets, viewer.language()),
                        List.of(),
                        0,
                        offered.namesakes(),
                        offered.more(),
                        List.of());
        };
    }

    private static final Words NO_UPLOAD = Words.words(
            "没有您上传的这个文件；请先 POST /imports，文件保留七天",
            "you have uploaded no such file; POST it to /imports first, it is kept for seven days");

    private static ImportResult refused(String code, String message) {
        return new ImportResult(
                false,
                List.of(),
                List.of(),
                0,
                List.of(),
                false,
                List.of(new Refused(code, message, List.of("input", "upload"), List.of())));
    }

    static String message(FileRefusal refusal, Locale language) {
        return refusal.reason().in(language)
                + (Words.isEnglish(language) ? ": " : "：")
                + refusal.remedy().in(language);
    }

    private static Problem problem(RowProblem row, Locale language) {
        var suggestion = row.suggestion();
        return new Problem(
                row.sheet(),
                row.row(),
                row.column(),
                row.value(),
                row.reason().in(language),
                suggestion == null ? null : suggestion.in(language));
    }

    private static List<SheetReport> sheets(Map<Words, Recorded> sheets, Locale language) {
        return sheets.entrySet().stream()
                .map(sheet -> new SheetReport(
                        sheet.getKey().in(language),
                        sheet.getValue().added(),
                        sheet.getValue().changed(),
                        sheet.getValue().unchanged()))
                .toList();
    }
}
