package lv.kopa.desktop.evaluation.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lv.kopa.evaluation.BundleIdentity;
import lv.kopa.evaluation.CausalLevel;
import lv.kopa.evaluation.ColumnKey;
import lv.kopa.evaluation.Condition;
import lv.kopa.evaluation.DataColumn;
import lv.kopa.evaluation.DataNeeds;
import lv.kopa.evaluation.DataRole;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.EvaluationRecord.Outcome;
import lv.kopa.evaluation.EvaluationRequest;
import lv.kopa.evaluation.EvaluationService;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.InputException;
import lv.kopa.evaluation.MethodDescription;
import lv.kopa.evaluation.MethodEntry;
import lv.kopa.evaluation.Parameter;
import lv.kopa.evaluation.ParameterTree;
import lv.kopa.evaluation.ParameterType;
import lv.kopa.evaluation.Period;
import lv.kopa.evaluation.Reference;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultRole;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.evaluation.RunMonitor;
import lv.kopa.evaluation.StudyDescription;
import lv.kopa.evaluation.Unit;
import lv.kopa.evaluation.UnitKind;
import lv.kopa.evaluation.Validity;
import lv.kopa.evaluation.Variation;
import lv.kopa.indicator.Direction;
import lv.kopa.indicator.Indicator;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Text;

/** Small data, methods and records. SYNTHETIC. */
public final class Things {
    /** A parameter of every method here. */
    public static final Parameter<Long> STEPS = new Parameter<>(
            "steps",
            new ParameterType.Whole(1, 9),
            Text.same("Steps"),
            Text.same("How many."),
            Text.EMPTY,
            Optional.of(3L),
            Parameter.Level.BASIC,
            Condition.ALWAYS,
            "1.0.0",
            Variation.FIXED);

    private Things() {}

    /** Three units, two indicators below an index; a value is missing. */
    public static Dataset dataset(String... periods) {
        List<Period> all = periods.length == 0
                ? List.of(Period.NONE)
                : Stream.of(periods).map(Period::new).toList();
        Dataset.Builder builder = new Dataset.Builder().title(Text.same("SYNTHETIC case"));
        for (String id : List.of("a", "b", "c")) {
            builder.unit(new Unit(id, Text.same("Unit " + id), UnitKind.UNKNOWN));
        }
        for (Period period : all) {
            builder.column(DataColumn.Numbers.of(new ColumnKey(DataRole.INDICATOR, "X", period), 1, 2, 3));
            builder.column(DataColumn.Numbers.of(new ColumnKey(DataRole.INDICATOR, "Y", period), 4, Double.NaN, 6));
        }
        return builder.tree(new IndicatorNode.Aggregate("INDEX", Text.same("Index"), 1, List.of(leaf("X"), leaf("Y"))))
                .build();
    }

    private static IndicatorNode leaf(String code) {
        return new IndicatorNode.Leaf(
                Indicator.simple(code, Text.same("Indicator " + code), Text.EMPTY, Direction.UP), 1);
    }

    /** A method with this id, which answers this question. */
    public static MethodEntry method(String id, String question) {
        MethodDescription description = new MethodDescription(
                id,
                "1.0.0",
                Text.same("Method " + id),
                Text.same("Family"),
                Text.of("Somewhere", "Kaut kur"),
                Text.same(question),
                Text.same("Adds & divides."),
                List.of(Reference.of("Somebody (2001)", "10.1000/1")),
                CausalLevel.DESCRIPTIVE,
                new DataNeeds(2, true, Set.of(DataRole.INDICATOR), true),
                ParameterTree.of(STEPS),
                true);
        return new MethodEntry(
                description, new BundleIdentity("org.example." + id, "1.2.0", "00", Optional.empty()), id + ".jar");
    }

    /** A study with this id, which is set as every method here. */
    public static StudyDescription study(String id) {
        return new StudyDescription(id, "1.0.0", Text.same("Study " + id), List.of(), ParameterTree.of(STEPS));
    }

    /** A record about a dataset. */
    public static EvaluationRecord record(Dataset dataset, Outcome outcome) {
        MethodDescription method = method("sum", "?").description();
        List<String> units = dataset.units().stream().map(Unit::id).toList();
        ResultTable stage = new ResultTable(
                "imputed",
                Text.same("After filling gaps"),
                ResultTable.Purpose.STAGE,
                ResultTable.RowKind.UNIT,
                units,
                List.of(ResultColumn.Numbers.of("Y", Text.same("Y"), ResultRole.VALUE, 4, 5, 6)));
        Finding finding = new Finding(
                outcome == Outcome.REFUSED ? Finding.Severity.REFUSE : Finding.Severity.CAUTION,
                "gaps",
                Text.same("There is a gap."),
                Text.same("Fill it."),
                Map.of(),
                List.of());
        return new EvaluationRecord(
                "record-" + outcome,
                new EvaluationRecord.Input("sum", "1.0.0", method("sum", "?").bundle(), Map.of(), 1, dataset),
                new EvaluationRecord.Result(
                        outcome,
                        EvaluationRecord.MethodSummary.of(method),
                        List.of(),
                        new Validity(List.of(finding)),
                        outcome == Outcome.DONE ? List.of(stage) : List.of(),
                        outcome == Outcome.FAILED ? List.of(finding) : List.of()),
                new EvaluationRecord.Execution("me", Instant.EPOCH, Duration.ZERO, 1, "0", "0"));
    }

    /** A service whose methods and answers are set from outside. */
    public static final class Service implements EvaluationService {
        /** The methods that are here. */
        public List<MethodEntry> methods = List.of();

        /** The studies that are here. */
        public List<StudyDescription> studies = List.of();

        /** How every run ends. */
        public Outcome outcome = Outcome.DONE;

        /** The latest request. */
        public EvaluationRequest request;

        @Override
        public List<MethodEntry> methods() {
            return methods;
        }

        @Override
        public List<StudyDescription> studies() {
            return studies;
        }

        @Override
        public Optional<MethodEntry> method(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public EvaluationRecord evaluate(EvaluationRequest wanted, RunMonitor monitor) throws InputException {
            request = wanted;
            return record(wanted.dataset(), monitor.cancelled() ? Outcome.CANCELLED : outcome);
        }

        @Override
        public Rerun rerun(EvaluationRecord record, int threads, RunMonitor monitor) {
            throw new UnsupportedOperationException();
        }
    }
}
