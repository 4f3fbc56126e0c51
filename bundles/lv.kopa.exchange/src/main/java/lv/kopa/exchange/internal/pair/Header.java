package lv.kopa.exchange.internal.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lv.kopa.exchange.internal.CellException;
import lv.kopa.exchange.internal.Faults;
import lv.kopa.exchange.internal.Place;
import lv.kopa.exchange.internal.table.Limits;
import lv.kopa.exchange.internal.table.TableSource;

/**
 * Where the columns of a table stand. The words that a table knows are found as they are written, and where they are not,
 * without regard to case.
 */
final class Header {
    private final TableSource source;
    private final Faults faults;
    private final Map<String, Integer> cells = new HashMap<>();
    private final List<Integer> others = new ArrayList<>();
    private final Set<Integer> nameless = new TreeSet<>();

    /**
     * Reads a heading; tells columns that stand twice.
     *
     * @param words the words that the table knows
     */
    Header(TableSource source, List<String> words, Faults faults) {
        this.source = source;
        this.faults = faults;
        List<String> header = source.header();
        if (header.size() > Limits.COLUMNS) {
            tell("", "header.tooWide", Limits.COLUMNS, header.size());
        }
        Map<String, Integer> byName = new HashMap<>();
        for (int cell = 0; cell < header.size(); cell++) {
            String name = header.get(cell);
            if (name.isEmpty()) {
                nameless.add(cell);
            } else if (byName.putIfAbsent(name, cell) != null) {
                tell(name, "header.twice", name);
            }
        }
        for (String word : words) {
            if (byName.containsKey(word)) {
                cells.put(word, byName.remove(word));
            }
        }
        for (String word : words) {
            if (!cells.containsKey(word)) {
                byName.keySet().stream()
                        .filter(word::equalsIgnoreCase)
                        .min(String::compareTo)
                        .ifPresent(name -> cells.put(word, byName.remove(name)));
            }
        }
        others.addAll(byName.values());
        others.sort(null);
    }

    private void tell(String column, String key, Object... arguments) {
        faults.add(Place.cell(source.file(), source.headerRow(), column), key, arguments);
    }

    /** Tells which of these words is missing; whether none is. */
    boolean has(List<String> required) {
        boolean all = true;
        for (String word : required) {
            if (!cells.containsKey(word)) {
                all = false;
                List<String> names = others.stream().map(this::name).toList();
                Similar.to(word, names)
                        .ifPresentOrElse(
                                similar -> tell(word, "header.missingSimilar", word, similar),
                                () -> tell(word, "header.missing", word, source.header()));
            }
        }
        return all;
    }

    /** Whether the table has a column of this word. */
    boolean has(String word) {
        return cells.containsKey(word);
    }

    /** Where the column of this word stands; beyond the end of every row if there is none. */
    int cell(String word) {
        return cells.getOrDefault(word, Integer.MAX_VALUE);
    }

    /** The columns whose heading is none of the words, from left to right. */
    List<Integer> others() {
        return others;
    }

    /** What stands at the head of a column. */
    String name(int cell) {
        return source.header().get(cell);
    }

    /** Tells values of the present row that stand under no heading, once for each column. */
    void checkNameless() {
        if (nameless.isEmpty()) {
            return;
        }
        nameless.removeIf(cell -> {
            String text = textOrEmpty(cell);
            if (text.isEmpty()) {
                return false;
            }
            faults.add(Place.row(source.file(), source.row()), "row.nameless", text, cell + 1);
            return true;
        });
    }

    private String textOrEmpty(int cell) {
        try {
            return source.text(cell);
        } catch (CellException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
