package lv.kopa.method.composite.internal.stage;

import java.util.List;
import java.util.OptionalInt;
import lv.kopa.indicator.Direction;
import lv.kopa.method.composite.internal.input.IndicatorData;
import lv.kopa.method.composite.internal.input.Input;
import lv.kopa.method.composite.internal.parallel.Workers;
import lv.kopa.method.composite.internal.scale.Orientation;
import lv.kopa.method.composite.internal.scale.Scale;
import lv.kopa.method.composite.internal.scale.Scales;
import lv.kopa.method.composite.internal.setting.PanelScale;
import lv.kopa.method.composite.internal.setting.Settings;

/**
 * Fifth step: all indicators on one scale on which more is better.
 *
 * @param sheet the normalised values
 * @param scales how each indicator was brought there
 */
public record Normalised(Sheet sheet, List<Scale> scales) {
    /** Copies the list. */
    public Normalised {
        scales = List.copyOf(scales);
    }

    private record Outcome(Column column, Scale scale) {}

    /** Normalises; every layer of the stack on the same scale. */
    static Normalised of(Treated before, Input input, Settings settings, Stack stack, Workers workers) {
        Scales scales = new Scales(settings.normalisation(), reference(input, settings.normalisation()));
        boolean onBase = settings.panel().scale() == PanelScale.BASE;
        List<Outcome> outcomes = Sheet.each(
                input.indicators().size(),
                workers,
                i -> normalise(
                        before.sheet().column(i),
                        input.indicators().get(i),
                        before.indicators().get(i),
                        scales,
                        stack,
                        onBase));
        return new Normalised(
                new Sheet(outcomes.stream().map(Outcome::column).toList()),
                outcomes.stream().map(Outcome::scale).toList());
    }

    private static Outcome normalise(
            Column column,
            IndicatorData indicator,
            Treated.Treatment treatment,
            Scales scales,
            Stack stack,
            boolean onBase) {
        Direction direction = indicator.leaf().indicator().direction();
        double[] oriented = Orientation.orient(column.values(), direction);
        double[] base = stack.layer(oriented, stack.base());
        Scales.Basis basis = new Scales.Basis(onBase ? base : oriented, base, oriented);
        Scale scale = scales.of(indicator, basis, treatment.transform());
        return new Outcome(column.with(scale.apply(oriented)), scale);
    }

    /** The part that belongs to one layer of a stack. */
    Normalised layer(Stack stack, int layer) {
        return stack.layers() == 1 ? this : new Normalised(sheet.layer(stack, layer), scales);
    }

    private static OptionalInt reference(Input input, Settings.Normalisation settings) {
        int index = settings.reference().map(input.unitIds()::indexOf).orElse(-1);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }
}
