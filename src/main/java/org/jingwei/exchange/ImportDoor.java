package org.jingwei.exchange;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jingwei.access.Viewer;
import org.jingwei.shared.BadInput;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Files in and out: the upload that importRegister reads, the templates, and the workbook marked in red. */
@RestController
@RequestMapping("/imports")
class ImportDoor {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Uploads uploads;
    private final Imports imports;

    ImportDoor(Uploads uploads, Imports imports) {
        this.uploads = uploads;
        this.imports = imports;
    }

    /** Takes a workbook or a zip of CSV files as the body; answers the id that importRegister takes. */
    @PostMapping
    ResponseEntity<Map<String, String>> upload(HttpServletRequest request, Viewer viewer) throws IOException {
        hold(viewer);
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(Map.of("upload", uploads.keep(request.getInputStream(), viewer.id())));
    }

    @GetMapping("/template.xlsx")
    void workbook(Viewer viewer, HttpServletResponse response) throws IOException {
        attach(response, WORKBOOK, "jingwei-register.xlsx");
        Templates.workbook(viewer.language(), response.getOutputStream());
    }

    @GetMapping("/template.zip")
    void csv(Viewer viewer, HttpServletResponse response) throws IOException {
        attach(response, "application/zip", "jingwei-register.zip");
        Templates.csv(viewer.language(), response.getOutputStream());
    }

    /** The workbook that was uploaded, its faulty cells red, the reasons beside them. */
    @GetMapping("/{upload}/marked.xlsx")
    ResponseEntity<byte[]> marked(@PathVariable String upload, Viewer viewer) throws IOException {
        hold(viewer);
        var file = uploads.find(upload, viewer.id());
        if (file.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var marked = new java.io.ByteArrayOutputStream();
        var refusal = Workbooks.mark(file.get(), imports.problems(file.get()), viewer.language(), marked);
        if (refusal.isPresent()) {
            throw new BadInput(
                    "bad-variable", "exchange.cannot-mark", ImportGraphql.message(refusal.get(), viewer.language()));
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(WORKBOOK))
                .header("Content-Disposition", "attachment; filename=\"marked.xlsx\"")
                .body(marked.toByteArray());
    }

    private static void hold(Viewer viewer) {
        if (!viewer.mayCall("Mutation", "importRegister")) {
            throw new BadInput("operation-forbidden", "code.operation-forbidden");
        }
    }

    private static void attach(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
