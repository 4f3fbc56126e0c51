package lv.kopa.exchange.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.InputFault;
import lv.kopa.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever bytes are in a file, it is read or it is refused in words. */
class DamagedFilesTest {
    private static final String MARKS = ",;\t\"\n\r.-+eE09 NA\u0000<>&/=";

    @TempDir
    Path folder;

    @Test
    void textTables() throws IOException {
        Random random = new Random(1);
        byte[] values = TablePair.VALUES.getBytes(StandardCharsets.UTF_8);
        byte[] indicators = TablePair.INDICATORS.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 1_000; i++) {
            read(
                    Files.write(folder.resolve("values.csv"), damage(values, random)),
                    Files.write(folder.resolve("meta.csv"), i % 2 == 0 ? indicators : damage(indicators, random)));
        }
    }

    @Test
    void archives() throws IOException {
        Random random = new Random(2);
        byte[] workbook = workbook();
        for (int i = 0; i < 150; i++) {
            read(Files.write(folder.resolve("book.xlsx"), damage(workbook, random)), null);
        }
    }

    @Test
    void partsOfWorkbooks() throws IOException {
        Random random = new Random(3);
        byte[] workbook = workbook();
        for (int i = 0; i < 300; i++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                    ZipOutputStream out = new ZipOutputStream(bytes)) {
                ZipEntry entry;
                while ((entry = in.getNextEntry()) != null) {
                    byte[] part = in.readAllBytes();
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(random.nextInt(3) == 0 ? damage(part, random) : part);
                }
            }
            read(Files.write(folder.resolve("book.xlsx"), bytes.toByteArray()), null);
        }
    }

    private byte[] workbook() throws IOException {
        return Files.readAllBytes(new Workbook()
                .sheet("iData", TablePair.VALUES)
                .sheet("iMeta", TablePair.INDICATORS)
                .write(folder.resolve("sound.xlsx")));
    }

    private static byte[] damage(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes && bytes.length > 2; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes = Arrays.copyOf(bytes, at + 1);
                case 2 -> {
                    int from = random.nextInt(bytes.length);
                    int length = Math.min(random.nextInt(40), bytes.length - Math.max(at, from));
                    System.arraycopy(bytes, from, bytes, at, length);
                }
                default -> bytes[at] = (byte) MARKS.charAt(random.nextInt(MARKS.length()));
            }
        }
        return bytes;
    }

    private static void read(Path values, Path indicators) {
        try {
            TablePair.read(values, indicators);
        } catch (InputException e) {
            for (InputFault fault : e.faults()) {
                assertTrue(fault.message().in(Language.LV).length() > 5, fault::toString);
            }
        }
    }
}
