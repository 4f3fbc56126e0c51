package lv.kopa.engine.internal.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import lv.kopa.evaluation.Arguments;
import lv.kopa.evaluation.Bases;
import lv.kopa.evaluation.CompoundType;
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
        List<Parameter<?>> asking = asking(method, arguments);
        List<Period> named = named(asking, arguments);
        Finding.Severity severity = method.ranks() ? Finding.Severity.REFUSE : Finding.Severity.CAUTION;
        List<Map<String, Period>> compared = new ArrayList<>();
        new TreeSet<>(named).forEach(period -> compared.add(each(indicators, code -> Optional.of(period))));
        if (asking.isEmpty() || named.size() < asking.size()) { // who is told no period takes the latest values
            compared.add(each(indicators, code -> dataset.latest(DataRole.INDICATOR, code)
                    .map(column -> column.key().period())));
        }
        compared.forEach(periods -> bases.amongUnits(severity, periods)
                .filter(finding -> !findings.contains(finding))
                .ifPresent(findings::add));
        bases.overPeriods(
                        Finding.Severity.CAUTION,
                        indicators,
                        named.size() > 1 ? named : dataset.periods(DataRole.INDICATOR))
                .ifPresent(findings::add);
        return findings;
    }

    private static Map<String, Period> each(List<String> indicators, Function<String, Optional<Period>> period) {
        Map<String, Period> periods = new LinkedHashMap<>();
        indicators.forEach(code -> period.apply(code).ifPresent(each -> periods.put(code, each)));
        return periods;
    }

    /** The parameters that have an effect and ask for a period. */
    private static List<Parameter<?>> asking(MethodDescription method, Arguments arguments) {
        return method.parameters().parameters().stream()
                .<Parameter<?>>filter(parameter ->
                        ofPeriods(parameter.type()) && parameter.shownWhen().holds(arguments))
                .toList();
    }

    /** The periods that they were given. */
    private static List<Period> named(List<Parameter<?>> asking, Arguments arguments) {
        List<Period> named = new ArrayList<>();
        for (Parameter<?> parameter : asking) {
            Object value = arguments.get(parameter);
            Object said = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            if (said instanceof String name && !name.isEmpty()) {
                named.add(new Period(name));
            }
        }
        return named;
    }

    private static boolean ofPeriods(ParameterType<?> type) {
        return type instanceof CompoundType.Maybe<?> maybe
                ? ofPeriods(maybe.value())
                : type instanceof ParameterType.Words words && words.names().equals(Vocabulary.PERIOD);
    }
}
