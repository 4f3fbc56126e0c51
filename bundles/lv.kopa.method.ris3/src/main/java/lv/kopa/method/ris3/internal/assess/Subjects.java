package lv.kopa.method.ris3.internal.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvidenceLevel;
import lv.kopa.evaluation.PeriodColumns;
import lv.kopa.evaluation.UnitKind;
import lv.kopa.evaluation.UnitParent;

/**
 * What is known of the activities or applications of a dataset beside their values: attributes {@code ris3-direction} (several
 * joined by {@code +}), {@code ris3-area}, {@code ris3-area-version}, {@code nace}, {@code overhead}, {@code cluster}, and the
 * number {@code budget}.
 */
final class Subjects {
    static final String DIRECTION = "ris3-direction";
    static final String AREA = "ris3-area";
    static final String AREA_VERSION = "ris3-area-version";
    static final String NACE = "nace";
    static final String OVERHEAD = "overhead";
    static final String CLUSTER = "cluster";
    static final String BUDGET = "budget";
    static final String EVIDENCE = ":evidence";
    static final String REASON = ":reason";

    private static final Set<String> YES = Set.of("yes", "jā", "true", "1");

    private final Dataset dataset;
    private final PeriodColumns columns;
    private final Map<String, String> clusters = new LinkedHashMap<>();
    private final Optional<DataColumn.Numbers> budgets;

    Subjects(Dataset dataset, Optional<String> period) {
        this.dataset = dataset;
        columns = new PeriodColumns(dataset, period);
        for (UnitParent parent : dataset.parents()) {
            if (parent.kind() == UnitKind.CLUSTER) {
                clusters.putIfAbsent(parent.unit(), parent.parent());
            }
        }
        budgets = Stream.of(DataRole.COVARIATE, DataRole.DENOMINATOR)
                .flatMap(role -> dataset.latest(role, BUDGET).stream())
                .findFirst();
    }

    int size() {
        return dataset.units().size();
    }

    String id(int unit) {
        return dataset.units().get(unit).id();
    }

    /** A value of a unit; NaN where there is none. */
    double value(String code, int unit) {
        return columns.values(code).map(column -> column.value(unit)).orElse(Double.NaN);
    }

    boolean has(String code) {
        return columns.values(code).isPresent();
    }

    /** An attribute of a unit; empty where it has none. */
    String attribute(String code, int unit) {
        return dataset.attribute(code).map(column -> column.value(unit).strip()).orElse("");
    }

    /** How well a value is proven, as its cell notes it; 0 where nothing is noted. */
    int noted(String code, int unit) {
        Optional<EvidenceLevel> level =
                columns.values(code).map(column -> column.notes().get(unit)).flatMap(note -> note.evidence());
        return level.map(Proof::of).orElse(0);
    }

    /** Why a decision was taken, as an attribute or the note of its cell says; blank where nothing does. */
    String reason(String code, int unit) {
        String written = attribute(code + REASON, unit);
        if (!written.isBlank()) {
            return written;
        }
        return columns.values(code)
                .map(column -> column.notes().get(unit))
                .flatMap(note -> note.reason())
                .map(text -> text.byLanguage().values().iterator().next())
                .orElse("");
    }

    boolean budgeted() {
        return budgets.isPresent();
    }

    /** What a unit costs; 1 where no budgets are known, NaN where its own is not. */
    double budget(int unit) {
        return budgets.map(column -> column.value(unit)).orElse(1.0);
    }

    boolean overhead(int unit) {
        return YES.contains(attribute(OVERHEAD, unit).toLowerCase(Locale.ROOT));
    }

    /** The cluster of a unit; empty where it has none. */
    String cluster(int unit) {
        String above = clusters.get(id(unit));
        return above == null ? attribute(CLUSTER, unit) : above;
    }

    List<String> directions(int unit) {
        List<String> directions = new ArrayList<>();
        for (String each : attribute(DIRECTION, unit).split("\\+")) {
            if (!each.isBlank()) {
                directions.add(each.strip());
            }
        }
        return directions;
    }
}
