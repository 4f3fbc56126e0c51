package lv.kopa.method.composite.internal.result;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.method.composite.internal.parallel.Workers;
import lv.kopa.method.composite.internal.setting.Settings;
import lv.kopa.method.composite.internal.stage.Aggregated;
import lv.kopa.method.composite.internal.stage.Pipeline;

/** The tables and findings of one run. */
public final class CompositeResult {
    private CompositeResult() {}

    /** The result: scores first, then every step, then what helps to judge them. */
    public static EvaluationResult of(Pipeline pipeline, Aggregated aggregated, Settings settings, Workers workers) {
        StageTables stages = new StageTables(pipeline, aggregated);
        StructureTables structure = new StructureTables(pipeline.input(), settings);
        List<ResultTable> tables = new ArrayList<>();
        tables.add(stages.scores());
        tables.addAll(stages.steps());
        tables.add(structure.weights());
        structure.contributions(aggregated).ifPresent(tables::add);
        tables.add(StatisticsTable.of(pipeline));
        tables.addAll(CorrelationTables.of(pipeline.input().root(), aggregated, workers));
        return new EvaluationResult(tables, RunFindings.of(pipeline, aggregated, settings));
    }
}
