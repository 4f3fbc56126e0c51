package lv.kopa.exchange.internal.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How characters are written in a file: UTF-8, or UTF-16 where a byte-order mark says so. Anything else is refused rather
 * than guessed, since a wrong guess would change names without anybody noticing.
 *
 * @param charset the encoding
 * @param mark number of bytes of the byte-order mark
 */
public record TextEncoding(Charset charset, int mark) {
    /** UTF-8 without a byte-order mark. */
    public static final TextEncoding UTF_8 = new TextEncoding(StandardCharsets.UTF_8, 0);

    /** What the first bytes of a file say. */
    static TextEncoding of(byte[] beginning) {
        if (beginning.length >= 3 && at(beginning, 0) == 0xEF && at(beginning, 1) == 0xBB && at(beginning, 2) == 0xBF) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (beginning.length >= 2 && at(beginning, 0) == 0xFF && at(beginning, 1) == 0xFE) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (beginning.length >= 2 && at(beginning, 0) == 0xFE && at(beginning, 1) == 0xFF) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        return new TextEncoding(StandardCharsets.UTF_8, 0);
    }

    private static int at(byte[] bytes, int index) {
        return bytes[index] & 0xFF;
    }

    /** Bytes of one unit of the encoding. */
    int bytesPerUnit() {
        return charset.equals(StandardCharsets.UTF_8) ? 1 : 2;
    }

    /** Reads the file after its mark; fails with a {@link java.nio.charset.CharacterCodingException} on foreign bytes. */
    Reader open(Path file) throws IOException {
        return reader(bytes(file));
    }

    /** Reads what comes after a mark; fails with a {@link java.nio.charset.CharacterCodingException} on foreign bytes. */
    public Reader reader(InputStream in) {
        return new InputStreamReader(in, decoder());
    }

    private InputStream bytes(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.skipNBytes(mark);
        return in;
    }

    private CharsetDecoder decoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The line of the first bytes that are not of this encoding; 0 if there are none. */
    long lineOfForeignBytes(Path file) throws IOException {
        try (InputStream in = bytes(file)) {
            return lineOfForeignBytes(in);
        }
    }

    /** The line of the first bytes that are not of this encoding; 0 if there are none. */
    public long lineOfForeignBytes(InputStream in) throws IOException {
        CharsetDecoder decoder = decoder();
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer chars = CharBuffer.allocate(1 << 16);
        long line = 1;
        boolean afterReturn = false;
        boolean end = false;
        while (!end) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            end = read < 0;
            bytes.position(bytes.position() + Math.max(read, 0)).flip();
            CoderResult result;
            do {
                result = decoder.decode(bytes, chars, end);
                chars.flip();
                while (chars.hasRemaining()) {
                    char each = chars.get();
                    if (each == '\r' || (each == '\n' && !afterReturn)) {
                        line++;
                    }
                    afterReturn = each == '\r';
                }
                chars.clear();
            } while (result.isOverflow());
            if (result.isError()) {
                return line;
            }
            bytes.compact();
        }
        return 0;
    }
}
