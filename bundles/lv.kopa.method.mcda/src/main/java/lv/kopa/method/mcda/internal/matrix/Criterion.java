package lv.kopa.method.mcda.internal.matrix;

import lv.kopa.text.Text;

/**
 * What units are compared by.
 *
 * @param code code of the indicator
 * @param name what people call it
 * @param unit unit of its values
 * @param benefit whether more is better; less is better if not
 */
public record Criterion(String code, Text name, Text unit, boolean benefit) {
    /** What people call it: its name, or its code where it has none. */
    public Text called() {
        return name.isEmpty() ? Text.same(code) : name;
    }
}
