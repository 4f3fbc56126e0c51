package lv.kopa.exchange.internal.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Finds in a sheet what its reader passes over or cannot bear. All but the first cell of a merged range are empty in the
 * file, so that a person sees values where there are none; a cell in a column that no spreadsheet has makes the reader
 * fill its memory up to there.
 *
 * @param mergedRanges merged ranges such as {@code A1:B2}
 * @param tooMany whether there are so many merged ranges that these are not all
 * @param farAway whether there is a cell in a column with more than three letters
 */
record SheetScan(List<String> mergedRanges, boolean tooMany, boolean farAway) {
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    /** With or without the prefix of a name space: some libraries write one before every element. */
    private static final Pattern MERGED = Pattern.compile("[<:]mergeCell\\s+ref=\"([^\"]*)\"");

    private static final String ADDRESS = " r=";
    private static final int COLUMN_LETTERS = 3;
    private static final int ENOUGH = 1000;
    private static final int LONGEST_FIND = 64;

    /**
     * Scans a sheet.
     *
     * @param relation by what the workbook refers to the sheet
     */
    static SheetScan of(Path workbook, String relation) throws IOException {
        List<String> ranges = new ArrayList<>();
        boolean farAway = false;
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            ZipEntry part = part(zip, relation);
            if (part != null) {
                try (InputStream in = zip.getInputStream(part)) {
                    byte[] chunk = new byte[1 << 16];
                    String rest = "";
                    int read;
                    while ((read = in.readNBytes(chunk, 0, chunk.length)) > 0 && ranges.size() < ENOUGH && !farAway) {
                        String text = rest + new String(chunk, 0, read, StandardCharsets.ISO_8859_1);
                        farAway = hasFarAddress(text);
                        rest = text.substring(collect(text, ranges));
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return new SheetScan(List.copyOf(ranges), ranges.size() >= ENOUGH, farAway);
    }

    private static int collect(String text, List<String> ranges) {
        int end = 0;
        for (Matcher merged = MERGED.matcher(text); merged.find(); end = merged.end()) {
            ranges.add(merged.group(1));
        }
        return Math.max(end, text.length() - LONGEST_FIND);
    }

    private static boolean hasFarAddress(String text) {
        int found = text.indexOf(ADDRESS);
        while (found >= 0) {
            int first = found + ADDRESS.length() + 1;
            int end = first;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end - first > COLUMN_LETTERS && end < text.length() && Character.isDigit(text.charAt(end))) {
                return true;
            }
            found = text.indexOf(ADDRESS, found + 1);
        }
        return false;
    }

    private static ZipEntry part(ZipFile zip, String relation) throws IOException, XMLStreamException {
        ZipEntry relations = zip.getEntry(RELATIONS);
        if (relations == null) {
            return null;
        }
        Map<String, String> targets = new HashMap<>();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = zip.getInputStream(relations)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")) {
                    targets.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
                }
            }
            xml.close();
        }
        String target = targets.getOrDefault(relation, "");
        return zip.getEntry(target.startsWith("/") ? target.substring(1) : "xl/" + target);
    }
}
