package lv.kopa.derive.internal.formula;

import java.util.List;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.indicator.ScaleType;
import lv.kopa.text.Text;

/**
 * What a name in a formula stands for.
 *
 * @param name the name as the formula writes it
 * @param unit its unit
 * @param scale what may be done with it
 * @param levels for what it can be counted; empty where that does not matter
 */
record Operand(String name, Text unit, ScaleType scale, List<IndicatorDefinition.Level> levels) {}
