package lv.kopa.check.internal.condition;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.registry.Row;
import lv.kopa.text.Text;

/** What is to be told, the first few in words, and of which rows. */
final class Notes {
    private static final int TOLD = 5;

    private final List<Text> words = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private int size;

    void add(Text text, Row... of) {
        size++;
        if (words.size() < TOLD) {
            words.add(text);
        }
        rows.addAll(List.of(of));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    int size() {
        return size;
    }

    Text words() {
        return Text.joined("; ", words);
    }

    List<Row> rows() {
        return rows;
    }
}
