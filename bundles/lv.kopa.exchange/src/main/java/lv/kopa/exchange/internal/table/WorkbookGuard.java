package lv.kopa.exchange.internal.table;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import lv.kopa.exchange.internal.Faults;
import lv.kopa.exchange.internal.Place;

/**
 * Expands every part of a workbook once, keeping nothing, before the workbook is parsed: what would exhaust the memory is
 * found by counting, whatever sizes the archive states; document types, which workbooks have no use for, are refused.
 */
final class WorkbookGuard {
    private static final String DOCUMENT_TYPE = "<!DOCTYPE";

    private final long fileSize;
    private long expanded;

    private WorkbookGuard(long fileSize) {
        this.fileSize = fileSize;
    }

    /** Whether the workbook may be parsed; if not, the faults say why. */
    static boolean admits(Path path, Faults faults) throws IOException {
        Place place = Place.file(path.getFileName().toString());
        WorkbookGuard guard = new WorkbookGuard(Files.size(path));
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.getEntry("[Content_Types].xml") == null) {
                faults.add(place, "workbook.other");
                return false;
            }
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                try (InputStream in = zip.getInputStream(entry)) {
                    String objection = guard.objection(entry.getName().toLowerCase(Locale.ROOT), in);
                    if (!objection.isEmpty()) {
                        faults.add(
                                place, objection, Limits.WORKBOOK >> 20, Limits.WORKBOOK_TEXTS >> 20, Limits.EXPANSION);
                        return false;
                    }
                }
            }
        } catch (ZipException | EOFException e) {
            faults.add(place, "workbook.broken");
            return false;
        }
        return true;
    }

    private String objection(String name, InputStream in) throws IOException {
        byte[] chunk = new byte[1 << 16];
        long size = 0;
        int read;
        while ((read = in.readNBytes(chunk, 0, chunk.length)) > 0) {
            if (size == 0 && (name.endsWith(".xml") || name.endsWith(".rels")) && hasDocumentType(chunk, read)) {
                return "workbook.documentType";
            }
            size += read;
            expanded += read;
            if (expanded > Limits.EXPANSION_FREE && expanded > fileSize * Limits.EXPANSION) {
                return "workbook.bomb";
            }
            if (expanded > Limits.WORKBOOK || (name.endsWith("sharedstrings.xml") && size > Limits.WORKBOOK_TEXTS)) {
                return "workbook.tooLarge";
            }
        }
        return "";
    }

    private static boolean hasDocumentType(byte[] chunk, int length) {
        // Latin-1 finds it in UTF-8; in UTF-16 every second byte is a zero.
        String text = new String(chunk, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
        return text.contains(DOCUMENT_TYPE);
    }
}
