package lv.kopa.engine.internal.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.Bases;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.CompoundType;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.MethodDescription;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.Vocabulary;

/**
 * Whether values that are compared rest on the same. Who ranks compares units: there another basis forbids the run. Which periods a
 * method compares it knows itself; that bases change over time is said of all.
 */
final class Comparability {
    private Comparability() {}

    static List<Finding> of(MethodDescription method, Dataset dataset, Arguments arguments) {
        Bases bases = new Bases(dataset);
        List<String> indicators = bases.indicators();
        if (indicators.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        List<Period> named = named(method, arguments);
        Finding.Severity severity = method.ranks() ? Finding.Severity.REFUSE : Finding.Severity.CAUTION;
        if (named.isEmpty()) {
            Map<String, Period> latest = new LinkedHashMap<>();
            indicators.forEach(code -> dataset.latest(DataRole.INDICATOR, code)
                    .map(DataColumn::key)
                    .map(ColumnKey::period)
                    .ifPresent(period -> latest.put(code, period)));
            bases.amongUnits(severity, latest).ifPresent(findings::add);
        }
        for (Period period : named) {
            Map<String, Period> one = new LinkedHashMap<>();
            indicators.forEach(code -> one.put(code, period));
            bases.amongUnits(severity, one)
                    .filter(finding -> !findings.contains(finding))
                    .ifPresent(findings::add);
        }
        bases.overPeriods(
                        Finding.Severity.CAUTION,
                        indicators,
                        named.size() > 1 ? named : dataset.periods(DataRole.INDICATOR))
                .ifPresent(findings::add);
        return findings;
    }

    /** The periods that the arguments name, ascending. */
    private static List<Period> named(MethodDescription method, Arguments arguments) {
        TreeSet<Period> named = new TreeSet<>();
        for (Parameter<?> parameter : method.parameters().parameters()) {
            Object value = arguments.get(parameter);
            Object said = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            if (ofPeriods(parameter.type()) && said instanceof String name && !name.isEmpty()) {
                named.add(new Period(name));
            }
        }
        return List.copyOf(named);
    }

    private static boolean ofPeriods(ParameterType<?> type) {
        return type instanceof CompoundType.Maybe<?> maybe
                ? ofPeriods(maybe.value())
                : type instanceof ParameterType.Words words && words.names().equals(Vocabulary.PERIOD);
    }
}
