package lv.kopa.engine.internal.report;

import java.util.List;
import java.util.Optional;
import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.EvaluationRecord;
import lv.kopa.evaluation.EvaluationRecord.ArgumentText;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.ResultColumn;
import lv.kopa.evaluation.ResultTable;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.report.Block;
import lv.kopa.text.Text;

/** What people call the units, indicators, nodes, settings and methods that findings name by their codes. */
final class Subjects {
    private final Dataset dataset;
    private final List<ArgumentText> settings;
    private final Optional<ResultTable> runs;
    private final Reach reach;

    Subjects(EvaluationRecord record, Reach reach) {
        this.reach = reach;
        dataset = record.input().dataset();
        settings = record.result().arguments();
        runs = record.result().asGiven().table("agreement.runs");
    }

    Block.FindingBlock named(Finding finding) {
        Finding told = reach == Reach.GUARDED ? withoutUnits(finding) : finding;
        return new Block.FindingBlock(
                told, told.subjects().stream().map(this::name).toList());
    }

    private Finding withoutUnits(Finding finding) {
        return new Finding(
                finding.severity(),
                finding.key(),
                finding.message(),
                finding.cure(),
                finding.figures(),
                finding.subjects().stream()
                        .filter(code -> dataset.indexOf(code).isEmpty())
                        .toList());
    }

    private Text name(String code) {
        return dataset.indexOf(code)
                .map(unit -> Listed.name(dataset.units().get(unit)))
                .or(() -> dataset.tree().flatMap(root -> root.find(code)).map(IndicatorNode::name))
                .or(() -> settings.stream()
                        .filter(setting -> setting.key().equals(code))
                        .map(ArgumentText::label)
                        .findFirst())
                .or(() -> method(code))
                .orElse(Text.EMPTY);
    }

    private Optional<Text> method(String code) {
        return runs.filter(table -> table.rows().contains(code)).flatMap(table -> table.column("method")
                .filter(ResultColumn.Words.class::isInstance)
                .map(names ->
                        ((ResultColumn.Words) names).values().get(table.rows().indexOf(code))));
    }
}
