package lv.kopa.engine.internal.run;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.indicator.IndicatorNode;

/** Finds numbers whose squares, or sums of squares, cannot be told from infinity or zero. */
final class Magnitude {
    private static final double LARGEST = 1e150;
    private static final double SMALLEST = 1e-150;

    private Magnitude() {}

    /** Codes of the columns and nodes, and keys of the settings, that hold such numbers. */
    static List<String> beyond(Dataset dataset, ParameterTree parameters, Arguments arguments) {
        Set<String> codes = new LinkedHashSet<>();
        for (DataColumn column : dataset.columns()) {
            if (column instanceof DataColumn.Numbers numbers && beyond(numbers)) {
                codes.add(column.key().code());
            }
        }
        dataset.tree().ifPresent(root -> weights(root, codes));
        for (Parameter<?> parameter : parameters.parameters()) {
            if (beyond(arguments.get(parameter))) {
                codes.add(parameter.key());
            }
        }
        return List.copyOf(codes);
    }

    private static void weights(IndicatorNode node, Set<String> codes) {
        if (beyond(node.weight())) {
            codes.add(node.code());
        }
        node.children().forEach(child -> weights(child, codes));
    }

    private static boolean beyond(DataColumn.Numbers column) {
        for (int unit = 0; unit < column.size(); unit++) {
            if (beyond(column.value(unit))) {
                return true;
            }
        }
        return false;
    }

    private static boolean beyond(Object argument) {
        return argument instanceof Double number && beyond(number.doubleValue())
                || argument instanceof Map<?, ?> map && map.values().stream().anyMatch(Magnitude::beyond);
    }

    private static boolean beyond(double value) {
        double size = Math.abs(value);
        return size > LARGEST || size > 0 && size < SMALLEST;
    }
}
