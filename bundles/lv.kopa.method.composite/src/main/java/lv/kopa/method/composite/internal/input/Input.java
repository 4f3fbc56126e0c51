package lv.kopa.method.composite.internal.input;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.Unit;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.method.composite.internal.setting.Settings;

/**
 * The part of a dataset that is evaluated: the columns of one period, or the latest of each indicator.
 *
 * @param units the units
 * @param root the tree
 * @param indicators its indicators, in the order of the tree
 * @param groups the groups of the units, if values are filled in by group and there is such an attribute
 */
public record Input(
        List<Unit> units,
        IndicatorNode.Aggregate root,
        List<IndicatorData> indicators,
        Optional<DataColumn.Categories> groups) {

    /** Takes the part that the settings ask for from a dataset with a tree. */
    public static Input of(Dataset dataset, IndicatorNode.Aggregate root, Settings settings) {
        Optional<DataColumn.Categories> groups = settings.imputation().method().grouped()
                ? settings.imputation().group().flatMap(dataset::attribute)
                : Optional.empty();
        return new Input(
                dataset.units(),
                root,
                root.leaves().stream()
                        .map(leaf -> indicator(dataset, leaf, settings))
                        .toList(),
                groups);
    }

    private static IndicatorData indicator(Dataset dataset, IndicatorNode.Leaf leaf, Settings settings) {
        Optional<DataColumn.Numbers> values = settings.period().isPresent()
                ? in(
                        dataset,
                        DataRole.INDICATOR,
                        leaf.code(),
                        new Period(settings.period().get()))
                : dataset.latest(DataRole.INDICATOR, leaf.code());
        Optional<String> denominator = settings.denominate() ? leaf.indicator().denominator() : Optional.empty();
        Optional<DataColumn.Numbers> divisors = denominator.flatMap(code -> values.flatMap(column ->
                        in(dataset, DataRole.DENOMINATOR, code, column.key().period()))
                .or(() -> dataset.latest(DataRole.DENOMINATOR, code)));
        return new IndicatorData(leaf, values, divisors, targets(dataset, leaf.code()));
    }

    private static Optional<DataColumn.Numbers> in(Dataset dataset, DataRole role, String code, Period period) {
        return dataset.numbers(new ColumnKey(role, code, period));
    }

    private static List<Double> targets(Dataset dataset, String code) {
        TreeSet<Double> different = new TreeSet<>();
        dataset.latest(DataRole.TARGET, code).ifPresent(column -> {
            for (int unit = 0; unit < column.size(); unit++) {
                if (!column.isMissing(unit)) {
                    different.add(column.value(unit));
                }
            }
        });
        return List.copyOf(different);
    }

    /** The ids of the units. */
    public List<String> unitIds() {
        return units.stream().map(Unit::id).toList();
    }

    /** The codes of the indicators. */
    public List<String> codes() {
        return indicators.stream().map(IndicatorData::code).toList();
    }
}
