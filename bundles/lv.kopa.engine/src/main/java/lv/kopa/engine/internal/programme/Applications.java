package lv.kopa.engine.internal.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Period;
import lv.kopa.registry.Application;
import lv.kopa.registry.Call;
import lv.kopa.registry.Entry;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Id;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Organisation;
import lv.kopa.registry.Snapshot;
import lv.kopa.text.Text;

/** Applications as units: those on which it was still to be decided in a period, and what they would cost. */
final class Applications {
    private Applications() {}

    /**
     * The names of applications by identifier: cluster, call and applicant, and where these are the same the identifier.
     *
     * @param begin first day of the period; what was decided before is left out
     * @param clusters names of clusters, by identifier
     */
    static Map<String, Text> named(Snapshot snapshot, LocalDate begin, Map<String, Text> clusters) {
        Map<String, LocalDate> decided = new HashMap<>();
        for (Fact<Application> fact : snapshot.ever(Kind.of(Application.class))) {
            if (fact.entry().decision() != Application.Decision.PENDING) {
                decided.merge(fact.id().value(), fact.span().from(), (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        Map<String, Text> calls = names(snapshot, Call.class, Call::name);
        Map<String, Text> organisations = names(snapshot, Organisation.class, Organisation::name);
        Map<String, Text> names = new TreeMap<>();
        Map<Text, Integer> alike = new HashMap<>();
        for (Fact<Application> fact : snapshot.all(Kind.of(Application.class))) {
            LocalDate day = decided.get(fact.id().value());
            if (day == null || !day.isBefore(begin)) {
                List<Text> parts = new ArrayList<>();
                add(parts, clusters, fact.entry().cluster());
                add(parts, calls, fact.entry().call());
                add(parts, organisations, fact.entry().applicant());
                Text name = Text.joined(" – ", parts);
                names.put(fact.id().value(), name);
                alike.merge(name, 1, Integer::sum);
            }
        }
        names.replaceAll((id, name) -> alike.get(name) > 1 ? Text.joined(" – ", List.of(name, Text.same(id))) : name);
        return names;
    }

    private static void add(List<Text> parts, Map<String, Text> names, Id<?> id) {
        parts.add(Optional.ofNullable(names.get(id.value())).orElse(Text.same(id.value())));
    }

    private static <T extends Entry> Map<String, Text> names(Snapshot snapshot, Class<T> type, Function<T, Text> name) {
        Map<String, Text> names = new HashMap<>();
        snapshot.ever(Kind.of(type)).forEach(fact -> names.put(fact.id().value(), name.apply(fact.entry())));
        return names;
    }

    /** What each would cost, as {@code budget}. */
    static DataColumn budget(Snapshot snapshot, List<String> units) {
        Map<String, BigDecimal> costs = new HashMap<>();
        snapshot.all(Kind.of(Application.class))
                .forEach(fact ->
                        costs.put(fact.id().value(), fact.entry().eligibleCost().amount()));
        return DataColumn.Numbers.of(
                new ColumnKey(DataRole.COVARIATE, "budget", Period.NONE),
                units.stream()
                        .mapToDouble(unit -> costs.get(unit).doubleValue())
                        .toArray());
    }
}
