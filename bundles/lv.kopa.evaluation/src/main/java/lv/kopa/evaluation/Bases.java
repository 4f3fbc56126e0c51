package lv.kopa.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Text;

/**
 * On what the values of indicators rest, as the columns {@link DataRole#BASIS} of a dataset say, and what is to be said where values
 * that are compared do not rest on the same.
 */
public final class Bases {
    private final Dataset dataset;
    private final Map<ColumnKey, DataColumn.Categories> columns = new LinkedHashMap<>();
    private final Map<String, List<String>> covering = new LinkedHashMap<>();

    /** Those of a dataset. */
    public Bases(Dataset dataset) {
        this.dataset = dataset;
        for (DataColumn column : dataset.columns()) {
            if (column.key().role() == DataRole.BASIS && column instanceof DataColumn.Categories categories) {
                columns.put(column.key(), categories);
            }
        }
        if (!columns.isEmpty()) {
            dataset.tree().ifPresent(root -> root.visit(this::cover));
        }
    }

    private void cover(IndicatorNode node) {
        if (columns.keySet().stream().anyMatch(key -> key.code().equals(node.code()))) {
            node.leaves().forEach(leaf -> covering.computeIfAbsent(leaf.code(), code -> new ArrayList<>())
                    .add(node.code()));
        }
    }

    /** The indicators of which something is said, in the order of the tree. */
    public List<String> indicators() {
        return dataset.tree().stream()
                .flatMap(root -> root.leaves().stream())
                .map(IndicatorNode.Leaf::code)
                .filter(covering::containsKey)
                .toList();
    }

    /** What the value of a unit rests on; empty where nothing is said of it. */
    public String of(String indicator, Period period, int unit) {
        List<String> words = new ArrayList<>();
        for (String node : covering.getOrDefault(indicator, List.of())) {
            DataColumn.Categories column = columns.getOrDefault(
                    new ColumnKey(DataRole.BASIS, node, period),
                    columns.get(new ColumnKey(DataRole.BASIS, node, Period.NONE)));
            if (column != null && !column.isMissing(unit)) {
                words.add(column.value(unit));
            }
        }
        return String.join("; ", words);
    }

    /**
     * What is to be said where the values of several units do not rest on the same; nothing where they do.
     *
     * @param compared the period in which the units are compared, by indicator
     */
    public Optional<Finding> amongUnits(Finding.Severity severity, Map<String, Period> compared) {
        Differing differing = new Differing("incomparable-units");
        compared.forEach((indicator, period) -> {
            Map<String, Integer> counts = new LinkedHashMap<>();
            values(indicator, period).forEach(unit -> counts.merge(of(indicator, period, unit), 1, Integer::sum));
            if (counts.size() > 1) {
                List<Text> parts = new ArrayList<>();
                counts.forEach((basis, count) -> parts.add(Wording.text("basis.units", said(basis), count)));
                int most = counts.values().stream().max(Integer::compare).orElseThrow();
                int all = counts.values().stream().mapToInt(Integer::intValue).sum();
                differing.add(indicator, all - most, parts);
            }
        });
        return differing.finding(severity);
    }

    /**
     * What is to be said where the values of a unit do not rest on the same in all of these periods; nothing where they do.
     *
     * @param indicators the indicators whose periods are compared
     */
    public Optional<Finding> overPeriods(
            Finding.Severity severity, Collection<String> indicators, Collection<Period> periods) {
        Differing differing = new Differing("incomparable-periods");
        for (String indicator : indicators) {
            Map<Integer, Set<String>> byUnit = new LinkedHashMap<>();
            Map<String, Set<String>> when = new LinkedHashMap<>();
            for (Period period : periods) {
                for (int unit : values(indicator, period)) {
                    String basis = of(indicator, period, unit);
                    byUnit.computeIfAbsent(unit, each -> new LinkedHashSet<>()).add(basis);
                    when.computeIfAbsent(basis, each -> new LinkedHashSet<>()).add(period.name());
                }
            }
            long units =
                    byUnit.values().stream().filter(each -> each.size() > 1).count();
            if (units > 0) {
                List<Text> parts = new ArrayList<>();
                when.forEach((basis, names) ->
                        parts.add(Wording.text("basis.periods", said(basis), Listed.codes(List.copyOf(names)))));
                differing.add(indicator, units, parts);
            }
        }
        return differing.finding(severity);
    }

    /** The units that have a value. */
    private List<Integer> values(String indicator, Period period) {
        List<Integer> units = new ArrayList<>();
        dataset.numbers(new ColumnKey(DataRole.INDICATOR, indicator, period)).ifPresent(column -> {
            for (int unit = 0; unit < column.size(); unit++) {
                if (!column.isMissing(unit)) {
                    units.add(unit);
                }
            }
        });
        return units;
    }

    private static Text said(String basis) {
        return basis.isEmpty() ? Wording.text("basis.none") : Wording.text("basis", basis);
    }

    /** Indicators whose values do not rest on the same. */
    private static final class Differing {
        private final String key;
        private final List<String> codes = new ArrayList<>();
        private final List<Text> words = new ArrayList<>();
        private long values;

        Differing(String key) {
            this.key = key;
        }

        void add(String indicator, long count, List<Text> parts) {
            codes.add(indicator);
            words.add(Wording.text("basis.indicator", indicator, Listed.texts(parts, ", ")));
            values += count;
        }

        Optional<Finding> finding(Finding.Severity severity) {
            return codes.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Wording.REMARKS
                            .of(severity, key)
                            .figure("indicators", codes.size())
                            .figure(key.equals("incomparable-units") ? "values" : "units", values)
                            .about(codes)
                            .say(codes.size(), values, Listed.texts(words, "; ")));
        }
    }
}
