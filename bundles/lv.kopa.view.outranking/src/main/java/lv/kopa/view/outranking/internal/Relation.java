package lv.kopa.view.outranking.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.text.Text;

/**
 * Who outranks whom.
 *
 * @param ids ids of the units, the best first
 * @param names what people call them
 * @param outranks for each unit and each other whether it outranks it
 */
record Relation(List<String> ids, List<Text> names, boolean[][] outranks) {
    private static final String TABLE = "outranking";

    /** The relation of a record, if its method made one. */
    static Optional<Relation> of(EvaluationRecord evaluation) {
        return Compared.table(evaluation, TABLE)
                .filter(table ->
                        table.rows().stream().allMatch(id -> table.numbers(id).isPresent()))
                .map(table -> of(table, new Compared(evaluation)));
    }

    private static Relation of(ResultTable table, Compared compared) {
        List<String> ids = compared.ranked(table.rows());
        int[] rows = ids.stream().mapToInt(table.rows()::indexOf).toArray();
        boolean[][] outranks = new boolean[ids.size()][ids.size()];
        for (int b = 0; b < ids.size(); b++) {
            ResultColumn.Numbers column = table.numbers(ids.get(b)).orElseThrow();
            for (int a = 0; a < ids.size(); a++) {
                outranks[a][b] = a != b && column.value(rows[a]) > 0;
            }
        }
        return new Relation(ids, ids.stream().map(compared::name).toList(), outranks);
    }

    int size() {
        return ids.size();
    }

    /** For each unit and each other whether a chain leads from the one to the other. */
    private boolean[][] chains() {
        boolean[][] chains = new boolean[size()][];
        for (int a = 0; a < size(); a++) {
            chains[a] = outranks[a].clone();
        }
        for (int k = 0; k < size(); k++) {
            for (int a = 0; a < size(); a++) {
                for (int b = 0; chains[a][k] && b < size(); b++) {
                    chains[a][b] |= chains[k][b];
                }
            }
        }
        return chains;
    }

    /** For each unit the level on which it stands: one below the lowest of those above it. Units in a circle stand side by side. */
    int[] levels() {
        boolean[][] chains = chains();
        int[] levels = new int[size()];
        for (int round = 0; round < size(); round++) {
            for (int a = 0; a < size(); a++) {
                for (int b = 0; b < size(); b++) {
                    if (chains[a][b] && !chains[b][a]) {
                        levels[b] = Math.max(levels[b], levels[a] + 1);
                    }
                }
            }
        }
        return levels;
    }

    /** Whether an arrow is drawn: not where two others, over a third unit, say the same. */
    boolean drawn(int a, int b) {
        return outranks[a][b]
                && IntStream.range(0, size())
                        .noneMatch(c -> outranks[a][c] && outranks[c][b] && !outranks[c][a] && !outranks[b][c]);
    }

    /** The units that no other outranks, or only one that they outrank, too. */
    List<Integer> unbeaten() {
        return IntStream.range(0, size())
                .filter(b -> IntStream.range(0, size()).noneMatch(a -> outranks[a][b] && !outranks[b][a]))
                .boxed()
                .toList();
    }

    /** The pairs of which neither outranks the other. */
    List<Text> incomparable() {
        List<Text> pairs = new ArrayList<>();
        for (int a = 0; a < size(); a++) {
            for (int b = a + 1; b < size(); b++) {
                if (!outranks[a][b] && !outranks[b][a]) {
                    pairs.add(Text.joined(" – ", List.of(names.get(a), names.get(b))));
                }
            }
        }
        return pairs;
    }
}
