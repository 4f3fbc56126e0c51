package lv.kopa.exchange.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks part by part, so that a test can put into them what no library writes. */
final class Workbook {
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final Map<String, byte[]> more = new LinkedHashMap<>();
    private final List<String> texts = new ArrayList<>();
    private String prologue = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    /** Adds a sheet of a text table: cells that are numbers become numbers, the others shared texts. */
    Workbook sheet(String name, String csv) {
        StringBuilder rows = new StringBuilder();
        int number = 0;
        for (String line : csv.split("\n", -1)) {
            number++;
            if (line.isEmpty()) {
                continue;
            }
            rows.append("<row r=\"").append(number).append("\">");
            String[] cells = line.split(",", -1);
            for (int i = 0; i < cells.length; i++) {
                rows.append(cell(cells[i], (char) ('A' + i) + "" + number));
            }
            rows.append("</row>");
        }
        return raw(name, "<sheetData>" + rows + "</sheetData>");
    }

    private String cell(String text, String address) {
        if (text.isEmpty()) {
            return "";
        }
        if (text.startsWith("<c")) {
            return text.replace("<c", "<c r=\"" + address + "\"");
        }
        if (text.matches("-?\\d+(\\.\\d+)?")) {
            return "<c r=\"" + address + "\"><v>" + text + "</v></c>";
        }
        texts.add(text);
        return "<c r=\"" + address + "\" t=\"s\"><v>" + (texts.size() - 1) + "</v></c>";
    }

    /** Adds a sheet with this content. */
    Workbook raw(String name, String content) {
        sheets.put(name, content);
        return this;
    }

    /** Merges cells of a sheet. */
    Workbook merge(String sheet, String range) {
        return raw(
                sheet, sheets.get(sheet) + "<mergeCells count=\"1\"><mergeCell ref=\"" + range + "\"/></mergeCells>");
    }

    /** Adds any part. */
    Workbook part(String name, byte[] content) {
        more.put(name, content);
        return this;
    }

    /** Begins every part so. */
    Workbook prologue(String text) {
        prologue = text;
        return this;
    }

    Path write(Path file) throws IOException {
        StringBuilder types = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        StringBuilder list = new StringBuilder();
        int number = 0;
        for (String name : sheets.keySet()) {
            number++;
            types.append(
                    "<Override PartName=\"/xl/worksheets/sheet" + number
                            + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>");
            relations.append("<Relationship Id=\"rId" + number
                    + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\""
                    + " Target=\"worksheets/sheet" + number + ".xml\"/>");
            list.append("<sheet name=\"" + name + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>");
        }
        String spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        String main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + spreadsheet
                            + "sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + spreadsheet
                            + "sharedStrings+xml\"/>"
                            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + spreadsheet + "styles+xml\"/>"
                            + types + "</Types>");
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook " + main
                            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                            + list + "</sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                            + "</Relationships>");
            // Style 1 is a date, style 2 a money format with letters in quotes and brackets.
            put(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet " + main + "><numFmts count=\"1\"><numFmt numFmtId=\"170\""
                            + " formatCode=\"[Red]#,##0.00 &quot;days&quot;\"/></numFmts>"
                            + "<cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>");
            StringBuilder shared = new StringBuilder();
            texts.forEach(
                    text -> shared.append("<si><t xml:space=\"preserve\">" + text.replace("&", "&amp;") + "</t></si>"));
            put(zip, "xl/sharedStrings.xml", "<sst " + main + ">" + shared + "</sst>");
            number = 0;
            for (String content : sheets.values()) {
                put(
                        zip,
                        "xl/worksheets/sheet" + ++number + ".xml",
                        "<worksheet " + main + ">" + content + "</worksheet>");
            }
            for (Map.Entry<String, byte[]> part : more.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    private void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((prologue + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
