package org.jingwei.exchange;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An .xlsx workbook, read part by part; formulas are never looked at, only that they are there. */
final class WorkbookFile {

    private static final String ROOT = "/";

    private final Archive archive;
    private final Map<String, String> parts = new HashMap<>();
    private final List<Part> sheets = new ArrayList<>();
    private boolean since1904;

    private record Part(String name, String id) {}

    WorkbookFile(Archive archive) {
        this.archive = archive;
    }

    static boolean isOne(Archive archive) {
        return archive.has("[Content_Types].xml");
    }

    void read(RegisterReader reader) throws IOException {
        refuseMacros();
        String workbook = open();
        var strings = archive.find(parts.getOrDefault("/sharedStrings", ""));
        var styles = archive.find(parts.getOrDefault("/styles", ""));
        var cells = new Cells(
                strings.isPresent() ? SharedStrings.read(Xml.open(strings.get())) : SharedStrings.none(),
                styles.isPresent() ? DateFormats.read(Xml.open(styles.get())) : DateFormats.none(),
                since1904);
        for (Part sheet : sheets) {
            String part = parts.get(sheet.id());
            if (part == null) {
                throw FileFault.FILE_DAMAGED.refuse(workbook);
            }
            try (var xml = Xml.open(archive.get(part))) {
                new SheetPart(xml, cells).handTo(reader.open(sheet.name(), sheet.name()));
            }
        }
    }

    private void refuseMacros() throws IOException {
        for (String name : archive.names()) {
            if (EntryName.file(name).equalsIgnoreCase("vbaProject.bin") || name.startsWith("xl/macrosheets/")) {
                throw FileFault.FILE_MACROS.refuse();
            }
        }
        try (var xml = Xml.open(archive.get("[Content_Types].xml"))) {
            while (xml.advance()) {
                String type = xml.attribute("ContentType", "");
                if (type.contains("macroEnabled") || type.contains("vbaProject")) {
                    throw FileFault.FILE_MACROS.refuse();
                }
            }
        }
    }

    /** Finds the workbook, its sheets and the parts they share; gives the name of the workbook's part. */
    private String open() throws IOException {
        relations("_rels/.rels", ROOT);
        String workbook = parts.getOrDefault("/officeDocument", "xl/workbook.xml");
        if (!archive.has(workbook) || !workbook.endsWith(".xml")) {
            throw FileFault.FILE_KIND.refuse();
        }
        String folder = ROOT + workbook.substring(0, workbook.lastIndexOf('/') + 1);
        relations(folder.substring(1) + "_rels/" + EntryName.file(workbook) + ".rels", folder);
        try (var xml = Xml.open(archive.get(workbook))) {
            while (xml.advance()) {
                workbook(xml);
            }
        }
        return workbook;
    }

    private void workbook(Xml xml) {
        if (xml.starts("workbookPr")) {
            String date1904 = xml.attribute("date1904", "0");
            since1904 = date1904.equals("1") || date1904.equals("true");
        } else if (xml.starts("sheet")) {
            sheets.add(new Part(xml.attribute("name", ""), xml.attribute("id", "")));
        }
    }

    /** A part is found by its id, and those of which there is one by the end of their type. */
    private void relations(String name, String folder) throws IOException {
        var in = archive.find(name);
        if (in.isEmpty()) {
            return;
        }
        try (var xml = Xml.open(in.get())) {
            while (xml.advance()) {
                @Nullable String target = xml.starts("Relationship") ? xml.attribute("Target") : null;
                if (target != null && !"External".equals(xml.attribute("TargetMode"))) {
                    String part = part(folder, target);
                    parts.put(xml.attribute("Id", ""), part);
                    String type = xml.attribute("Type", ROOT);
                    parts.put(type.substring(type.lastIndexOf('/')), part);
                }
            }
        }
    }

    private static String part(String folder, String target) {
        try {
            return URI.create(folder).resolve(target).normalize().getPath().substring(1);
        } catch (IllegalArgumentException _) {
            throw FileFault.FILE_DAMAGED.refuse();
        }
    }
}
