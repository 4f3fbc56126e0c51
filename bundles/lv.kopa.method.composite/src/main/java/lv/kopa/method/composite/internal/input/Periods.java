package lv.kopa.method.composite.internal.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Period;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.method.composite.internal.setting.Settings;

/**
 * The periods that are evaluated together: one, or all in which every indicator of the tree has a column.
 *
 * @param names names of the periods, ascending; one that is empty where each indicator has its latest values
 * @param inputs what is evaluated in each
 * @param shown index of the period whose steps are shown
 * @param base index of the base period
 * @param left names of the periods that some indicator has and others have not
 */
public record Periods(List<String> names, List<Input> inputs, int shown, int base, List<String> left) {
    /** Copies the lists. */
    public Periods {
        names = List.copyOf(names);
        inputs = List.copyOf(inputs);
        left = List.copyOf(left);
    }

    /** Takes what the settings ask for from a dataset with a tree. */
    public static Periods of(Dataset dataset, IndicatorNode.Aggregate root, Settings settings) {
        if (!settings.panel().many()) {
            return alone(dataset, root, settings);
        }
        List<String> names = new ArrayList<>();
        List<Input> inputs = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (Period period : dataset.periods(DataRole.INDICATOR)) {
            Input input = Input.of(dataset, root, settings, Optional.of(period.name()));
            if (input.indicators().stream().allMatch(data -> data.values().isPresent())) {
                names.add(period.name());
                inputs.add(input);
            } else if (input.indicators().stream()
                    .anyMatch(data -> data.values().isPresent())) {
                left.add(period.name());
            }
        }
        int shown = settings.period().map(names::indexOf).orElse(names.size() - 1);
        int base = settings.panel().base().map(names::indexOf).orElse(0);
        return new Periods(names, inputs, shown, base, left);
    }

    /** One period, or the latest values of each indicator. */
    public static Periods alone(Dataset dataset, IndicatorNode.Aggregate root, Settings settings) {
        return new Periods(
                List.of(settings.period().orElse("")),
                List.of(Input.of(dataset, root, settings, settings.period())),
                0,
                0,
                List.of());
    }
}
