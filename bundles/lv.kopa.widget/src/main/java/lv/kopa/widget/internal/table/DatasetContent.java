package lv.kopa.widget.internal.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.Unit;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Text;
import lv.kopa.widget.ContentColumn;
import lv.kopa.widget.TableContent;

/** Shows a dataset: a row per unit, a column per column of the data. */
public final class DatasetContent {
    private final Dataset dataset;
    private final boolean periods;

    private DatasetContent(Dataset dataset, boolean periods) {
        this.dataset = dataset;
        this.periods = periods;
    }

    /** The columns for a period and for none, or all of them. */
    public static TableContent of(Dataset dataset, Optional<Period> period) {
        List<DataColumn> shown = dataset.columns().stream()
                .filter(column -> period.isEmpty() || belongs(column.key().period(), period.get()))
                .toList();
        boolean several = shown.stream()
                        .map(column -> column.key().period())
                        .filter(each -> !each.equals(Period.NONE))
                        .distinct()
                        .count()
                > 1;
        DatasetContent content = new DatasetContent(dataset, several);
        List<ContentColumn> columns = new ArrayList<>(UnitColumns.of(dataset.units()));
        shown.forEach(column -> columns.add(content.column(column)));
        return new TableContent(
                dataset.title(), dataset.units().stream().map(Unit::id).toList(), columns);
    }

    private static boolean belongs(Period period, Period wanted) {
        return period.equals(wanted) || period.equals(Period.NONE);
    }

    private ContentColumn column(DataColumn data) {
        ColumnKey key = data.key();
        Optional<Indicator> indicator = indicator(key);
        Text name = indicator.map(Indicator::name).orElse(Text.same(key.code()));
        Text heading =
                key.role() == DataRole.INDICATOR || !named(key.role()) ? name : Says.text("role." + key.role(), name);
        return cells(data, heading)
                .withDetail(detail(key, indicator))
                .withExplanation(Explanations.of(id(key), indicator))
                .withNotes(DataNotes.of(data));
    }

    private ContentColumn cells(DataColumn data, Text heading) {
        String id = id(data.key());
        if (data instanceof DataColumn.Categories categories) {
            return ContentColumn.words(id, heading, DataNotes.shown(categories));
        }
        DataColumn.Numbers numbers = (DataColumn.Numbers) data;
        IntToDoubleFunction shown = DataNotes.shown(numbers);
        if (data.key().role() == DataRole.TREATMENT_DATE || data.key().role() == DataRole.DUE_DATE) {
            return ContentColumn.words(id, heading, row -> date(shown.applyAsDouble(row)));
        }
        return ContentColumn.numbers(id, heading, Decimals.of(numbers.size(), shown), shown);
    }

    private static Text date(double day) {
        return Double.isNaN(day)
                ? Text.EMPTY
                : Text.same(LocalDate.ofEpochDay((long) day).toString());
    }

    private Text detail(ColumnKey key, Optional<Indicator> indicator) {
        Text unit = indicator
                .filter(each -> key.role() != DataRole.DUE_DATE && key.role() != DataRole.BASIS)
                .map(each -> Explanations.detail(each, key.role() == DataRole.INDICATOR))
                .orElse(Text.EMPTY);
        return periods && !key.period().equals(Period.NONE)
                ? Explanations.joined(Text.same(key.period().name()), unit)
                : unit;
    }

    private Optional<Indicator> indicator(ColumnKey key) {
        return dataset.tree()
                .filter(tree -> named(key.role()) || key.role() == DataRole.INDICATOR)
                .flatMap(tree -> tree.find(key.code()))
                .filter(IndicatorNode.Leaf.class::isInstance)
                .map(node -> ((IndicatorNode.Leaf) node).indicator());
    }

    /** Whether the columns of a role belong to indicators and need to be told from the values of these. */
    private static boolean named(DataRole role) {
        return switch (role) {
            case INDICATOR, DENOMINATOR, ATTRIBUTE, COVARIATE -> false;
            case TREATMENT_DATE, TREATMENT_DOSE, BASELINE, MILESTONE, TARGET, DUE_DATE, BASIS -> true;
        };
    }

    private String id(ColumnKey key) {
        String role = named(key.role()) ? key.role().name().toLowerCase(Locale.ROOT) + "." : "";
        String period = periods && !key.period().equals(Period.NONE)
                ? "@" + key.period().name()
                : "";
        return (role
                        + key.code()
                        + period
                        + key.rater().map(rater -> "#" + rater).orElse(""))
                .replace(' ', '_');
    }
}
