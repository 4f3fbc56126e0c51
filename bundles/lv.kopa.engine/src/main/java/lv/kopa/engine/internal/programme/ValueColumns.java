package lv.kopa.engine.internal.programme;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kopa.evaluation.CellNote;
import lv.kopa.evaluation.CellStatus;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.EvidenceLevel;
import lv.kopa.evaluation.Period;
import lv.kopa.registry.IndicatorValues;
import lv.kopa.registry.IndicatorValues.UnitValue;
import lv.kopa.registry.Observation;
import lv.kopa.registry.Snapshot;
import lv.kopa.text.Text;

/** Columns of values, each cell with its status, its evidence and why there is none. */
final class ValueColumns {
    private final IndicatorValues values;
    private final Snapshot snapshot;
    private final RegistryQuery query;
    private final List<String> units;

    ValueColumns(IndicatorValues values, Snapshot snapshot, RegistryQuery query, List<String> units) {
        this.values = values;
        this.snapshot = snapshot;
        this.query = query;
        this.units = units;
    }

    /** The values of an indicator in each period, as what they are needed for. */
    List<DataColumn> of(DataRole role, String code) {
        return query.periods().stream()
                .<DataColumn>map(period -> of(role, code, period))
                .toList();
    }

    private DataColumn.Numbers of(DataRole role, String code, String period) {
        Map<String, UnitValue> found = new HashMap<>();
        values.values(code, query.subject(), period, snapshot, query.terms())
                .forEach(value -> found.put(value.unit(), value));
        double[] numbers = new double[units.size()];
        Arrays.fill(numbers, Double.NaN);
        Map<Integer, CellNote> notes = new HashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            UnitValue value = found.get(units.get(i));
            if (value != null) {
                numbers[i] = value.value().orElse(Double.NaN);
                notes.put(i, note(value));
            }
        }
        return DataColumn.Numbers.owning(new ColumnKey(role, code, new Period(period)), numbers, notes);
    }

    private static CellNote note(UnitValue value) {
        return new CellNote(
                status(value),
                evidence(value.level()),
                Optional.of(value.reason()).filter(each -> !each.isEmpty()));
    }

    private static CellStatus status(UnitValue value) {
        if (value.value().isEmpty()) {
            return CellStatus.MISSING;
        }
        return value.status().orElse(Observation.Status.ACCEPTED) == Observation.Status.ACCEPTED
                ? CellStatus.PRESENT
                : CellStatus.PROVISIONAL;
    }

    private static Optional<EvidenceLevel> evidence(Observation.Level level) {
        return switch (level) {
            case NONE -> Optional.empty();
            case STATEMENT -> Optional.of(EvidenceLevel.DECLARED);
            case DOCUMENT -> Optional.of(EvidenceLevel.DOCUMENTED);
            case REGISTER -> Optional.of(EvidenceLevel.VERIFIED);
        };
    }

    /** A note that says why there is no value. */
    static CellNote missing(Text reason) {
        return new CellNote(CellStatus.MISSING, Optional.empty(), Optional.of(reason));
    }
}
