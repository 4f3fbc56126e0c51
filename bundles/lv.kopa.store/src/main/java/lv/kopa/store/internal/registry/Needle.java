package lv.kopa.store.internal.registry;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A word that is looked for in much text, in UTF-8: Horspool's search, which looks at one letter of several. */
final class Needle {
    private static final int BYTES = 256;

    private final byte[] word;
    private final int[] skips = new int[BYTES];

    /**
     * @param word not empty
     */
    Needle(String word) {
        this.word = word.getBytes(StandardCharsets.UTF_8);
        int last = this.word.length - 1;
        Arrays.fill(skips, this.word.length);
        for (int i = 0; i < last; i++) {
            skips[this.word[i] & BYTES - 1] = last - i;
        }
    }

    /** Where it stands first from one place on and before another; -1 where it does not. */
    int in(byte[] text, int from, int end) {
        int last = word.length - 1;
        byte ending = word[last];
        int at = from + last;
        while (at < end) {
            byte here = text[at];
            if (here == ending && here(text, at - last)) {
                return at - last;
            }
            at += skips[here & BYTES - 1];
        }
        return -1;
    }

    private boolean here(byte[] text, int at) {
        return Arrays.equals(text, at, at + word.length, word, 0, word.length);
    }
}
