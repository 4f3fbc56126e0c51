package lv.kopa.engine.internal.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Period;
import lv.kopa.registry.Activity;
import lv.kopa.registry.ActivityTag;
import lv.kopa.registry.Fact;
import lv.kopa.registry.Kind;
import lv.kopa.registry.Snapshot;

/**
 * What the registry says of activities beside values: their cost as {@code budget}, whether they are {@code overhead}, and their
 * tags, several of one kind joined by {@code +}.
 */
final class ActivityColumns {
    private final Snapshot snapshot;
    private final List<String> units;

    ActivityColumns(Snapshot snapshot, List<String> units) {
        this.snapshot = snapshot;
        this.units = units;
    }

    void into(Dataset.Builder dataset) {
        Map<String, Activity> activities = new HashMap<>();
        for (Fact<Activity> fact : snapshot.all(Kind.of(Activity.class))) {
            activities.put(fact.id().value(), fact.entry());
        }
        Map<String, List<ActivityTag>> tags = new HashMap<>();
        for (Fact<ActivityTag> fact : snapshot.all(Kind.of(ActivityTag.class))) {
            tags.computeIfAbsent(fact.entry().activity().value(), key -> new ArrayList<>())
                    .add(fact.entry());
        }
        dataset.column(DataColumn.Numbers.of(
                new ColumnKey(DataRole.COVARIATE, "budget", Period.NONE),
                units.stream()
                        .mapToDouble(
                                unit -> activities.get(unit).cost().amount().doubleValue())
                        .toArray()));
        attribute(dataset, "overhead", unit -> activities.get(unit).overhead() ? "yes" : "no");
        attribute(
                dataset,
                "ris3-direction",
                unit -> joined(tags.get(unit), tag -> List.of(tag.direction().name())));
        attribute(
                dataset,
                "ris3-area",
                unit -> joined(tags.get(unit), tag -> tag.area().stream().toList()));
        attribute(
                dataset,
                "ris3-area-version",
                unit -> joined(tags.get(unit), tag -> tag.areaVersion().stream().toList()));
        attribute(
                dataset,
                "ris3-priority",
                unit -> joined(tags.get(unit), tag -> tag.priority().stream().toList()));
    }

    private static String joined(List<ActivityTag> tags, Function<ActivityTag, List<String>> reading) {
        return tags == null
                ? ""
                : tags.stream()
                        .flatMap(tag -> reading.apply(tag).stream())
                        .collect(Collectors.toCollection(TreeSet::new))
                        .stream()
                        .collect(Collectors.joining("+"));
    }

    private void attribute(Dataset.Builder dataset, String code, Function<String, String> reading) {
        dataset.column(DataColumn.Categories.of(
                new ColumnKey(DataRole.ATTRIBUTE, code, Period.NONE),
                units.stream().map(reading).toArray(String[]::new)));
    }
}
