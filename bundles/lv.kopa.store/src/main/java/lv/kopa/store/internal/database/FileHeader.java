package lv.kopa.store.internal.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file of H2 says of itself before H2 opens it. H2 falls back to the last state it still finds and writes on from
 * there, so that a file that was cut short has to be known for one beforehand.
 *
 * @param written when it was written as a whole; now if it does not say
 * @param least how many bytes there are in it at least; 0 if it does not say
 */
record FileHeader(Instant written, long least) {
    private static final int BLOCK = 4096;
    private static final int LINE = 256;
    private static final int HEX = 16;
    private static final Pattern CREATED = Pattern.compile("\\bcreated:([0-9a-f]{1,15})\\b");
    private static final Pattern LAST = Pattern.compile("^H:2,.*\\bblock:([0-9a-f]{1,12})\\b");
    private static final Pattern LENGTH = Pattern.compile("^chunk:.*\\blen:([0-9a-f]{1,8})\\b");

    /** What the file says; to be asked before the database locks it. */
    static FileHeader of(Path file) {
        try {
            String line = line(file, 0);
            Matcher created = CREATED.matcher(line);
            return new FileHeader(
                    created.find() ? Instant.ofEpochMilli(Long.parseLong(created.group(1), HEX)) : Instant.now(),
                    least(file, line));
        } catch (IOException e) {
            return new FileHeader(Instant.now(), 0); // opening it will tell what is wrong
        }
    }

    private static long least(Path file, String line) throws IOException {
        OptionalLong block = number(LAST, line);
        if (block.isEmpty()) {
            return 0;
        }
        long start = block.getAsLong() * BLOCK;
        // What the header points to is one block long at least.
        long blocks = number(LENGTH, line(file, start)).orElse(1);
        return start + blocks * BLOCK;
    }

    private static OptionalLong number(Pattern pattern, String line) {
        Matcher found = pattern.matcher(line);
        return found.find() ? OptionalLong.of(Long.parseLong(found.group(1), HEX)) : OptionalLong.empty();
    }

    private static String line(Path file, long from) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (in.skip(from) < from) {
                return "";
            }
            return new String(in.readNBytes(LINE), StandardCharsets.ISO_8859_1);
        }
    }
}
