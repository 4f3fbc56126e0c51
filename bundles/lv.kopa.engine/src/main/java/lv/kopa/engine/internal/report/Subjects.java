package lv.kopa.engine.internal.report;

import lv.kopa.evaluation.Dataset;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Listed;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.report.Block;
import lv.kopa.text.Text;

/** What people call the units, indicators and nodes that findings name by their codes. */
final class Subjects {
    private final Dataset dataset;

    Subjects(Dataset dataset) {
        this.dataset = dataset;
    }

    Block.FindingBlock named(Finding finding) {
        return new Block.FindingBlock(
                finding, finding.subjects().stream().map(this::name).toList());
    }

    private Text name(String code) {
        return dataset.indexOf(code)
                .map(unit -> Listed.name(dataset.units().get(unit)))
                .or(() -> dataset.tree().flatMap(root -> root.find(code)).map(IndicatorNode::name))
                .orElse(Text.EMPTY);
    }
}
