package lv.kopa.view.index.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.text.Text;

/**
 * With whom a unit is compared: the units of its category in the attribute that an argument of the record names (as that
 * for filling in by groups does), else in the first attribute; all units where the category has fewer than
 * {@value #FEWEST} with a score, or there is no attribute.
 */
final class Groups {
    private static final int FEWEST = 3;

    private final Group all;
    private final Map<String, Group> byCategory;
    private final Optional<DataColumn.Categories> attribute;

    /**
     * Units that are compared with each other.
     *
     * @param name what people call them
     * @param units indices in the dataset, in the order of the ranking
     */
    record Group(Text name, List<Integer> units) {}

    private Groups(Group all, Map<String, Group> byCategory, Optional<DataColumn.Categories> attribute) {
        this.all = all;
        this.byCategory = byCategory;
        this.attribute = attribute;
    }

    static Groups of(Scores scores, Ranking ranking) {
        List<Integer> ranked =
                ranking.places().stream().map(Ranking.Place::unit).toList();
        Optional<DataColumn.Categories> attribute = attribute(scores.evaluation());
        Map<String, List<Integer>> members = new LinkedHashMap<>();
        attribute.ifPresent(categories -> ranked.stream()
                .filter(unit -> !categories.isMissing(unit))
                .forEach(unit -> members.computeIfAbsent(categories.value(unit), category -> new ArrayList<>())
                        .add(unit)));
        Map<String, Group> groups = new LinkedHashMap<>();
        members.forEach((category, units) -> {
            if (units.size() >= FEWEST && units.size() < ranked.size()) {
                groups.put(category, new Group(Text.same(category), List.copyOf(units)));
            }
        });
        return new Groups(new Group(Texts.text("group.all"), ranked), groups, attribute);
    }

    private static Optional<DataColumn.Categories> attribute(EvaluationRecord evaluation) {
        Dataset dataset = evaluation.input().dataset();
        return evaluation.input().arguments().values().stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .flatMap(code -> dataset.attribute(code).stream())
                .findFirst()
                .or(() -> dataset.columns().stream()
                        .filter(column -> column.key().role() == DataRole.ATTRIBUTE)
                        .filter(DataColumn.Categories.class::isInstance)
                        .map(DataColumn.Categories.class::cast)
                        .findFirst());
    }

    /** All units with a rank. */
    Group all() {
        return all;
    }

    /** The groups, in the order in which their first units stand in the ranking. */
    List<Group> groups() {
        return List.copyOf(byCategory.values());
    }

    /** The group of a unit. */
    Group of(int unit) {
        return attribute
                .map(categories -> byCategory.get(categories.value(unit)))
                .orElse(all);
    }
}
