package lv.kopa.method.composite.internal.result;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.evaluation.EvaluationResult;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.method.composite.internal.audit.Audit;
import lv.kopa.method.composite.internal.check.Duplicate;
import lv.kopa.method.composite.internal.parallel.Workers;
import lv.kopa.method.composite.internal.setting.Settings;
import lv.kopa.method.composite.internal.stage.Aggregated;
import lv.kopa.method.composite.internal.stage.Index;
import lv.kopa.method.composite.internal.stage.Panel;
import lv.kopa.method.composite.internal.stage.Pipeline;

/** The tables and findings of one run. */
public final class CompositeResult {
    private CompositeResult() {}

    /** The result: scores first, then every step, then what helps to judge them. */
    public static EvaluationResult of(Panel panel, Index index, Settings settings, Workers workers) {
        Pipeline pipeline = panel.shown();
        Aggregated aggregated = index.periods().get(panel.periods().shown());
        StageTables stages = new StageTables(pipeline, aggregated);
        StructureTables structure = new StructureTables(pipeline.input(), settings, index);
        List<ResultTable> tables = new ArrayList<>();
        tables.add(stages.scores());
        tables.addAll(stages.steps());
        tables.add(structure.weights());
        structure.contributions(aggregated).ifPresent(tables::add);
        tables.addAll(WeightTables.of(pipeline.input(), index, settings));
        tables.addAll(PanelTables.of(panel, index));
        tables.add(StatisticsTable.of(pipeline));
        tables.addAll(CorrelationTables.of(pipeline.input().root(), aggregated, workers));
        List<Finding> findings = new ArrayList<>(RunFindings.of(pipeline, aggregated, settings));
        findings.addAll(WeightFindings.of(panel, index, settings));
        if (settings.audited()) {
            Audit audit = Audit.of(pipeline.input().root(), aggregated, index.weights(), settings);
            tables.addAll(AuditTables.of(audit));
            findings.addAll(AuditFindings.of(audit, Duplicate.of(pipeline)));
        }
        return new EvaluationResult(tables, findings);
    }
}
