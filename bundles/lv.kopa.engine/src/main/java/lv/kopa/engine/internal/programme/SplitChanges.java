package lv.kopa.engine.internal.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.indicator.IndicatorDefinition;
import lv.kopa.registry.Composition;
import lv.kopa.text.Text;

/**
 * The change of an indicator in every unit, split into those who stayed, joined and left.
 *
 * @param programme name of the workspace
 * @param synthetic whether the data are invented
 * @param definition the version of the indicator that holds in the later period
 * @param names names of the units by identifier
 * @param unsettled what is to be said of a day of knowledge that has not passed; empty where it has, or none was asked for
 * @param nominal money as it was paid, by unit
 * @param deflated the same at the prices asked for; empty where none were
 */
public record SplitChanges(
        Text programme,
        boolean synthetic,
        IndicatorDefinition definition,
        Map<String, Text> names,
        Optional<Text> unsettled,
        List<Composition> nominal,
        Optional<List<Composition>> deflated) {
    /** Copies names and splits. */
    public SplitChanges {
        names = Map.copyOf(names);
        nominal = List.copyOf(nominal);
        deflated = deflated.map(List::copyOf);
    }
}
