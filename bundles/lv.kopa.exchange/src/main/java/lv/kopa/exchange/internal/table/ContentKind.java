package lv.kopa.exchange.internal.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What a file holds, told by its first bytes and not by its name. */
enum ContentKind {
    /** Nothing. */
    EMPTY,
    /** A ZIP archive: a workbook, if it is one. */
    ZIP,
    /** A compound file: an old workbook (.xls), or one that is protected by a password. */
    OLD_OFFICE,
    /** A page or another document with tags. */
    MARKUP,
    /** Something that is no text. */
    BINARY,
    /** Text. */
    TEXT;

    /** How many bytes are looked at. */
    static final int LOOKED_AT = 8192;

    private static final byte[] ZIP_BEGIN = {'P', 'K', 3, 4};
    private static final byte[] ZIP_WITHOUT_ENTRIES = {'P', 'K', 5, 6};
    private static final byte[] OLD_OFFICE_BEGIN = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF_BEGIN = {'%', 'P', 'D', 'F', '-'};
    private static final List<String> TAGS =
            List.of("<!doctype", "<html", "<table", "<?xml", "<head", "<meta", "<body", "<div", "<style");

    /** What begins like this. */
    static ContentKind of(byte[] beginning) {
        if (beginning.length == 0) {
            return EMPTY;
        }
        if (begins(beginning, ZIP_BEGIN) || begins(beginning, ZIP_WITHOUT_ENTRIES)) {
            return ZIP;
        }
        if (begins(beginning, OLD_OFFICE_BEGIN)) {
            return OLD_OFFICE;
        }
        TextEncoding encoding = TextEncoding.of(beginning);
        if (begins(beginning, PDF_BEGIN) || (encoding.bytesPerUnit() == 1 && hasControls(beginning))) {
            return BINARY;
        }
        String text = new String(beginning, encoding.charset()).strip();
        String lower = text.substring(Math.min(encoding.mark() > 0 ? 1 : 0, text.length()))
                .strip()
                .toLowerCase(Locale.ROOT);
        if (TAGS.stream().anyMatch(lower::startsWith)) {
            return MARKUP;
        }
        return encoding.bytesPerUnit() > 1 && hasControls(text.getBytes(StandardCharsets.UTF_8)) ? BINARY : TEXT;
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if (bytes[i] != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasControls(byte[] bytes) {
        for (byte each : bytes) {
            if (each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r' && each != '\f') {
                return true;
            }
        }
        return false;
    }
}
