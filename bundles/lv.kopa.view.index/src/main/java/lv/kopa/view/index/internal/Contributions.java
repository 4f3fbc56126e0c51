package lv.kopa.view.index.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.ResultTable.RowKind;
import lv.kopa.text.Text;

/**
 * What the score of each unit is made of.
 *
 * @param parts in the order of the record; at most {@value #MOST}, the smaller ones beyond that put together at the end
 */
record Contributions(List<Part> parts) {
    private static final int MOST = 7;
    private static final int REST_COLOUR = 7;

    /**
     * A part of the scores.
     *
     * @param name what people call it
     * @param colour index of its colour
     * @param values by unit, NaN where there is none
     */
    record Part(Text name, int colour, double[] values) {}

    /** The contributions of a record; none where it has no table of them. */
    static Contributions of(Scores scores) {
        return scores.evaluation().result().tables().stream()
                .filter(table -> table.rowKind() == RowKind.UNIT)
                .filter(table -> table.first(ResultRole.CONTRIBUTION).isPresent())
                .findFirst()
                .map(table -> of(table, scores))
                .orElse(new Contributions(List.of()));
    }

    private static Contributions of(ResultTable table, Scores scores) {
        int[] rows = Scores.rowsOf(table, scores.units());
        List<Part> all = new ArrayList<>();
        for (ResultColumn column : table.columns()) {
            if (column.role() == ResultRole.CONTRIBUTION && column instanceof ResultColumn.Numbers numbers) {
                double[] values = Arrays.stream(rows)
                        .mapToDouble(row -> row < 0 ? Double.NaN : numbers.value(row))
                        .toArray();
                all.add(new Part(column.label(), all.size(), values));
            }
        }
        return new Contributions(all.size() <= MOST - 1 ? all : largest(all));
    }

    private static List<Part> largest(List<Part> all) {
        List<Part> kept = all.stream()
                .sorted(Comparator.comparingDouble(part -> -size(part)))
                .limit(MOST - 1)
                .sorted(Comparator.comparingInt(Part::colour))
                .toList();
        List<Part> parts = new ArrayList<>();
        kept.forEach(part -> parts.add(new Part(part.name(), parts.size(), part.values())));
        List<Part> rest = all.stream().filter(part -> !kept.contains(part)).toList();
        double[] sums = new double[all.get(0).values().length];
        Arrays.setAll(sums, unit -> rest.stream()
                .mapToDouble(part -> part.values()[unit])
                .filter(Double::isFinite)
                .sum());
        parts.add(new Part(Texts.text("ranking.rest", rest.size()), REST_COLOUR, sums));
        return parts;
    }

    private static double size(Part part) {
        return Arrays.stream(part.values())
                .filter(Double::isFinite)
                .map(Math::abs)
                .sum();
    }

    /** Whether anything is taken away from a score. */
    boolean negative() {
        return parts.stream().anyMatch(part -> Arrays.stream(part.values()).anyMatch(value -> value < 0));
    }
}
