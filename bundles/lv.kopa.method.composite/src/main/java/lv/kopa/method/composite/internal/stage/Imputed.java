package lv.kopa.method.composite.internal.stage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import lv.kopa.evaluation.CellMark;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.method.composite.internal.input.Input;
import lv.kopa.method.composite.internal.parallel.Workers;
import lv.kopa.method.composite.internal.setting.ImputationMethod;
import lv.kopa.method.composite.internal.setting.Settings;
import lv.kopa.statistics.Moments;

/**
 * Third step: gaps are filled with the mean or median of the values that are there, in the whole column or in the unit's
 * group. A group in which no unit has a value, and units that belong to no group, fall back on the whole column or keep
 * their gaps.
 *
 * @param sheet the values, as far as they could be filled in
 * @param filled number of values filled in, by indicator
 * @param withoutDonors by indicator, the groups in which no unit has a value; an empty name stands for units without group
 */
public record Imputed(Sheet sheet, List<Integer> filled, List<SortedSet<String>> withoutDonors) {
    /** Copies the lists. */
    public Imputed {
        filled = List.copyOf(filled);
        withoutDonors = List.copyOf(withoutDonors);
    }

    private record Outcome(Column column, int filled, SortedSet<String> withoutDonors) {}

    /** Fills in. */
    public static Imputed of(Screened before, Input input, Settings.Imputation settings, Workers workers) {
        Sheet sheet = before.sheet();
        List<Outcome> outcomes = Sheet.each(
                sheet.columns().size(), workers, i -> fill(sheet.column(i), before.excluded(), input, settings));
        return new Imputed(
                new Sheet(outcomes.stream().map(Outcome::column).toList()),
                outcomes.stream().map(Outcome::filled).toList(),
                outcomes.stream().map(Outcome::withoutDonors).toList());
    }

    private static Outcome fill(Column column, BitSet excluded, Input input, Settings.Imputation settings) {
        double[] before = column.values();
        if (settings.method() == ImputationMethod.NONE || !hasGap(before, excluded)) {
            return new Outcome(column, 0, new TreeSet<>());
        }
        boolean grouped = settings.method().grouped();
        boolean median = settings.method().median();
        double overall = grouped && !settings.fallsBack() ? Double.NaN : middle(Moments.present(before), median);
        Map<String, Double> middles = grouped ? byGroup(before, input.groups().orElseThrow(), median) : Map.of();
        double[] values = before.clone();
        SortedMap<Integer, CellMark> marks = new TreeMap<>();
        SortedSet<String> withoutDonors = new TreeSet<>();
        for (int unit = 0; unit < values.length; unit++) {
            if (Double.isNaN(values[unit]) && !excluded.get(unit)) {
                Double middle = overall;
                if (grouped) {
                    String group = input.groups().orElseThrow().value(unit);
                    middle = middles.getOrDefault(group, overall);
                    if (!middles.containsKey(group)) {
                        withoutDonors.add(group);
                    }
                }
                values[unit] = middle;
                if (!Double.isNaN(middle)) {
                    marks.put(unit, CellMark.IMPUTED);
                }
            }
        }
        return new Outcome(column.with(values, marks), marks.size(), withoutDonors);
    }

    private static boolean hasGap(double[] values, BitSet excluded) {
        for (int unit = 0; unit < values.length; unit++) {
            if (Double.isNaN(values[unit]) && !excluded.get(unit)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Double> byGroup(double[] values, DataColumn.Categories groups, boolean median) {
        Map<String, List<Double>> members = new HashMap<>();
        for (int unit = 0; unit < values.length; unit++) {
            if (!Double.isNaN(values[unit]) && !groups.isMissing(unit)) {
                members.computeIfAbsent(groups.value(unit), group -> new ArrayList<>())
                        .add(values[unit]);
            }
        }
        Map<String, Double> middles = new HashMap<>();
        members.forEach((group, present) -> middles.put(
                group, middle(present.stream().mapToDouble(Double::doubleValue).toArray(), median)));
        return middles;
    }

    private static double middle(double[] present, boolean median) {
        return median ? Moments.median(present) : Moments.mean(present);
    }
}
