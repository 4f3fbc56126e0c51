package lv.kopa.desktop.evaluation.internal.explanation;

import java.util.Optional;
import lv.kopa.evaluation.CellMark;
import lv.kopa.text.Text;

/**
 * The value of an indicator after one step of the computation.
 *
 * @param title what the step is
 * @param value the value, NaN where there is none
 * @param shown whether the value may be shown
 * @param unit its unit of measurement, empty where it has none
 * @param remark what happened to it, a few words
 * @param mark what the method says it did to it in this step
 */
record Step(Text title, double value, boolean shown, Text unit, Text remark, Optional<CellMark> mark) {}
