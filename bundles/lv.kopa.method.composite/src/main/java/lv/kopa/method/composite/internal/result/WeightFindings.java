package lv.kopa.method.composite.internal.result;

import java.util.ArrayList;
import java.util.List;
import lv.kopa.evaluation.ActorWeights;
import lv.kopa.evaluation.Finding;
import lv.kopa.evaluation.Listed;
import lv.kopa.evaluation.Unit;
import lv.kopa.indicator.IndicatorNode;
import lv.kopa.method.composite.internal.setting.Settings;
import lv.kopa.method.composite.internal.stage.Aggregated;
import lv.kopa.method.composite.internal.stage.Index;
import lv.kopa.method.composite.internal.stage.Panel;
import lv.kopa.method.composite.internal.words.Named;
import lv.kopa.method.composite.internal.words.Wording;
import lv.kopa.statistics.CorrelationMatrix;
import lv.kopa.statistics.PrincipalComponents;
import lv.kopa.text.Text;

/** What there is to know about weights that follow from values or come from several actors. */
final class WeightFindings {
    /** The rule of five units for each variable (Bryant and Yarnold 1995), as in the OECD/JRC handbook. */
    private static final int UNITS_PER_PART = 5;

    private final Panel panel;
    private final IndicatorNode.Aggregate root;
    private final Index index;
    private final Aggregated shown;
    private final Settings.Weights settings;
    private final List<Finding> findings = new ArrayList<>();

    private WeightFindings(Panel panel, Index index, Settings.Weights settings) {
        this.panel = panel;
        this.index = index;
        this.settings = settings;
        root = panel.shown().input().root();
        shown = index.periods().get(panel.periods().shown());
    }

    static List<Finding> of(Panel panel, Index index, Settings settings) {
        WeightFindings found = new WeightFindings(panel, index, settings.weights());
        switch (settings.weights().source()) {
            case PRINCIPAL_COMPONENTS -> found.factors();
            case CORRELATION -> found.withoutWeight();
            case BENEFIT_OF_THE_DOUBT -> found.atOne();
            case BUDGET ->
                found.findings.addAll(
                        new ActorWeights(found.root, settings.weights().points()).agreement());
            default -> {
                return List.of();
            }
        }
        return List.copyOf(found.findings);
    }

    private void atOne() {
        double[] scores = shown.of(root);
        List<Unit> units = new ArrayList<>();
        int scored = 0;
        for (int unit = 0; unit < scores.length; unit++) {
            scored += Double.isNaN(scores[unit]) ? 0 : 1;
            if (scores[unit] == 1) {
                units.add(panel.shown().input().units().get(unit));
            }
        }
        findings.add(Wording.REMARKS
                .caution("doubt-at-one")
                .figure("units", units.size())
                .about(units.stream().map(Unit::id).toList())
                .say(units.size(), scored, Listed.units(units)));
    }

    private void withoutWeight() {
        few();
        List<String> without = new ArrayList<>();
        root.visit(node -> {
            if (node != root && index.weights().of(node) == 0) {
                without.add(node.code());
            }
        });
        if (!without.isEmpty()) {
            findings.add(Wording.REMARKS
                    .caution("weights-of-zero")
                    .figure("nodes", without.size())
                    .about(without)
                    .say(new Named(root).list(without)));
        }
    }

    /** The nodes whose parts are weighed together, the root standing for all indicators where those are. */
    private List<IndicatorNode.Aggregate> weighed() {
        return settings.together()
                ? List.of(root)
                : root.aggregates().stream()
                        .filter(node -> node.children().size() > 1)
                        .toList();
    }

    private CorrelationMatrix matrix(IndicatorNode.Aggregate node) {
        return CorrelationMatrix.of(
                settings.together() ? root.leaves().stream().map(shown::of).toList() : shown.children(node));
    }

    private void few() {
        List<Text> few = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (IndicatorNode.Aggregate node : weighed()) {
            CorrelationMatrix matrix = matrix(node);
            if (matrix.count() < UNITS_PER_PART * matrix.size()) {
                codes.add(node.code());
                few.add(Wording.text("list.units-of-parts", node.code(), matrix.count(), matrix.size()));
            }
        }
        if (!few.isEmpty()) {
            findings.add(Wording.REMARKS
                    .caution("weights-few-units")
                    .figure("nodes", few.size())
                    .figure("limit", UNITS_PER_PART)
                    .about(codes)
                    .say(Listed.texts(few, "; "), UNITS_PER_PART));
        }
    }

    private void factors() {
        few();
        List<Text> entries = new ArrayList<>();
        for (IndicatorNode.Aggregate node : weighed()) {
            CorrelationMatrix matrix = matrix(node);
            if (matrix.defined()) {
                PrincipalComponents components = PrincipalComponents.of(matrix);
                int kept = Math.min(
                        matrix.size(), settings.factors().map(Long::intValue).orElseGet(components::factors));
                entries.add(Wording.text(
                        "list.factors", node.code(), kept, Wording.percent(components.cumulative(kept - 1))));
            }
        }
        findings.add(Wording.REMARKS
                .ok("factors-kept")
                .figure("nodes", entries.size())
                .say(Listed.texts(entries, "; ")));
    }
}
