package lv.kopa.robustness.internal.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.UnitLink;
import lv.kopa.evaluation.UnitParent;
import lv.kopa.indicator.IndicatorNode;

/** Datasets with something left out or doubled. */
public final class Slices {
    private Slices() {}

    /** The data without an indicator; nothing if no other is left. */
    public static Optional<Dataset> without(Dataset dataset, String indicator) {
        Optional<IndicatorNode.Aggregate> tree = dataset.tree();
        Optional<IndicatorNode> left = tree.flatMap(root -> pruned(root, indicator));
        if (tree.isPresent() && left.isEmpty()) {
            return Optional.empty();
        }
        Dataset.Builder builder = empty(dataset).units(dataset.units());
        dataset.columns().stream()
                .filter(column -> column.key().role() != DataRole.INDICATOR
                        || !column.key().code().equals(indicator))
                .forEach(builder::column);
        left.ifPresent(root -> builder.tree((IndicatorNode.Aggregate) root));
        dataset.parents().forEach(builder::parent);
        dataset.links().forEach(builder::link);
        return Optional.of(builder.build());
    }

    private static Optional<IndicatorNode> pruned(IndicatorNode node, String indicator) {
        if (node instanceof IndicatorNode.Aggregate aggregate) {
            List<IndicatorNode> children = aggregate.children().stream()
                    .flatMap(child -> pruned(child, indicator).stream())
                    .toList();
            return children.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new IndicatorNode.Aggregate(
                            aggregate.code(), aggregate.name(), aggregate.weight(), children));
        }
        return node.code().equals(indicator) ? Optional.empty() : Optional.of(node);
    }

    /** The data without a unit. */
    public static Dataset without(Dataset dataset, int unit) {
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < dataset.units().size(); i++) {
            if (i != unit) {
                rows.add(i);
            }
        }
        String gone = dataset.units().get(unit).id();
        return rows(
                dataset,
                rows,
                dataset.units().get(unit),
                parent -> !parent.unit().equals(gone),
                link -> !link.from().equals(gone) && !link.to().equals(gone));
    }

    /** The data with a copy of a unit at the end. */
    public static Dataset doubled(Dataset dataset, int unit) {
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < dataset.units().size(); i++) {
            rows.add(i);
        }
        rows.add(unit);
        Unit original = dataset.units().get(unit);
        String id = original.id() + "′";
        while (dataset.indexOf(id).isPresent()) {
            id += "′";
        }
        return rows(dataset, rows, new Unit(id, original.name(), original.kind()), parent -> true, link -> true);
    }

    private static Dataset rows(
            Dataset dataset, List<Integer> rows, Unit copy, Predicate<UnitParent> parents, Predicate<UnitLink> links) {
        Dataset.Builder builder = empty(dataset);
        for (int i = 0; i < rows.size(); i++) {
            builder.unit(i < dataset.units().size() ? dataset.units().get(rows.get(i)) : copy);
        }
        for (DataColumn column : dataset.columns()) {
            builder.column(rows(column, rows));
        }
        dataset.tree().ifPresent(builder::tree);
        dataset.parents().stream().filter(parents).forEach(builder::parent);
        dataset.links().stream().filter(links).forEach(builder::link);
        return builder.build();
    }

    private static DataColumn rows(DataColumn column, List<Integer> rows) {
        return column instanceof DataColumn.Numbers numbers
                ? DataColumn.Numbers.of(
                        column.key(), rows.stream().mapToDouble(numbers::value).toArray())
                : DataColumn.Categories.of(
                        column.key(),
                        rows.stream()
                                .map(((DataColumn.Categories) column)::value)
                                .toArray(String[]::new));
    }

    private static Dataset.Builder empty(Dataset dataset) {
        Dataset.Builder builder = new Dataset.Builder().title(dataset.title()).synthetic(dataset.synthetic());
        dataset.asOf().ifPresent(builder::asOf);
        dataset.asKnownOn().ifPresent(builder::asKnownOn);
        return builder;
    }
}
