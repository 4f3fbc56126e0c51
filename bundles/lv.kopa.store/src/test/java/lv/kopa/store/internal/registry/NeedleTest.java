package lv.kopa.store.internal.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NeedleTest {
    private static final String LETTERS = "aabcı\n";

    private final Random random = new Random(20261128);

    private String words(int length) {
        return random.ints(length, 0, LETTERS.length())
                .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
                .collect(Collectors.joining());
    }

    @Test
    void itStandsWhereStringsHaveIt() {
        for (int i = 0; i < 5000; i++) {
            String text = words(random.nextInt(40));
            String word = words(1 + random.nextInt(4));
            int from = random.nextInt(text.length() + 1);
            int expected = text.indexOf(word, from);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            assertEquals(
                    expected < 0 ? -1 : inBytes(text, expected),
                    new Needle(word).in(bytes, inBytes(text, from), bytes.length),
                    () -> word + " in " + text);
        }
    }

    @Test
    void itIsNotSoughtBeyondTheEnd() {
        byte[] text = "abc".getBytes(StandardCharsets.UTF_8);
        assertEquals(-1, new Needle("bc").in(text, 0, 2));
        assertEquals(1, new Needle("bc").in(text, 1, 3));
    }

    private static int inBytes(String text, int at) {
        return text.substring(0, at).getBytes(StandardCharsets.UTF_8).length;
    }
}
