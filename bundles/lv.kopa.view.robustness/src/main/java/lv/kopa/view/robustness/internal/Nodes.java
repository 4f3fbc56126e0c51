package lv.kopa.view.robustness.internal;

import lv.kopa.evaluation.Dataset;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.text.Text;

/** What people call indicators. */
final class Nodes {
    private Nodes() {}

    /** The name of an indicator, or its code where it has none. */
    static Text name(Dataset dataset, String code) {
        return dataset.tree()
                .flatMap(root -> root.find(code))
                .map(IndicatorNode::name)
                .filter(name -> !name.isEmpty())
                .orElse(Text.same(code));
    }
}
