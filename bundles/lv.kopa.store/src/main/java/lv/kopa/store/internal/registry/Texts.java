package lv.kopa.store.internal.registry;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntConsumer;

/** Texts without line breaks, one after the other, so that a word is found in all of them at once. */
final class Texts {
    private static final int ROOM = 64;
    private static final byte END = '\n';

    private byte[] bytes = new byte[ROOM];
    private int[] begins = new int[ROOM];
    private int used;
    private int count;

    /** Adds one; gives its place. */
    int add(String text) {
        byte[] added = text.getBytes(StandardCharsets.UTF_8);
        if (count == begins.length) {
            begins = Arrays.copyOf(begins, 2 * count);
        }
        while (used + added.length + 1 > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        begins[count] = used;
        System.arraycopy(added, 0, bytes, used, added.length);
        used += added.length;
        bytes[used++] = END;
        return count++;
    }

    /** Gives the places of those in which a word stands, which has no line break either. */
    void holding(String word, IntConsumer found) {
        Needle needle = new Needle(word);
        int at = needle.in(bytes, 0, used);
        while (at >= 0) {
            int place = Arrays.binarySearch(begins, 0, count, at);
            place = place < 0 ? -place - 2 : place;
            found.accept(place);
            at = needle.in(bytes, place + 1 < count ? begins[place + 1] : used, used);
        }
    }
}
