package lv.kopa.method.composite.internal.input;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.PeriodColumns;
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

    /** Takes what a period has, or the latest of each indicator where none is said, from a dataset with a tree. */
    static Input of(Dataset dataset, IndicatorNode.Aggregate root, Settings settings, Optional<String> period) {
        Optional<DataColumn.Categories> groups = settings.imputation().method().grouped()
                ? settings.imputation().group().flatMap(dataset::attribute)
                : Optional.empty();
        return new Input(
                dataset.units(),
                root,
                root.leaves().stream()
                        .map(leaf -> indicator(dataset, leaf, settings, period))
                        .toList(),
                groups);
    }

    private static IndicatorData indicator(
            Dataset dataset, IndicatorNode.Leaf leaf, Settings settings, Optional<String> period) {
        PeriodColumns columns = new PeriodColumns(dataset, period);
        return new IndicatorData(
                leaf,
                columns.values(leaf.code()),
                settings.denominate() ? columns.denominator(leaf.indicator()) : Optional.empty(),
                targets(dataset, leaf.code()));
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
